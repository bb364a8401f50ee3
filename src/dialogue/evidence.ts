import type { Candidate } from './candidates';
import { LOOSE, type LabelForm } from './label';
import type { Lexicon } from './lexicon';
import { hasGivenName, hasOtherEnding, shapeOf, type Shape } from './names';
import type { People } from './people';

/** What a form of label says by itself; a label of {@link ENOUGH} points names a speaker. */
const FORM_POINTS: Readonly<Record<LabelForm, number>> = {
  voice: 5,
  nick: 3,
  cell: 3,
  stamped: 2,
  handle: 2,
  bold: 1,
  bracket: 0,
  plain: 0,
  alone: 0,
  boldDash: 0,
  dash: 0,
  comma: 0,
};
const SHAPE_POINTS: Readonly<Record<Shape, number>> = {
  numbered: 3,
  full: 1,
  single: 0,
  initials: 0,
  mixed: -1,
  role: -1,
  small: -3,
  none: -9,
};
const ENOUGH = 3;
const BEST_COMPANY = 2;
/** A small word is less odd with a time before it, as chat logs write nicks, and where it is a common given name. */
const SMALL_EASED = 2;
/** Forms in which any word can be a nick: its shape says nothing. */
const SHAPELESS: ReadonlySet<LabelForm> = new Set<LabelForm>(['nick', 'voice', 'handle', 'cell']);

/**
 * The labels that name speakers, by folded name, each as it is first written. What a label looks like, how often it
 * stands and what follows it give points, and so does the company that it keeps: the labels before and after it.
 */
export function acceptLabels(
  candidates: readonly Candidate[],
  people: People,
  lexicon: Lexicon,
): ReadonlyMap<string, string> {
  const groups = gather(candidates, people, lexicon);
  const accepted = new Map<string, string>();
  for (const group of groups) {
    if (group.isKnown || group.points >= ENOUGH) accepted.set(group.key, group.name);
  }
  // What stands alone on a line, as titles do, needs more than company.
  const unsure = groups.filter(
    ({ key, points, isBare }) => !accepted.has(key) && points + (isBare ? 1 : BEST_COMPANY) >= ENOUGH,
  );
  if (unsure.length === 0) return accepted;
  // Common given names side by side vouch for each other.
  const likely = groups.filter(({ name, points }) => points >= ENOUGH - 1 && hasGivenName(name, lexicon));
  const company = companyOf(candidates, new Set([...accepted.keys(), ...likely.map(({ key }) => key)]));
  for (const group of unsure) {
    const kept = group.lines.reduce((most, line) => Math.max(most, company.get(line) ?? 0), 0);
    if (group.points + kept >= ENOUGH) accepted.set(group.key, group.name);
  }
  return accepted;
}

/**
 * Two points for a line whose neighbours are all accepted, one where one of two is. Neighbours are the labelled lines
 * before and after it in its list, or in its section where it stands in none.
 */
function companyOf(candidates: readonly Candidate[], accepted: ReadonlySet<string>): ReadonlyMap<Candidate, number> {
  const company = new Map<Candidate, number>();
  const places = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { block } = candidate.line;
    const place = block.kind === 'item' ? `list ${block.list}` : `${block.kind} ${block.section}`;
    const there = places.get(place);
    if (there) there.push(candidate);
    else places.set(place, [candidate]);
  }
  const isAccepted = ({ keys }: Candidate): boolean => keys.every((key) => accepted.has(key));
  for (const there of places.values()) {
    there.forEach((candidate, at) => {
      const near = [there[at - 1], there[at + 1]].filter((each) => each !== undefined);
      const friends = near.filter(isAccepted).length;
      company.set(candidate, friends === 0 ? 0 : friends === near.length ? BEST_COMPANY : 1);
    });
  }
  return company;
}

/** All lines with one name before them. */
interface LabelGroup {
  readonly key: string;
  /** As it is first written. */
  readonly name: string;
  readonly lines: readonly Candidate[];
  /** What speaks for a speaker, without the company that it keeps. */
  readonly points: number;
  /** Whether the note lists somebody of that name. */
  readonly isKnown: boolean;
  /** Whether it only ever stands alone on its line. */
  readonly isBare: boolean;
}

function gather(candidates: readonly Candidate[], people: People, lexicon: Lexicon): readonly LabelGroup[] {
  const linesByKey = new Map<string, Candidate[]>();
  const names = new Map<string, string>();
  for (const candidate of candidates) {
    const [name = '', ...more] = namesOf(candidate, people, lexicon);
    if (more.length > 0 || LOOSE.has(candidate.label.form)) continue;
    const key = candidate.keys[0] ?? '';
    const lines = linesByKey.get(key);
    if (lines) lines.push(candidate);
    else linesByKey.set(key, [candidate]);
    if (!names.has(key)) names.set(key, name);
  }
  return [...linesByKey].map(([key, lines]) => {
    const name = names.get(key) ?? key;
    const isBare = lines.every(({ label, isTimed }) => label.isLast && !isTimed);
    return { key, name, lines, points: pointsOf(name, lines, lexicon), isKnown: people.find(name).length > 0, isBare };
  });
}

/** The names of a label; what follows a comma is an organisation unless it is a name that is known or common. */
export function namesOf(candidate: Candidate, people: People, lexicon: Lexicon): readonly string[] {
  const { names, label } = candidate;
  const [first = '', second = ''] = names;
  if (names.length !== 2 || !label.name.includes(',')) return names;
  return people.find(second).length > 0 || hasGivenName(second, lexicon) ? names : [first];
}

function pointsOf(name: string, lines: readonly Candidate[], lexicon: Lexicon): number {
  const forms = lines.map(({ label, isTimed }) => (isTimed ? 'stamped' : label.form));
  const form = Math.max(...new Set(forms.map((each) => FORM_POINTS[each])));
  const look = shapeOf(name, lexicon, forms.includes('stamped'));
  const isGiven = hasGivenName(name, lexicon);
  const eased = look === 'small' && (isGiven || forms.includes('stamped')) ? SMALL_EASED : 0;
  const shape = forms.some((each) => SHAPELESS.has(each)) ? 0 : SHAPE_POINTS[look] + eased;
  const given = isGiven ? 2 : look === 'single' && hasOtherEnding(name, lexicon) ? -2 : 0;
  const often = Math.min(lines.length, 3) - 1;
  const speech = lines.reduce((sum, line) => sum + line.speech, 0);
  // A name alone amid prose is more likely where a line happened to wrap.
  const wrapped = lines.every(({ label, line, isTimed }) => label.form === 'alone' && !line.isFirst && !isTimed)
    ? -1
    : 0;
  return form + shape + given + often + wrapped + (speech > 0 ? 1 : speech < 0 ? -2 : 0);
}
