import type { OwnPrompt } from '../model/options';
import { KEY_NAMES, PROMPT_TIMES } from '../model/report';
import { readOutline, type Heading } from '../panel/outline';
import { names as english } from '../texts/en/names';
import type { Texts } from '../texts/texts';

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?(\S.*\?)\s*$/;

/**
 * The prompts that a person keeps in a note of their own: its list items that end in a question mark. A heading that
 * names a key ("Safe to speak") or a time ("Before the meeting"), in English or the language of the app, says what the
 * items below it are for.
 */
export function readOwnPrompts(text: string, { names }: Texts): readonly OwnPrompt[] {
  const { headings } = readOutline(text);
  const prompts: OwnPrompt[] = [];
  let from = 0;
  let at = 0;
  let path: readonly Heading[] = [];
  for (const line of text.split('\n')) {
    for (let next = headings[at]; next && next.from <= from; next = headings[++at]) path = under(path, next);
    const question = ITEM.exec(line)?.[1];
    if (question !== undefined) prompts.push({ text: question, ...purposeOf(path, [names, english]) });
    from += line.length + 1;
  }
  return prompts;
}

/** The headings above what stands below `heading`, outermost first. */
function under(path: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...path.filter((one) => one.level < heading.level), heading];
}

function purposeOf(
  path: readonly Heading[],
  languages: readonly Pick<Texts['names'], 'keys' | 'timeWords'>[],
): Pick<OwnPrompt, 'key' | 'when'> {
  const headings = path.map((heading) => heading.text.toLowerCase()).join(' / ');
  const words = new Set(headings.match(/\p{L}+/gu));
  const key = KEY_NAMES.find((name) => languages.some(({ keys }) => headings.includes(keys[name].toLowerCase())));
  const when = PROMPT_TIMES.find((time) => languages.some(({ timeWords }) => words.has(timeWords[time])));
  return { ...(key && { key }), ...(when && { when }) };
}
