import fc from 'fast-check';
import { dialogue } from './dialogue';

const NAMES = ['Ana', 'Ben', 'Clara', 'David', 'Emma', 'Felix'];

/** A transcript in which these people say so many words each, in order. */
function transcript(spoken: readonly (readonly [number, number])[]): string {
  const line = ([who, words]: readonly [number, number]): string =>
    `${NAMES[who] ?? 'Ana'}: ${Array.from({ length: words }, () => 'word').join(' ')}.\n`;
  return spoken.map(line).join('\n');
}

/** The forms in which exports and people write that somebody says a text. */
const FORMS: Readonly<Record<string, (name: string, text: string, minute: number) => string>> = {
  plain: (name, text) => `${name}: ${text}\n`,
  bold: (name, text) => `**${name}:** ${text}\n`,
  'bold with the colon behind': (name, text) => `**${name}**: ${text}\n`,
  'list items': (name, text) => `- ${name}: ${text}`,
  quotes: (name, text) => `> **${name}:** ${text}\n`,
  'time behind': (name, text, minute) => `${name} (00:${minute}:33): ${text}\n`,
  'time before': (name, text, minute) => `00:${minute} ${name}: ${text}\n`,
  'time in brackets': (name, text, minute) => `**[00:${minute}] ${name}:** ${text}\n`,
  'name and time above': (name, text, minute) => `${name}  0:${minute}\n${text}\n`,
  'nicks of a chat': (name, text, minute) => `17:${minute} <${name.toLowerCase()}> ${text}`,
  subtitles: (name, text, minute) => `00:${minute}:00.000 --> 00:${minute}:09.000\n<v ${name}>${text}</v>\n`,
};

const balanceOf = (text: string) => dialogue(text).balance;

describe('balance', () => {
  it('is nothing in a note without turns', () => {
    expect(balanceOf('# Budget\n\nIt is small.\n')).toEqual({
      speakers: 0,
      turns: 0,
      words: 0,
      largestShare: 0,
      entropy: 0,
      longestMonologue: 0,
      silent: [],
      asked: 0,
      askers: 0,
      answerers: 0,
      followedUp: 0,
      unanswered: 0,
    });
  });

  it('is exact for a known conversation', () => {
    const { speakers, turns, words, largestShare, longestMonologue } = balanceOf(transcript([[0, 30], [1, 10], [2, 20], [0, 40]])); // prettier-ignore
    expect({ speakers, turns, words, largestShare, longestMonologue }).toEqual({
      speakers: 3,
      turns: 4,
      words: 100,
      largestShare: 0.7,
      longestMonologue: 40,
    });
  });

  it('is wholly even when all say as much', () => {
    expect(balanceOf(transcript([[0, 12], [1, 12], [2, 12]])).entropy).toBeCloseTo(1); // prettier-ignore
  });

  it('measures evenness as entropy divided by its maximum', () => {
    const entropy = -(0.75 * Math.log2(0.75) + 0.25 * Math.log2(0.25));
    expect(balanceOf(transcript([[0, 30], [1, 10]])).entropy).toBeCloseTo(entropy); // prettier-ignore
  });

  it('has no evenness with one speaker', () => {
    expect(balanceOf(transcript([[0, 30], [0, 10]]))).toMatchObject({ speakers: 1, entropy: 0, largestShare: 1 }); // prettier-ignore
  });

  it('takes labels of one speaker in a row for one stretch', () => {
    expect(balanceOf(transcript([[0, 30], [0, 10], [1, 5]]))).toMatchObject({ turns: 2, longestMonologue: 40 }); // prettier-ignore
  });

  it('begins a new stretch in a new section', () => {
    const text = `${transcript([[0, 30]])}\n## Budget\n\n${transcript([[0, 10], [1, 5]])}`; // prettier-ignore
    expect(balanceOf(text)).toMatchObject({ turns: 3, longestMonologue: 30 });
  });

  it('shares the words of joint speakers between them', () => {
    const text = 'Ana: one two three four.\n\nBen: one two.\n\nAna/Ben: one two three four.\n';
    expect(balanceOf(text)).toMatchObject({ speakers: 2, words: 10, largestShare: 0.6 });
  });

  it('names attendees who have no turn as the note writes them', () => {
    expect(balanceOf(`Attendees: Ana Lima, Clara de Wit, Ben\n\n${transcript([[0, 5], [1, 5]])}`).silent).toEqual(['Clara de Wit']); // prettier-ignore
  });

  it('takes nobody for silent who may speak under another name', () => {
    const text = 'Attendees: Ana Lima, Ben Ode, TBL\n\nAna: Hello to all.\n\nTim: Good morning.\n\nBen: So be it.\n';
    expect(balanceOf(text).silent).toEqual([]);
  });

  it('knows the short name that stands in brackets', () => {
    const text = 'Attendees: Osmar Lima (Oz), Ben Ode\n\nOz: Hello to all.\n\nBen: Good morning.\n';
    expect(balanceOf(text)).toMatchObject({ speakers: 2, silent: [] });
  });

  it('takes nobody for silent where no turns are written down', () => {
    expect(balanceOf('Attendees: Ana Lima, Clara de Wit\n\nIt rained all day.\n').silent).toEqual([]);
  });

  it('sums up to the words of the turns, whoever speaks how long', () => {
    const spoken = fc.array(fc.tuple(fc.nat(NAMES.length - 1), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(spoken, (list) => {
        const { turns, balance } = dialogue(transcript(list));
        const byPerson = new Map<number, number>();
        for (const [who, words] of list) byPerson.set(who, (byPerson.get(who) ?? 0) + words);
        const total = list.reduce((sum, [, words]) => sum + words, 0);
        expect(turns.reduce((sum, { words }) => sum + words, 0)).toBe(total);
        expect(balance).toMatchObject({ words: total, speakers: byPerson.size });
        expect(balance.largestShare).toBeCloseTo(Math.max(...byPerson.values()) / total);
        expect(balance.entropy).toBeGreaterThanOrEqual(0);
        expect(balance.entropy).toBeLessThanOrEqual(1);
        expect(balance.longestMonologue).toBeLessThanOrEqual(total);
      }),
      { numRuns: 100 },
    );
  });
});

describe('questions in turns', () => {
  const TALK =
    'Ana: The roof leaks above the kitchen.\n\nBen: How big is the leak in the roof? And who was told?\n\nAna: As big as a hand.\n\nClara: Shall we eat?\n';

  it('are counted with those who ask and who answer', () => {
    expect(balanceOf(TALK)).toMatchObject({ asked: 3, askers: 2, answerers: 1 });
  });

  it('are followed up when they take up a word of the speaker before', () => {
    expect(balanceOf(TALK).followedUp).toBe(1);
  });

  it('are unanswered when nobody else speaks after them', () => {
    expect(balanceOf(TALK).unanswered).toBe(1);
  });

  it('are not when something else was written down after them', () => {
    const text = '- Ana: The tables are here.\n- Ben: Who has the key?\n  - It hangs on the wall.\n';
    expect(balanceOf(text).unanswered).toBe(0);
  });

  it('are unanswered when the next speaker stands in another section', () => {
    const text = 'Ana: Who has the key to the hall?\n\n## Budget\n\nBen: It is small this year.\n';
    expect(balanceOf(text).unanswered).toBe(1);
  });

  it('end in a question mark that is no part of an address', () => {
    expect(balanceOf('Ana: See https://example.org/?q=1 for it.\n\nBen: So it is.\n').asked).toBe(0);
  });
});

describe('the balance in every form of label', () => {
  it.each(Object.keys(FORMS))('is exact whatever was said: %s', (form) => {
    const said = fc.record({
      who: fc.integer({ min: 0, max: 3 }),
      words: fc.integer({ min: 3, max: 40 }),
      asks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(said, { minLength: 8, maxLength: 25 }), (spoken) => {
        // Everybody speaks twice before, so that the note leaves no doubt who takes part.
        const opening = [0, 1, 2, 3, 0, 1, 2, 3].map((who) => ({ who, words: 5, asks: false }));
        const all = [...opening, ...spoken];
        const lines = all.map(({ who, words, asks }, at) => {
          const text = `So ${'word '.repeat(words - 2)}it${asks ? '?' : '.'}`;
          return FORMS[form]?.(NAMES[who] ?? '', text, 10 + at) ?? '';
        });
        const total = all.reduce((sum, { words }) => sum + words, 0);
        const shares = [0, 1, 2, 3].map((who) => all.reduce((sum, one) => sum + (one.who === who ? one.words : 0), 0));
        const runs: number[] = [];
        all.forEach(({ who, words }, at) => {
          if (all[at - 1]?.who === who) runs.push((runs.pop() ?? 0) + words);
          else runs.push(words);
        });
        const found = balanceOf(`${form === 'subtitles' ? 'WEBVTT\n\n' : '# Talk\n\n'}${lines.join('\n')}\n`);
        expect(found).toMatchObject({
          speakers: 4,
          turns: runs.length,
          words: total,
          longestMonologue: Math.max(...runs),
        });
        expect(found.largestShare).toBeCloseTo(Math.max(...shares) / total);
        expect(found.asked).toBe(all.filter(({ asks }) => asks).length);
      }),
      { numRuns: 15 },
    );
  });
});
