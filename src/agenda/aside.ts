import { OPAQUE } from '../model/note';
import type { AgendaTools } from './compile';
import type { PeopleReader } from './people';

/** What brackets beside a topic say of the item. */
export interface Aside {
  readonly minutes: number | null;
  readonly owner: string | null;
  /** Lower-case. */
  readonly markers: readonly string[];
}

const ATOMS = /[,;|]|\s[-–—]\s|\s\/\s/;
const REFERENCE = new RegExp(`^(?:[\\w/.-]*#\\d+|${OPAQUE}+)$`);

/** Reads "Ana, 10 min" and the like; null when a part of it belongs to the topic. Empty brackets say nothing. */
export function readAside(inner: string, tools: AgendaTools, people: PeopleReader): Aside | null {
  const atoms = inner
    .split(ATOMS)
    .flatMap((atom) => splitTime(atom.trim(), tools))
    .filter((atom) => atom !== '');
  const times = atoms.map((atom) => tools.time.readAll(atom));
  const hasTime = times.some((time) => time !== undefined);
  const isSure = atoms.map((atom, at) => times[at] !== undefined || isAsideAtom(atom, hasTime, tools, people));
  // Beside a time and a name that is no other word, "Mark" is a name, too.
  const isNamed = hasTime && atoms.some((_atom, at) => times[at] === undefined && isSure[at] === true);
  // "Pia Long" is one without any other beside it.
  const isFullName = (atom: string): boolean => hasTime && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'-]*){1,2}$/u.test(atom);
  const isFirstName = (atom: string): boolean => isNamed && /^\p{Lu}\p{Ll}+$/u.test(atom);
  if (!atoms.every((atom, at) => isSure[at] === true || isFullName(atom) || isFirstName(atom))) return null;
  const markers = atoms.map((atom) => atom.toLowerCase()).filter((atom) => tools.markers.has(atom));
  const owner = atoms.find(
    (atom, at) =>
      times[at] === undefined && (isOwnerAtom(atom, tools, people) || (isSure[at] !== true && isFullName(atom))),
  );
  const minutes = times.find((time) => typeof time === 'number');
  return { minutes: minutes ?? null, owner: owner === undefined ? null : withoutLead(owner, tools), markers };
}

/** "Ana 10m" as two. */
function splitTime(atom: string, tools: AgendaTools): readonly string[] {
  const at = atom.lastIndexOf(' ');
  const time = at < 0 ? '' : atom.slice(at + 1);
  return time !== '' && tools.time.readAll(time) !== undefined && tools.time.readAll(atom) === undefined
    ? [atom.slice(0, at), time]
    : [atom];
}

function isAsideAtom(atom: string, hasTime: boolean, tools: AgendaTools, people: PeopleReader): boolean {
  const lower = atom.toLowerCase();
  const [first = '', ...others] = lower.split(/\s+/);
  const isReference =
    REFERENCE.test(atom) ||
    (tools.references.has(first) &&
      (others.every((one) => REFERENCE.test(one)) || tools.labels.isFact(others.join(' '))));
  if (tools.markers.has(lower) || tools.references.has(lower) || isReference) return true;
  const bare = withoutLead(atom, tools);
  const isAcronym = /^\p{Lu}{2,}$/u.test(bare) && !hasTime;
  return people.isKnown(bare) || (!isAcronym && people.isOwner(bare));
}

function isOwnerAtom(atom: string, tools: AgendaTools, people: PeopleReader): boolean {
  return !tools.markers.has(atom.toLowerCase()) && people.isOwner(withoutLead(atom, tools));
}

/** "led by Ana" as "Ana". */
export function withoutLead(text: string, tools: AgendaTools): string {
  const lower = text.toLowerCase();
  const lead = tools.pack.anatomy.ownerLeads.find((one) => lower.startsWith(`${one} `));
  return lead === undefined ? text : text.slice(lead.length + 1).trim();
}
