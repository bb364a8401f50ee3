/** A transcript of about so many words, always the same: turns of four people, some sentences marked and most not. */
export function transcript(words) {
  const random = generator(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const lines = ['# Planning day', '', '## Agenda', '- The summer programme', '- Rooms and keys', '', '## Transcript'];
  for (let count = 0; count < words;) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(SENTENCES)(pick(TOPICS)));
    const line = `${pick(NAMES)}: ${sentences.join(' ')}`;
    lines.push('', line);
    count += line.split(' ').length;
  }
  return `${lines.join('\n')}\n`;
}

const NAMES = ['Ana', 'Ben Okafor', 'Chioma', 'Dmitri'];
const TOPICS = ['the rooms', 'the programme', 'our volunteers', 'the budget', 'the keys to the hall', 'the newsletter'];
const SENTENCES = [
  (topic) => `Last week we looked at ${topic} with the people from the library.`,
  (topic) => `There are three lists of ${topic}, and two of them are from March.`,
  (topic) => `I wonder what ${topic} would look like if we asked the neighbours first.`,
  (topic) => `Obviously ${topic} cannot wait.`,
  (topic) => `What do we know about ${topic} by now?`,
  (topic) => `We put ${topic} on the board so that everybody sees them.`,
  (topic) => `Could you send round what you have on ${topic}?`,
  () => 'Yes, and it took most of the afternoon.',
  () => 'The second one was quicker than the first.',
  (topic) => `Perhaps ${topic} are less of a worry than they were in spring.`,
];

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
