import type { StanceRule } from '../language/stance';
import type { EngineOptions } from '../model/options';
import type { Stance } from '../model/report';
import type { Compiled, Hit } from './compile';
import type { Frame } from './frame';
import { compileMatcher, type Match, type Matcher } from './matcher';
import type { Part } from './pattern';

/** What the user wants marked, ready for look-ups. */
export interface Wanted {
  readonly sensitivity: NonNullable<EngineOptions['sensitivity']>;
  readonly markQuotes: boolean;
  readonly isOff: (rule: string) => boolean;
  readonly never: Matcher | null;
  readonly own: Matcher | null;
}

/** The same for options that ask for the same marks. */
export function wantedKey({ sensitivity, markQuotes, rulesOff, neverMark, ownPhrases }: EngineOptions): string {
  return JSON.stringify([sensitivity, markQuotes, rulesOff, neverMark, ownPhrases]);
}

export function wantedOf(options: EngineOptions, { language }: Compiled): Wanted {
  const off = new Set(options.rulesOff);
  const phrases = (list: readonly string[] | undefined): readonly (readonly Part[])[] =>
    (list ?? []).map((phrase) =>
      language.read(phrase, { from: 0, to: phrase.length }).text.map((word) => ({ kind: 'words', words: [word] })),
    );
  const never = phrases(options.neverMark).filter((parts) => parts.length > 0);
  const own = OWN.map(({ stance }) => phrases(options.ownPhrases?.[stance]).filter((parts) => parts.length > 0));
  return {
    sensitivity: options.sensitivity ?? 'balanced',
    markQuotes: options.markQuotes ?? false,
    isOff: (rule) => off.has(rule),
    never: never.length > 0 ? compileMatcher([never], language.numbers) : null,
    own: own.some((patterns) => patterns.length > 0) ? compileMatcher(own, language.numbers) : null,
  };
}

/** Whether a phrase that the user never wants marked stands over the tokens. */
export function isNever(match: Match, frame: Frame, { never }: Wanted): boolean {
  return never?.find(frame).some(({ start, end }) => start < match.end && match.start < end) ?? false;
}

/** Where the user's own phrases stand. */
export function ownHits(frame: Frame, { own }: Wanted): readonly Hit[] {
  return (own?.find(frame) ?? []).flatMap((match) => {
    const rule = OWN[match.id];
    return rule ? [{ ...match, meaning: { kind: 'cue', rule } }] : [];
  });
}

const OWN: readonly StanceRule[] = [ownRule('knowing', 'certainty'), ownRule('wondering', 'wondering')];

function ownRule(stance: Stance, category: StanceRule['category']): StanceRule {
  return {
    id: `own/${stance}`,
    stance,
    category,
    strength: 'clear',
    patterns: [],
    within: 'both',
    negated: 'kept',
    conditional: 'kept',
    why: 'One of your own phrases.',
    source: '',
    found: [],
    silent: [],
  };
}
