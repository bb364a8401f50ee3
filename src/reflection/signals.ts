import type { ReflectionPack, SignalEntry } from '../language/reflection';
import type { Signal } from '../model/report';
import { factOf, type Facts } from './facts';
import { holds } from './given';
import { say } from './say';

/** What the note shows or lacks, by entry; nothing where it neither shows it nor is long enough to lack it. */
export function factSignals(facts: Facts, pack: ReflectionPack): ReadonlyMap<SignalEntry, Signal> {
  const signals = new Map<SignalEntry, Signal>();
  for (const entry of pack.signals) {
    const found = entry.facts.map((id) => factOf(facts, id));
    const count = found.reduce((sum, fact) => sum + fact.count, 0);
    const template = count > 0 ? entry.present : holds(facts, entry.given) ? entry.absent : null;
    if (template === null) continue;
    const label = say(template, { count }, pack.wording);
    const spans = found.flatMap((fact) => fact.spans).sort((a, b) => a.from - b.from);
    if (label !== null) signals.set(entry, { id: entry.id, label, count, spans, value: null });
  }
  return signals;
}
