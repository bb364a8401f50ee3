import { findingIn, stanceOf } from '../support/stance';

const reframes = (text: string) => findingIn(text, 'knowing').reframes;

describe('A reframe', () => {
  it.each([
    ['Obviously the cache is the problem.', 'What makes us think the cache is the problem?'],
    ['Obviously the cache is the problem.', 'It seems to me the cache is the problem. What am I missing?'],
    ['The cache is, of course, the problem.', 'What makes us think the cache is the problem?'],
    ["That won't work.", 'What would have to change for that to work?'],
    ['People will never come, end of story.', 'What would have to change for people to come?'],
    ["There's no way we can move the date.", 'What would have to change for us to be able to move the date?'],
    ['We will never agree.', 'What would have to change for us to agree?'],
    ['Just use Redis.', 'What would using Redis give us here?'],
    ["Let's just paint it.", 'What would painting it give us here?'],
    ['You can just show up and participate.', 'What would showing up and participating give us here?'],
    ["We don't need more printers.", 'What would tell us whether we need more printers?'],
    ["Shouldn't we ask the parents first?", 'What makes us think we should ask the parents first?'],
    ["Don't you think we should wait?", 'What makes us think we should wait?'],
    ['That is never going to fly with the board.', 'What would have to change for that to fly with the board?'],
    ['All they have to do is read the handbook.', 'What would reading the handbook give us here?'],
    ['Is it still blocked?', 'How would we know whether it is still blocked?'],
    ['You never listen to the young families.', 'What would help you to listen to the young families?'],
    [
      "You don't have to carry it, just roll the barrel.",
      "You don't have to carry it. What would rolling the barrel give us here?",
    ],
    ["Does that match Mark's list?", "How would we know whether that matches Mark's list?"],
    ['Does the board not have a plan?', 'How would we know whether the board has a plan?'],
    [
      'It costs a fortune vs. nothing and will confuse people.',
      'What leads us to say it costs a fortune vs. nothing and will confuse people?',
    ],
    ['The hall is free on the first right?', 'What makes us think the hall is free on the first?'],
    ['He cannot draw maps, period.', 'What leads us to say he cannot draw maps?'],
    ['There is no way the board signs it.', 'What would need to be different so that the board signs it?'],
    ['There is no way we paint it in time.', 'What would have to change for us to be able to paint it in time?'],
    ['You really need to stop taking calls.', 'What would it change for you to stop taking calls?'],
    ["You can't expect parents to wait.", "What leads us to say you can't expect parents to wait?"],
    [
      'Anyone who has kept bees knows it in a week.',
      'What makes us think anyone who has kept bees knows it in a week?',
    ],
    ['Everyone knows the form is too long.', 'What makes us think the form is too long?'],
    ["The hall is too small, isn't it?", 'What makes us think the hall is too small?'],
    ["Why don't we just rent the hall?", 'What would renting the hall give us?'],
    ['Is there any point in asking the council?', 'What point is there in asking the council?'],
    ['Is there a list of the keys?', 'What list of the keys is there?'],
    ['Is there a note on what we promised?', 'What note is there on what we promised?'],
    ['Was there anything to sign?', 'What was there to sign?'],
    ['Do we have a plan for the rain?', 'What plan do we have for the rain?'],
    ['Has anyone tried the new oven?', 'Who has tried the new oven?'],
    ['Does anyone know the caretaker?', 'Who knows the caretaker?'],
    ['Does moving the chairs make it louder?', 'How would we know whether moving the chairs makes it louder?'],
    ['Is that a good idea?', 'What would make that a good idea?'],
    ['Are our volunteers happy with the rota?', 'What would make our volunteers happy with the rota?'],
    ['Is the second hall big enough?', 'What would help us answer this: is the second hall big enough?'],
    ['Are we ready to open?', 'What would make us ready to open?'],
    ['Does it make sense to wait?', 'What would waiting give us?'],
    ['The hall is only for members, is that right?', 'What makes us think the hall is only for members?'],
    ['You can just paint it I think.', 'What would painting it give us here?'],
    ['#2 is a terrible idea.', 'What leads us to say #2 is a terrible idea?'],
  ])('of "%s" reads "%s"', (text, expected) => {
    const { findings, questions } = stanceOf(text);
    expect([...findings, ...questions].flatMap((each) => each.reframes)).toContain(expected);
  });

  it.each([
    ['keeps a link', 'Just use [the form](form.md).', 'What would using [the form](form.md) give us here?'],
    ['keeps emphasis inside', 'Just use **Redis** now.', 'What would using **Redis** now give us here?'],
    ['keeps emphasis round it', '**Just use Redis.**', '**What would using Redis give us here?**'],
    ['leaves no mark alone', '**Just use** Redis.', 'What would using Redis give us here?'],
    ['keeps code', 'Just use `git add` here.', 'What would using `git add` here give us here?'],
    ['keeps a line break', 'Just use the long\nform.', 'What would using the long\nform give us here?'],
    ['keeps a label', 'AC: Just use Redis.', 'AC: What would using Redis give us here?'],
    ['keeps brackets round it', '(Just use Redis.)', '(What would using Redis give us here?)'],
    ['keeps brackets inside', 'Just use Redis (the cache).', 'What would using Redis (the cache) give us here?'],
    ["keeps a name's capital", 'Redis is useless.', 'What leads us to say Redis is useless?'],
    ['keeps an abbreviation', 'Obviously NASA is the cause.', 'What makes us think NASA is the cause?'],
    ['needs no full stop', 'Just use Redis', 'What would using Redis give us here?'],
    [
      'keeps what stands before its clause',
      "We have eleven lists now, it's total overkill.",
      "We have eleven lists now. What leads us to say it's total overkill?",
    ],
  ])('%s', (_, text, expected) => {
    expect(reframes(text)).toContain(expected);
  });

  it.each([
    ['Is there a decision made?', 'What decision is there made?'],
    ['Is there a way of telling them?', 'What way of is there'],
    ['Is that right?', 'What makes us think that is?'],
    ['Is that right, Ana?', 'What would make that right'],
    ['Should plant a second tree?', 'What would need to be true for'],
    ['Are there any cakes or drinks that we should order?', 'What cakes are there or'],
    ['What matters is what the choir sings, not the hall.', 'What makes us think what'],
    ["You can't just skip the form.", 'What would skipping'],
    ['Now that it is dry, do we think it will hold?', 'Now that it is dry. '],
    ['Without a plan that is clearly wrong.', 'What makes us think without'],
    ['Is there anything majorly wrong?', 'What majorly wrong is there?'],
    ['Before we sell it (the old van), we must ask them, no?', 'Before we sell it (the old van). '],
  ])('of "%s" is not "%s"', (text, wrong) => {
    const { findings, questions } = stanceOf(text);
    for (const each of [...findings, ...questions]) {
      expect(each.reframes.filter((reframe) => reframe.startsWith(wrong))).toEqual([]);
    }
  });

  it('is offered at the mark of a closed question, too', () => {
    expect(findingIn('Is that a good idea?', 'wondering').reframes).toContain('What would make that a good idea?');
  });

  it('does not say twice that something seems so', () => {
    expect(reframes('That sounds totally ridiculous.')).toEqual([
      'What leads us to say that sounds totally ridiculous?',
    ]);
  });

  it.each([
    [
      'Just use Redis; the rest can wait until the spring.',
      'What would using Redis give us here? The rest can wait until the spring.',
    ],
    [
      'There is no benefit in a second list, and we have lost two already.',
      'What leads us to say there is no benefit in a second list? And we have lost two already.',
    ],
    [
      'If the hall needs new doors, it should just be sold as it is.',
      'If the hall needs new doors, what would need to be true for it to be sold as it is?',
    ],
    [
      'If it rains while we paint, do we have to start again?',
      'If it rains while we paint, how would we know whether we have to start again?',
    ],
    [
      'The map of the new hall, which is from May, is just wrong for the choir - at least for the altos - and for us.',
      'The map of the new hall, which is from May, is just wrong for the choir - at least for the altos - and for us. What do others see?',
    ],
    [
      'Could this change possibly be late for the fair?',
      'What would need to be true for this change to be late for the fair?',
    ],
    ['Can you think of any risks?', 'What risks can you think of?'],
    ['Should I write to the bank?', 'What would writing to the bank give us?'],
    [
      'The hall is old and we know that the stairs are just wrong for it.',
      'The hall is old and we know that the stairs are just wrong for it. What do others see?',
    ],
    [
      'First, **the old stairs must never be painted.**',
      'What leads us to say **the old stairs must never be painted**?',
    ],
    ['Are we using the right door?', 'How would we know whether we are using the right door?'],
  ])('keeps what else the sentence says: %s', (text, expected) => {
    const { findings, questions } = stanceOf(text);
    expect([...findings, ...questions].flatMap((each) => each.reframes)).toContain(expected);
  });

  it.each(['Fixed times for the whole year?', 'Could you please send the file?'])('is not offered for %j', (text) => {
    expect(stanceOf(text).questions.flatMap((each) => each.reframes)).toEqual([]);
  });

  it.each(['The date is not up for discussion.', "Trust me, I've seen it a hundred times."])(
    'asks about no half sentence and nobody in person: %s',
    (text) => {
      const texts = stanceOf(text).findings.flatMap((each) => each.reframes);
      expect(texts.filter((each) => /^What (leads|makes) us/.test(each))).toEqual([]);
    },
  );

  it('is about what stands before a cue that leaves no clause behind', () => {
    expect(reframes('The form is too long and we all know it.')).toEqual(['What makes us think the form is too long?']);
  });

  it.each(['Seems silly to keep both.', 'OS compat?', 'Do you have a key?'])(
    'is not offered of what is no single clause or asks a person: %s',
    (text) => {
      const { findings, questions } = stanceOf(text);
      expect([...findings, ...questions].flatMap((each) => each.reframes)).toEqual([]);
    },
  );

  it('is not offered where it would tear emphasis apart', () => {
    expect(findingIn('**Fine. Just use** Redis.', 'knowing').reframes).toEqual([]);
  });

  it('stands in the place of the sentence that the finding names', () => {
    const text = 'Fine. **Just use** Redis. Done.';
    const { sentence, reframes: offered } = findingIn(text, 'knowing');
    const rewritten = text.slice(0, sentence.from) + (offered[0] ?? '') + text.slice(sentence.to);
    expect(rewritten).toBe('Fine. What would using Redis give us here? Done.');
  });

  it('is at most three, all different', () => {
    const found = reframes('You can just write the worries down.');
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found).size).toBe(found.length);
  });
});
