import { english } from '../../src/language/en/pack';
import { analyze } from '../../src/analyze';
import { KEY_NAMES, PROMPT_TIMES } from '../../src/model/report';
import { agenda, conversation, fixturesOf, notes, START } from './fixtures';
import { promptText, prompts } from './keys';

const PACK = english.reflection;
const NOTE = conversation(9, 20, [
  'Ben: Obviously the oven is the cause of it.',
  'Ana: I wonder how the oven was used.',
]);

describe('every prompt', () => {
  it.each(PACK.prompts.map((entry) => [entry.id, entry] as const))('%s fires where it is called for', (_id, entry) => {
    expect(promptText(entry, fixturesOf(entry)[0])).toBeDefined();
  });

  it.each(PACK.prompts.map((entry) => [entry.id, entry] as const))('%s stays silent elsewhere', (_id, entry) => {
    expect(promptText(entry, fixturesOf(entry)[1])).toBeUndefined();
  });

  it.each(PACK.prompts.map((entry) => [entry.id, entry] as const))('%s asks one or two things', (_id, entry) => {
    expect(entry.text.split('?').length - 1).toBeGreaterThanOrEqual(1);
    expect(promptText(entry, fixturesOf(entry)[0])).not.toMatch(/[{}|[\]]|undefined|\.\.|\?\./);
  });
});

describe('prompts of a note', () => {
  it('quote what the note says', () => {
    expect(
      prompts(NOTE)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('“Obviously the oven is the cause of it.”');
  });

  it('do not name who said it', () => {
    expect(prompts(NOTE).every(({ text }) => !/\b(?:Ana|Ben|Clara|David)\b/.test(text))).toBe(true);
  });

  it('are the same for the same note and path', () => {
    expect(prompts(NOTE, { path: 'a/b.md' })).toEqual(prompts(NOTE, { path: 'a/b.md' }));
  });

  it('do not change with every word that is typed', () => {
    const before = prompts(NOTE, { path: 'a/b.md' }).map(({ id }) => id);
    expect(prompts(`${NOTE}The door is blue.\n`, { path: 'a/b.md' }).map(({ id }) => id)).toEqual(before);
  });

  it('differ between notes of one kind', () => {
    const text = notes(['planning', 'review', 'discussion'], [], 500);
    const firsts = ['a', 'b', 'c', 'd', 'e', 'f'].map((path) =>
      prompts(text, { path })
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(firsts).size).toBeGreaterThan(3);
  });

  it('do not begin with what the last notes began with', () => {
    const options = { path: 'a/b.md' };
    const first = analyze(NOTE, options).keys.learning.prompts[0]?.id ?? '';
    const next = analyze(NOTE, { ...options, recentPrompts: [first] }).keys.learning.prompts.map(({ id }) => id);
    expect(next[0]).not.toBe(first);
    expect(next).toContain(first);
  });

  it('are for before where the note is only an agenda', () => {
    const found = prompts(agenda(['Decide on the venue', 'Review the fair']));
    expect(found.length).toBeGreaterThan(3);
    expect(found.every(({ when }) => when !== 'after')).toBe(true);
  });

  it('are for afterwards where short lines below its items tell of the talk', () => {
    const lines = (said: string): string =>
      agenda(['The budget', `  - ${said}`, 'The roof', `  - ${said}`].map((line) => line)).replace(/^- {3}-/gm, '  -');
    const times = (text: string): readonly string[] => prompts(text).map(({ when }) => when);
    expect(times(lines('the neighbours agreed and sent the first half of it to the bank in the old town'))).toContain(
      'after',
    );
    expect(
      times(lines('the neighbours and the first half of it from the bank in the old town, by noon or so')),
    ).not.toContain('after');
  });

  it('are for afterwards where its items stand a second time with something below', () => {
    const again = '\n## The budget\n\n- finished at last\n\n## The roof\n\n- tiles for the shed\n';
    const text = agenda(['The budget', 'The roof']);
    expect(prompts(text).every(({ when }) => when !== 'after')).toBe(true);
    expect(prompts(`${text}${again}`).some(({ when }) => when === 'after')).toBe(true);
  });

  it('name lines that stand by themselves where little else can be named', () => {
    const text = `${START}## Notes\n\nThe neighbours came, we talked and we planted the tree.\n\n- The leaking roof of the hall\n- The harvest fair by the pond\n`;
    expect(
      prompts(text)
        .map((one) => one.text)
        .join(),
    ).toMatch(/“The (?:leaking roof of the hall|harvest fair by the pond)”/);
  });

  it('are for afterwards where it tells of the talk', () => {
    const found = prompts(notes(['decision', 'review'], [], 300));
    expect(found.some(({ when }) => when === 'after')).toBe(true);
    expect(found.every(({ when }) => when !== 'before')).toBe(true);
  });

  it('begin with different facts', () => {
    const text = notes(
      ['planning', 'discussion', 'review'],
      [
        ...Array.from({ length: 4 }, () => 'Obviously the oven is the cause of it.'),
        'I changed my mind about the gate.',
      ],
      300,
    );
    const found = prompts(text).filter(({ key }) => key === 'learning');
    expect(new Set(found.slice(0, 3).map(({ signal }) => signal)).size).toBe(3);
  });

  it('name no topic more than twice and quote no sentence again', () => {
    const found = prompts(notes(['planning'], ['Obviously the old oven is the cause of it.'], 600)).map(
      ({ text }) => text,
    );
    expect(found.filter((text) => text.includes('“Plan the summer party”'))).toHaveLength(2);
    expect(found.filter((text) => text.includes('the old oven'))).toHaveLength(1);
  });

  it('end with those that name nothing', () => {
    const texts = Object.values(analyze(notes(['planning'], [], 600)).keys).map(({ prompts: all }) =>
      all.map(({ text }) => text),
    );
    expect(texts.every((all) => all.slice(-2).every((text) => !/[“\d]/.test(text)))).toBe(true);
  });

  it('are none for a note that is no meeting', () => {
    expect(prompts('# Bread\n\nObviously the oven is hot. I wonder how hot it is.\n')).toEqual([]);
  });

  it('take the user’s own in, after one about the note', () => {
    const own = [{ text: 'What was the kindest thing said?', key: 'safe' as const }, { text: 'Was it worth it?' }];
    const found = analyze(NOTE, { ownPrompts: own }).keys;
    expect(found.safe.prompts.map(({ text }) => text)).toContain('What was the kindest thing said?');
    expect(found.dialogue.prompts.map(({ text }) => text)).toContain('Was it worth it?');
  });

  it('leave the user’s own out at another time', () => {
    const own = [{ text: 'Who opens the hall?', when: 'before' as const }];
    expect(prompts(NOTE, { ownPrompts: own }).map(({ text }) => text)).not.toContain('Who opens the hall?');
  });
});

describe('the prompts of the pack', () => {
  it('are at least sixty, some for every key and time', () => {
    expect(PACK.prompts.length).toBeGreaterThanOrEqual(60);
    for (const key of KEY_NAMES) {
      for (const when of PROMPT_TIMES) {
        expect(PACK.prompts.filter((entry) => entry.key === key && entry.when === when).length).toBeGreaterThan(0);
      }
    }
  });
});

describe('what prompts take up', () => {
  const textsOf = (text: string): string =>
    prompts(text)
      .map((one) => one.text)
      .join('\n');

  it('is what stands under a name that says so, also behind it on one line', () => {
    expect(textsOf(notes(['planning'], ['**Decision:** the gate stays open at noon']))).toContain(
      'It is written down: “the gate stays open at noon.”',
    );
  });

  it('is no difficulty of somebody who is there', () => {
    const hard = (who: string): string => `${who} failed to paint the door of the shed.`;
    expect(textsOf(notes(['planning'], [hard('The old brush')]))).toContain(hard('The old brush'));
    expect(textsOf(notes(['planning'], [hard('Ben')]))).not.toContain('something hard');
    expect(textsOf(`${conversation(3, 12)}${hard('Then ben')}\n`)).not.toContain('something hard');
  });

  it('is no request and no yes or no of one person', () => {
    const asked = (question: string): string => textsOf(conversation(9, 12, [`Ben: ${question}`, 'Ana: So be it.']));
    expect(asked('Can you send the list of the red chairs to the school?')).not.toContain('red chairs');
    expect(asked('Should the red chairs go to the school?')).toContain('red chairs');
    expect(asked('Should this go to the school with the red chairs?')).not.toContain('red chairs');
    expect(asked('What do you all want to do about the red chairs?')).toContain('red chairs');
  });

  it('is no question without the form of one', () => {
    expect(textsOf(conversation(9, 12, ['Ben: The shed gets a red door and a fence?']))).not.toContain('red door');
  });

  it('is no plan that hangs on something, or is only the reason of something else', () => {
    const paint = 'we are going to paint the door of the shed before the fair.';
    expect(textsOf(notes(['planning'], [`Next year ${paint}`]))).toContain('A plan from the notes');
    expect(textsOf(notes(['planning'], [`It is fine because ${paint}`, `If it is dry, ${paint}`]))).not.toContain(
      'A plan from the notes',
    );
  });

  it('is no decision that one person took', () => {
    const line = 'Ben agreed to paint the door of the shed before the fair.';
    expect(textsOf(`${conversation(9, 12)}${line}\n`)).not.toContain('It is written down');
    expect(textsOf(`${conversation(9, 12)}The group agreed to paint the door of the shed.\n`)).toContain(
      'It is written down',
    );
  });

  it('is no task and no decision of somebody', () => {
    const under = (name: string, line: string): string =>
      textsOf(`${notes(['planning'], [], 60)}## ${name}\n\n- **Mira** – bring the cups\n- ${line}\n`);
    expect(under('Actions', 'Ask the school for its benches')).toContain('“Ask the school for its benches.”');
    expect(under('Actions', 'Lotte R to ask the school for its benches')).not.toContain('its benches');
    expect(`${under('Actions', 'bring the cups')}`).not.toContain('Mira');
    expect(
      textsOf(
        `${notes(['planning'], [], 60)}## Decisions\n\n- Mira asks the school\n\n## Actions\n\n- Mira – ask the school\n`,
      ),
    ).not.toContain('Mira');
  });

  it('is no decision that is only spoken of', () => {
    const text = notes(['planning'], ['The door was blue when we decided to paint the shed.']);
    expect(textsOf(text)).not.toContain('It is written down');
    expect(textsOf(notes(['planning'], ['In May we decided to paint the shed.']))).toContain('It is written down');
  });

  it('names no section for a topic', () => {
    expect(textsOf(notes(['planning'], []).replace('Plan the summer party', 'Action items by Friday'))).not.toContain(
      'Action items by Friday',
    );
  });

  it('is what asks, without what stands before the dash', () => {
    expect(textsOf(conversation(9, 12, ['Ben: Red door - who paints the fence along the road?']))).toContain(
      '“Who paints the fence along the road?”',
    );
  });

  it('is no word that a template brings below a name', () => {
    const retro = (line: string): string => `${agenda(['The budget'])}\n## Next steps\n\n- ${line}\n- ${line}\n`;
    const times = (text: string): readonly string[] => prompts(text).map(({ when }) => when);
    expect(times(retro('Paint the door of the shed before the fair, and mend the fence along the road'))).toContain(
      'after',
    );
    expect(times(retro('Task 1'))).not.toContain('after');
  });

  it('is nothing in a note that is still empty, which is asked about the meeting', () => {
    const found = prompts('---\ntype: meeting\n---\n\n# Hall meeting\n\n## Notes\n');
    expect(found).toHaveLength(4);
    expect(found.every(({ when }) => when === 'before')).toBe(true);
  });

  it('is there for a note that somebody takes for one of a meeting', () => {
    const plain = 'We will paint the door of the shed before the fair. The old one was broken.\n';
    expect(prompts(plain)).toEqual([]);
    expect(prompts(plain, { asMeeting: true }).length).toBeGreaterThan(3);
  });
});
