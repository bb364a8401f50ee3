import type { NameReader, Named } from './labelName';
import { shapeOf } from './names';
import { stampLength } from './stamp';

/** How a line says who speaks. */
export type LabelForm =
  /** `17:05 <ana> text`, `**\<ana>** text`, `<ana> text`. */
  | 'nick'
  /** `<v Ana>text`, as WebVTT writes it. */
  | 'voice'
  /** A name with a time: `00:12 Ana: text`, `Ana (0:12): text`, `Ana  0:12` on a line of its own, `17:05 * ana waves`. */
  | 'stamped'
  /** `@ana: text`. */
  | 'handle'
  /** `**Ana:** text`, `**Ana**` on a line of its own. */
  | 'bold'
  /** A name in the column of speakers of a table. */
  | 'cell'
  /** `[Ana] text`. */
  | 'bracket'
  /** `Ana: text`. */
  | 'plain'
  /** `**Ana** - text`. */
  | 'boldDash'
  /** `Ana - text`. */
  | 'dash'
  /** `Ana, text`. */
  | 'comma'
  /** A name and nothing else. */
  | 'alone';

/** Forms that prose has too: they name a speaker only where the note does so again and again. */
export const LOOSE: ReadonlySet<LabelForm> = new Set<LabelForm>(['dash', 'comma']);

export interface Label {
  readonly form: LabelForm;
  /** The name as written, without markup, time and aside. */
  readonly name: string;
  /** Whether a time stands with it. */
  readonly stamped: boolean;
  /** Where the speech starts, counted from the start of the line. */
  readonly end: number;
  /** Whether nothing follows on the line. */
  readonly isLast: boolean;
}

/** No label is longer. */
export const LABEL_REACH = 160;

const NICK = /^[*_]{0,3}(?:\\?<|&lt;)[@+~&% ]?([^<>@:/\\&"'=!]{1,40})(?:\\?>|&gt;):?[*_]{0,3}:?(?:\s+|$)/;
const VOICE = /^<v(?:\.[\w.]+)?\s+([^<>]{1,60})>\s*/;
const ACTS = /^\*\s+([^\s*<>:]{1,30})\s+(?=\S)/;
const BAR = /^([^\s|<>:]{1,30})\s+\|\s+/;
const BRACKET = /^\[([^[\]\n]{1,50})\](?![([:])\s*/;
const BOLD_DASH = /^\*\*([^*\n]{1,50}?)(?: ?\*\* ?[-–—]{1,2} ?| [-–—]{1,2} ?\*\* ?)(?=\S)/;
const DASH = /^[*_]{0,2}(@?[^\s,:*_[\]()<>]{1,24}(?: [^\s,:*_[\]()<>]{1,24}){0,2})[*_]{0,2}\s+[-–—]{1,2}\s+(?=\S)/;
const COMMA = /^(@?[^\s,:*_[\]()<>]{1,24}(?: [^\s,:*_[\]()<>]{1,24})?),\s*(?:-\s+)?(?=[\p{L}\d+"“'(])/u;

/** A name with a time and an organisation on a line of its own is no longer. */
const LONGEST_ALONE = 80;
/** Eight words and more, or the end of a sentence: no name, and a dear thing to find out otherwise. */
const PROSE = /^(?:\S+ +){8}|[!?,;:]$/;

/** A dash or comma after one to three words. */
const LOOSE_SIGN = /^\S+(?: \S+){0,2}?(?:,|[*_]* +[-–—])/;

/** Elements of HTML that notes hold; in angle brackets they are no nicks. */
const HTML = new Set(
  (
    'a abbr article aside audio b big blockquote br button center code del details div em figure font footer h1 h2 h3 h4 ' +
    'h5 h6 header hr i iframe img input ins kbd label li link main mark nav ol option p pre q s samp script section ' +
    'select small source span strike strong style sub summary sup svg table tbody td th thead tr tt u ul var video wbr'
  ).split(' '),
);

/** The label that a line starts with, or null. Whether it names a speaker is for the cast to say. */
export function readLabel(line: string, names: NameReader): Label | null {
  const head = line.slice(0, LABEL_REACH);
  const stamp = stampLength(head);
  const rest = head.slice(stamp);
  const label =
    readCoded(rest, stamp > 0) ??
    readColon(rest, stamp > 0, names) ??
    readOwnLine(rest, stamp > 0, line.length <= LABEL_REACH, names) ??
    readBracket(rest, stamp > 0, names) ??
    readBoldDash(rest, names) ??
    readLoose(rest, names);
  if (!label) return null;
  const end = stamp + label.end;
  return { ...label, end, isLast: line.slice(end, end + LABEL_REACH).trim() === '' };
}

type Found = Omit<Label, 'isLast'>;

/** Labels that chat logs and subtitles write in signs. */
function readCoded(head: string, stamped: boolean): Found | null {
  // Few lines open so, and looking closer at all of them would be dear.
  if (!stamped && !/^[<*_\\&]/.test(head)) return null;
  const voice = VOICE.exec(head);
  if (voice) return { form: 'voice', name: (voice[1] ?? '').trim(), stamped, end: voice[0].length };
  const nick = NICK.exec(head);
  const name = (nick?.[1] ?? '').trim();
  if (nick && name !== '' && (stamped || !HTML.has(name.split(' ')[0]?.toLowerCase() ?? ''))) {
    return { form: 'nick', name, stamped, end: nick[0].length };
  }
  const other = stamped ? (ACTS.exec(head) ?? BAR.exec(head)) : null;
  return other ? { form: 'stamped', name: other[1] ?? '', stamped, end: other[0].length } : null;
}

/** A name before a colon. */
function readColon(head: string, stamped: boolean, names: NameReader): Found | null {
  const colon = findColon(head);
  if (colon < 0) return null;
  const raw = head.slice(0, colon);
  if (PROSE.test(raw)) return null;
  const named = names.read(raw.split(/\s+[|–—-]+\s+/)[0] ?? '', stamped);
  if (!named) return null;
  const after = /^[:：][*_]{0,3}[:：]?\s*/.exec(head.slice(colon))?.[0].length ?? 1;
  return formOf(named, stamped, colon + after);
}

/** The first colon that may end a label: outside brackets, with white space, markup or nothing behind it; -1 if none. */
function findColon(head: string): number {
  let depth = 0;
  // No name is longer, whatever stands round it.
  const end = Math.min(head.length, LABEL_REACH / 2);
  for (let at = 0; at < end; at += 1) {
    const char = head.charAt(at);
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (char === '：') return at;
    else if (char === ':' && depth <= 0 && /^(?:$|[*_\s])/.test(head.charAt(at + 1))) return at;
  }
  return -1;
}

/** A name on a line of its own: with a time, in bold, or bare. */
function readOwnLine(head: string, stamped: boolean, isWhole: boolean, names: NameReader): Found | null {
  const line = head.trim();
  if (!isWhole || line === '' || line.length > LONGEST_ALONE || PROSE.test(line)) return null;
  const named = names.read(line, stamped);
  if (!named) return null;
  const form = formOf(named, stamped, head.length);
  return form.form === 'plain' ? { ...form, form: 'alone' } : form;
}

function readBracket(head: string, stamped: boolean, names: NameReader): Found | null {
  const match = BRACKET.exec(head);
  const name = (match?.[1] ?? '').trim();
  if (!match || name === '' || shapeOf(name, names.lexicon) === 'none') return null;
  const time = stampLength(head.slice(match[0].length));
  return { form: time > 0 ? 'stamped' : 'bracket', name, stamped: stamped || time > 0, end: match[0].length + time };
}

/** `**Ana** - text`, `**Ana **- text`, `**Ana - **text`. */
function readBoldDash(head: string, names: NameReader): Found | null {
  const match = head.startsWith('**') ? BOLD_DASH.exec(head) : null;
  const named = match ? names.read(match[1] ?? '') : null;
  return match && named && { form: 'boldDash', name: named.name, stamped: named.stamped, end: match[0].length };
}

/** `Ana - text` and `Ana, text`: too weak for any name but one that the cast knows. */
function readLoose(head: string, names: NameReader): Found | null {
  if (!LOOSE_SIGN.test(head)) return null;
  const dash = DASH.exec(head);
  const match = dash ?? COMMA.exec(head);
  const name = match?.[1] ?? '';
  if (!match || shapeOf(name.replace(/^@/, ''), names.lexicon) === 'none') return null;
  return { form: dash ? 'dash' : 'comma', name, stamped: false, end: match[0].length };
}

function formOf(named: Named, stamped: boolean, end: number): Found {
  const isStamped = stamped || named.stamped;
  const form = isStamped ? 'stamped' : named.name.startsWith('@') ? 'handle' : named.isBold ? 'bold' : 'plain';
  return { form, name: named.name, stamped: isStamped, end };
}
