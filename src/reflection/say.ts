import type { WordingPack } from '../language/reflection';

/** What a template's slots are filled with; a slot that is missing here makes the whole text unsayable. */
export interface Slots {
  readonly count: number;
  readonly quote?: string | null;
  readonly topics?: readonly string[];
  /** How many there are with those that are not named. */
  readonly all?: number;
  /** 0..1. */
  readonly share?: number;
}

const MOST_TOPICS = 3;
const LONGEST_TOPIC = 84;

/**
 * Fills a template: `{count}`, `{Count}`, `{n}`, `{quote}` within a sentence, `{quote.}` at its end, `{topic}`,
 * `{topics}` (all of them, the last as a number), `{some}` (a few of them), `{percent}`, and `[one|many]` by the count. Null when it needs a quotation or topic that is not there.
 */
export function say(template: string, slots: Slots, wording: WordingPack): string | null {
  let isWhole = true;
  const topics = slots.topics ?? [];
  const filled = template
    .replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, one: string, many: string) => (slots.count === 1 ? one : many))
    .replace(/\{(\w+\.?)\}/g, (_, slot: string) => {
      const value = fillSlot(slot, slots, topics, wording);
      if (value === null) isWhole = false;
      return value ?? '';
    });
  if (!isWhole) return null;
  // A quotation at the end of a sentence may bring its own mark.
  return filled.replace(/([?!])(.)\.(?=\s|$)/gu, (all, mark: string, close: string) =>
    close === wording.quotes[1] ? `${mark}${close}` : all,
  );
}

function fillSlot(slot: string, slots: Slots, topics: readonly string[], wording: WordingPack): string | null {
  switch (slot) {
    case 'n':
      return String(slots.count);
    case 'count':
      return inWords(slots.count, wording);
    case 'Count':
      return capitalised(inWords(slots.count, wording));
    case 'percent':
      return slots.share === undefined ? null : `${Math.round(slots.share * 100)}%`;
    case 'quote':
      return slots.quote ? quoted(slots.quote.replace(/[.,;:]+$/, ''), wording) : null;
    case 'quote.':
      return slots.quote ? quoted(ended(slots.quote), wording) : null;
    case 'topic':
      return topics[0] === undefined ? null : topicOf(topics[0], wording);
    case 'topics':
      return topics.length === 0 ? null : listOf(topics, Math.max(slots.all ?? 0, topics.length), wording);
    case 'some':
      return topics.length === 0 ? null : listOf(topics.slice(0, MOST_TOPICS), 0, wording);
    default:
      throw new RangeError(`No such slot: {${slot}}`);
  }
}

function inWords(count: number, wording: WordingPack): string {
  return wording.numbers[count] ?? String(count);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `“A”, “B” and two more`. */
function listOf(topics: readonly string[], all: number, wording: WordingPack): string {
  const named = topics.slice(0, all > MOST_TOPICS ? MOST_TOPICS - 1 : MOST_TOPICS);
  const parts = named.map((topic) => topicOf(topic, wording));
  const more = all - named.length;
  if (more > 0) parts.push(say(wording.more, { count: more }, wording) ?? '');
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(wording.separator)}${wording.and}${last}`;
}

function topicOf(topic: string, wording: WordingPack): string {
  return quoted(
    shorten(
      topic
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.,:;]+$/, ''),
      LONGEST_TOPIC,
      wording,
    ),
    wording,
  );
}

function ended(text: string): string {
  return /[.!?…]['")\]]*$/.test(text) ? text : `${text.replace(/[,;:]+$/, '')}.`;
}

/** Quotation marks round the text; those within it become single, so that the quotation stays one. */
function quoted(text: string, wording: WordingPack): string {
  const [open, close] = wording.quotes;
  return `${open}${text.replace(/[“”"]/g, "'")}${close}`;
}

/** The text, cut at a word's end where it is longer than `most` characters. */
export function shorten(text: string, most: number, wording: WordingPack): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '')}${wording.ellipsis}`;
}
