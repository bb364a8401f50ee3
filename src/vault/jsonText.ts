import type { Span } from '../model/span';

/** A JSON value and where it stands in its text; a string's span holds its quotes. */
export type JsonNode = Span &
  (
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'object'; readonly members: ReadonlyMap<string, JsonNode> }
    | { readonly kind: 'array'; readonly elements: readonly JsonNode[] }
    | { readonly kind: 'other' }
  );

/** Reads JSON and keeps where every value stands, so that one can be replaced without touching the rest; null for text that is no JSON. */
export function readJson(text: string): JsonNode | null {
  try {
    // Settles what is JSON at all; the walk below then only has to find its way.
    JSON.parse(text);
    return new Walk(text).value();
  } catch (error) {
    // A RangeError: nested deeper than the stack goes, which no program writes.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Walks text that is known to be JSON. */
class Walk {
  private at = 0;

  constructor(private readonly text: string) {}

  value(): JsonNode {
    this.skipSpace();
    const from = this.at;
    switch (this.text.charAt(from)) {
      // `to` comes last: it is where the parts before it have walked to.
      case '"':
        return this.string();
      case '{':
        return { from, kind: 'object', members: this.members(), to: this.at };
      case '[':
        return { from, kind: 'array', elements: this.elements(), to: this.at };
      default:
        while (this.at < this.text.length && !/[\s,\]}]/.test(this.text.charAt(this.at))) this.at += 1;
        return { from, kind: 'other', to: this.at };
    }
  }

  private string(): JsonNode & { readonly kind: 'string' } {
    const from = this.at;
    for (this.at += 1; this.text.charAt(this.at) !== '"'; this.at += 1)
      if (this.text.charAt(this.at) === '\\') this.at += 1;
    this.at += 1;
    return { from, kind: 'string', to: this.at, value: JSON.parse(this.text.slice(from, this.at)) as string };
  }

  private members(): ReadonlyMap<string, JsonNode> {
    const members = new Map<string, JsonNode>();
    while (this.next('}')) {
      const key = this.string().value;
      this.skipSpace();
      this.at += 1; // the colon
      members.set(key, this.value());
    }
    return members;
  }

  private elements(): readonly JsonNode[] {
    const elements: JsonNode[] = [];
    while (this.next(']')) elements.push(this.value());
    return elements;
  }

  /** Steps over the opening bracket or a comma to what follows; false (and past `close`) when there is no more. */
  private next(close: string): boolean {
    this.skipSpace();
    if (this.text.charAt(this.at) !== close) {
      this.at += 1;
      this.skipSpace();
    }
    if (this.text.charAt(this.at) !== close) return true;
    this.at += 1;
    return false;
  }

  private skipSpace(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at += 1;
  }
}

/** Where the code units `inner` of a string's value stand in the text, escapes and all. */
export function spanInString(text: string, node: Span, inner: Span): Span {
  let at = node.from + 1;
  let from = at;
  for (let unit = 0; unit < inner.to; unit += 1) {
    if (unit === inner.from) from = at;
    if (text.charAt(at) !== '\\') at += 1;
    else at += text.charAt(at + 1) === 'u' ? 6 : 2;
  }
  return inner.from >= inner.to ? { from: at, to: at } : { from, to: at };
}

/** Text as it stands between the quotes of a JSON string. */
export function escapeJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
