/** A registration made by {@link Events.on}; hand it to `offref` or `Component.registerEvent`. */
export interface EventRef {
  readonly owner: Events;
  readonly name: string;
  readonly callback: (...data: never[]) => unknown;
  readonly context: unknown;
}

export class Events {
  private readonly refs = new Map<string, EventRef[]>();

  on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    const ref: EventRef = { owner: this, name, callback, context: ctx };
    this.refs.set(name, [...(this.refs.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.refs.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** A listener that throws must not keep the others from hearing; its error surfaces as an uncaught one. */
  tryTrigger(evt: EventRef, args: unknown[]): void {
    try {
      (evt.callback as (...data: unknown[]) => unknown).apply(evt.context, args);
    } catch (error) {
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  private keep(name: string, keep: (ref: EventRef) => boolean): void {
    const refs = (this.refs.get(name) ?? []).filter(keep);
    if (refs.length > 0) this.refs.set(name, refs);
    else this.refs.delete(name);
  }

  /** How many listeners stand for each event; shows what a plugin left behind. */
  listenerCounts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.refs].map(([name, refs]) => [name, refs.length]));
  }
}
