import type { Compiled } from './compile';
import type { Frame } from './frame';
import { isDash } from './label';
import type { Language } from './language';
import type { Match } from './matcher';

/** What the engine must know of a rule or signal to judge its phrase in its sentence. */
export interface Demands {
  readonly scope?: 'self' | 'anyone';
  readonly negated?: 'silent' | 'kept';
  readonly conditional?: 'silent' | 'anywhere' | 'kept';
  readonly conceded?: 'silent' | 'kept';
  readonly titles?: 'silent' | 'kept';
}

/** How many words before a cue a negation reaches. */
const NEGATION_WINDOW = 4;

/** Whether a phrase means in its sentence what its rule takes it for. */
export function standsInContext(match: Match, demands: Demands, frame: Frame, compiled: Compiled): boolean {
  if (demands.titles !== 'kept' && isTitle(match, frame)) return false;
  const clause = clauseStart(match, frame, compiled);
  const condition = demands.conditional === 'anywhere' ? frame.opening : clauseStart(match, frame, compiled, true);
  return (
    (demands.negated === 'kept' || !isNegated(match, clause, frame, compiled)) &&
    (demands.conditional === 'kept' || !isConditional(match, condition, frame, compiled)) &&
    (demands.conceded !== 'silent' || !isConceded(match, frame, compiled)) &&
    (demands.scope !== 'self' || !isOthers(match, clause, frame, compiled))
  );
}

/** Whether the words are somebody else's: quoted, or reported after "she said". */
export function isSomebodyElses(match: Match, frame: Frame, { language }: Compiled): boolean {
  if (match.start >= frame.reportedFrom && !speaksAgain(match, frame, language)) return true;
  for (let at = match.start; at < match.end; at += 1) if (frame.isQuoted(at)) return true;
  return false;
}

/** "She said it is late, I wonder why": behind a comma the writer speaks of their own, but not in "she said, I wonder". */
function speaksAgain({ start }: Match, frame: Frame, language: Language): boolean {
  const { text } = frame.words;
  for (let at = frame.reportedFrom + 3; at <= start; at += 1) {
    const word = text[at] ?? '';
    if (isPause(text[at - 1] ?? '') && language.isSelf(word) && language.keepsCapital(word)) return true;
  }
  return false;
}

function isPause(word: string): boolean {
  return word === ',' || word === ';' || isDash(word);
}

/** A capital letter in the middle of a sentence makes a phrase a name or title: "the Of Course campaign". */
function isTitle(match: Match, frame: Frame): boolean {
  if (frame.isLinked(match.cueStart)) return true;
  for (let at = match.start; at < match.end; at += 1) {
    if (frame.isTitleCase(at) && !frame.starts.has(at) && frame.followsWord(at)) return true;
  }
  return false;
}

/** Where the clause of a match begins; with `joined`, what "and" and "or" tie to it belongs to it. */
function clauseStart(match: Match, frame: Frame, { language }: Compiled, joined = false): number {
  let at = match.start;
  // What begins with a comma begins a clause of its own: "don't wait, just start".
  if (!joined && language.breaksClause(frame.words.text[at] ?? '')) return at;
  while (at > frame.opening) {
    const word = frame.words.text[at - 1] ?? '';
    if (language.breaksClause(word) && !(joined && language.joinsClauses(word))) break;
    at -= 1;
  }
  return at;
}

function isNegated(match: Match, clause: number, frame: Frame, { language }: Compiled): boolean {
  const first = Math.max(clause, match.start - NEGATION_WINDOW);
  for (let at = first; at < match.start; at += 1) {
    if (language.isNegator(frame.words.text[at] ?? '')) return true;
  }
  return false;
}

function isConditional(match: Match, clause: number, frame: Frame, { language }: Compiled): boolean {
  for (let at = clause; at < match.start; at += 1) {
    if (language.isConditional(frame.words.text[at] ?? '')) return true;
  }
  return false;
}

/** Whether a "but" takes back what the cue grants. */
function isConceded(match: Match, frame: Frame, { language }: Compiled): boolean {
  return frame.words.text.slice(match.cueEnd).some(language.isConcession);
}

/** Whether the nearest subject before the cue is somebody else. */
function isOthers(match: Match, clause: number, frame: Frame, { language }: Compiled): boolean {
  for (let at = match.start - 1; at >= clause; at -= 1) {
    const word = frame.words.text[at] ?? '';
    if (language.isSelf(word)) return false;
    if (language.isOther(word)) return true;
  }
  return false;
}
