import type { OwnPrompt } from '../model/options';
import { KEY_NAMES, PROMPT_TIMES } from '../model/report';
import { readOutline, type Heading } from '../panel/outline';
import { KEY_TITLES } from '../panel/words';

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?(\S.*\?)\s*$/;

/**
 * The prompts that a person keeps in a note of their own: its list items that end in a question mark. A heading that
 * names a key ("Safe to speak") or a time ("Before the meeting") says what the items below it are for.
 */
export function readOwnPrompts(text: string): readonly OwnPrompt[] {
  const { headings } = readOutline(text);
  const prompts: OwnPrompt[] = [];
  let from = 0;
  let at = 0;
  let path: readonly Heading[] = [];
  for (const line of text.split('\n')) {
    for (let next = headings[at]; next && next.from <= from; next = headings[++at]) path = under(path, next);
    const question = ITEM.exec(line)?.[1];
    if (question !== undefined) prompts.push({ text: question, ...purposeOf(path) });
    from += line.length + 1;
  }
  return prompts;
}

/** The headings above what stands below `heading`, outermost first. */
function under(path: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...path.filter((one) => one.level < heading.level), heading];
}

function purposeOf(path: readonly Heading[]): Pick<OwnPrompt, 'key' | 'when'> {
  const words = path.map((heading) => heading.text.toLowerCase()).join(' / ');
  const key = KEY_NAMES.find((name) => words.includes(KEY_TITLES[name].toLowerCase()));
  const when = PROMPT_TIMES.find((time) => new RegExp(`\\b${time}\\b`).test(words));
  return { ...(key && { key }), ...(when && { when }) };
}
