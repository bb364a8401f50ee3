import { findingIn, rulesIn, stanceOf } from '../support/stance';

const knowing = (text: string, options = {}) =>
  stanceOf(text, options).findings.filter(({ stance }) => stance === 'knowing').length;

describe('A knowing phrase', () => {
  it.each([
    ['stands alone', 'Obviously the cache is the problem.'],
    ['follows a speaker', 'AC: Obviously the cache is the problem.'],
    ['follows a chat name and time', '17:05 <ana> obviously the cache is the problem'],
    ['follows a bracketed time and a name', '[10:03:57] Ana Roth: Obviously the cache is the problem.'],
    ['follows a name with a time in brackets', 'Ana (00:12:33): Obviously the cache is the problem.'],
    ['follows a time in brackets and a name', '(12:33) Ana: Obviously the cache is the problem.'],
    ['stands in an item', '- Obviously the cache is the problem'],
    ['stands in a table', '| Note |\n| --- |\n| Obviously the cache is the problem |'],
    ['stands in a callout', '> [!note]\n> Obviously the cache is the problem.'],
    ['runs over a line break', 'There is no\ndoubt that the cache is the problem.'],
    ['follows notes that say nothing', 'The meeting notes are obviously too long.'],
    ['is the text of a link', 'See [[Plan|obviously the best plan]].'],
    ['follows a clause with an if', 'If it rains, obviously nobody should come.'],
    ['follows a negation of something else', 'I did not go, and obviously it failed.'],
  ])('is marked where it %s', (_, text) => {
    expect(knowing(text)).toBe(1);
  });

  it.each([
    ['is negated', "It's not obviously wrong."],
    ['is asked about', 'Is it obviously wrong?'],
    ['stands after an if', 'If it is obviously wrong, we stop.'],
    ['stands after a maybe', "Maybe that won't work."],
    ['is quoted', 'The sign said "obviously wrong" in red.'],
    ['is quoted over several sentences', 'She wrote: "We are late. Obviously it failed. Sorry."'],
    ['is in a blockquote', '> Obviously the cache is the problem.'],
    ['is reported', 'Ana said it was obviously wrong.'],
    ['was reported earlier', 'Ana had also said it was obviously wrong.'],
    ['is reported by a role', 'The night nurse said it was obviously wrong.'],
    ["is another note's title", 'See [[Obviously wrong]].'],
    ["is a survey's", 'Survey results: obviously the hall is too small.'],
    ['is a title', 'We watched Simply Obviously Red.'],
    ['is code', 'Call `obviously` first.'],
    ['is a link target', '[docs](https://example.org/obviously)'],
    ['is a comment', 'Fine. %%Obviously it is.%%'],
    ['is frontmatter', '---\nnote: obviously wrong\n---\nFine.'],
    ['is a fenced block', '```\nObviously wrong.\n```'],
  ])('is left alone where it %s', (_, text) => {
    expect(knowing(text)).toBe(0);
  });

  it('of others is marked when the user wants quotations marked too', () => {
    expect(knowing('> Obviously the cache is the problem.', { markQuotes: true })).toBe(1);
    expect(knowing('Ana said it was obviously wrong.', { markQuotes: true })).toBe(1);
  });

  it.each([
    ['Wei thinks the list is too long, I suspect that we count twice.', 1],
    ['Ana said, I suspect that we count twice.', 0],
    ['Ana said that it rained, and that she suspects the roof.', 0],
  ])("is the writer's own again where the writer goes on: %s", (text, marks) => {
    expect(stanceOf(text).findings.filter(({ stance }) => stance === 'wondering')).toHaveLength(marks);
  });

  it('is slight beside a wondering, which is marked too', () => {
    const text = 'Obviously it failed, and I wonder why.';
    expect(findingIn(text, 'knowing').strength).toBe('slight');
    expect(findingIn(text, 'wondering').strength).toBe('clear');
  });

  it('that is slight alone is not marked beside a "probably", but beside an "I think"', () => {
    expect(knowing('You can just paint it.')).toBe(1);
    expect(knowing('Probably you can just paint it.')).toBe(0);
    expect(knowing('I think you can just paint it.')).toBe(1);
  });
});

describe('A wondering phrase', () => {
  it('keeps its meaning when it is negated', () => {
    expect(rulesIn("I'm not sure about it.")).toEqual(['not-knowing/not-sure']);
  });

  it.each(['I also really do not know.', 'I I do not know.', 'We actually still do not know.'])(
    'is heard through words that change nothing: %s',
    (text) => {
      expect(rulesIn(text)).toEqual(['not-knowing/dont-know']);
    },
  );

  it.each(['Torn about the roof.', 'ana: still do not know who pays.', 'Interested in how others do it.'])(
    'needs no "I" at the start of a sentence: %s',
    (text) => {
      expect(stanceOf(text).findings.map(({ stance }) => stance)).toEqual(['wondering']);
    },
  );

  it.each(['Moved by Ana, seconded by Ben.', 'Guess who came.', 'Should have been closed at ten.'])(
    'is not heard where somebody else may be meant: %s',
    (text) => {
      expect(rulesIn(text)).toEqual([]);
    },
  );

  it("is not taken from somebody else's mouth", () => {
    expect(rulesIn("You're not sure about it.")).toEqual([]);
    expect(rulesIn("They don't know yet.")).toEqual([]);
  });

  it('that a "but" takes back is none', () => {
    expect(rulesIn('Good point, Ana.')).toEqual(['acknowledging/your-point']);
    expect(rulesIn('Good point, but we are late.')).toEqual([]);
  });
});

describe('A sentence', () => {
  it('gets at most one mark of each stance', () => {
    const { findings } = stanceOf("Obviously that won't work, it is useless, and I wonder whether maybe we are wrong.");
    expect(findings.map(({ stance }) => stance)).toEqual(['knowing', 'wondering']);
  });

  it('is marked at its cue, and tells its own span', () => {
    const text = 'So far so good. The plan is clearly a mistake.';
    const finding = findingIn(text, 'knowing');
    expect(text.slice(finding.from, finding.to)).toBe('clearly');
    expect(text.slice(finding.sentence.from, finding.sentence.to)).toBe('The plan is clearly a mistake.');
  });
});
