import { readListing } from '../../src/dialogue/attendees';
import { lexiconOf } from '../../src/dialogue/lexicon';
import { speakableLines } from '../../src/dialogue/lines';
import { english } from '../../src/language/en/pack';
import { note } from '../support/note';
import { dialogue } from './dialogue';

function present(text: string): readonly string[] {
  const read = note(text);
  const { present: found } = readListing(
    read,
    speakableLines(read, lexiconOf(english.dialogue)),
    lexiconOf(english.dialogue),
  );
  return found.map(({ name }) => name);
}

const THREE = ['Ana Lima', 'Ben Ode', 'Cy Park'];

describe('lists of people', () => {
  it('hold first names that are words as well', () => {
    expect(present('Present: Bill Lima, Ben Ode, Jun Park\n')).toEqual(['Bill Lima', 'Ben Ode', 'Jun Park']);
    expect(present('Present: Ben Ode, Design Team\n')).toEqual(['Ben Ode']);
  });

  it.each(
    [
      ['a property that is a list', '---\nattendees: [Ana Lima, Ben Ode, Cy Park]\n---\n'],
      [
        'a property of wikilinks',
        '---\nparticipants:\n  - "[[Ana Lima]]"\n  - "[[people/Ben Ode|Ben Ode]]"\n  - Cy Park\n---\n',
      ],
      ['a property that is a text', '---\npeople: Ana Lima, Ben Ode; Cy Park\n---\n'],
      [
        'a section of list items',
        '## Attendees\n\n- Ana Lima\n- Ben Ode\n- Cy Park\n\n## Notes\n\n- Dee Wu came late\n',
      ],
      ['a section of tasks', '## Present\n\n- [x] Ana Lima\n- [ ] Ben Ode\n- [x] Cy Park\n'],
      ['a section with a line of commas', '## Participants (3)\n\nAna Lima, Ben Ode,\nCy Park\n'],
      ['a labelled line', 'Members present: Ana Lima, Ben Ode and Cy Park\n'],
      ['a bold labelled line', '**Attendees:** Ana Lima, Ben Ode, Cy Park\n'],
      ['a label above a list', '**Attendees**\n\n- Ana Lima\n- Ben Ode\n- Cy Park\n\nWe began late.\n'],
      [
        'a list item with a list in it',
        '- **Attendees:**\n  - Ana Lima\n  - Ben Ode\n  - Cy Park\n- **Lead:** Dee Wu\n',
      ],
      ['an inline field', 'attendees:: [[Ana Lima]], [[Ben Ode]], [[Cy Park]]\n'],
      [
        'a table',
        '## Attendees\n\n| Name | From |\n|---|---|\n| Ana Lima | Acme |\n| Ben Ode | Globex |\n| Cy Park | Acme |\n',
      ],
      [
        'names with handles and roles',
        '## Present\n\n* Ana Lima @ana (chair)\n* Ben Ode (@bode) - Globex\n* Cy Park, treasurer\n',
      ],
      ['a legend of initials', '## Attendees\n\n- AL: Ana Lima\n- BO = Ben Ode\n- Cy Park (CP)\n'],
      ['a callout', '> [!info] Attendees\n> - Ana Lima\n> - Ben Ode\n> - Cy Park\n'],
    ].filter((row) => row.length === 2),
  )('reads %s', (_name, text) => {
    expect(present(text ?? '')).toEqual(THREE);
  });

  it('reads handles alone', () => {
    expect(present('## Attendees\n\n- @ana\n- @ben-ode\n')).toEqual(['ana', 'ben-ode']);
  });

  it('takes groups and counts for nobody', () => {
    expect(present('## Attendees\n\n- Board members\n- 12 guests\n- @acme/team\n- Ana Lima\n')).toEqual(['Ana Lima']);
  });

  it('takes a wrapped line of prose for no list', () => {
    expect(present('The fee is paid by each\nattendee.\n\n- Ana Lima\n- Ben Ode\n')).toEqual([]);
  });

  it('ends a labelled line at the next label', () => {
    expect(present('Present: Ana Lima, Ben Ode\nAgenda: Cy Park\n')).toEqual(['Ana Lima', 'Ben Ode']);
  });

  it('does not count those who could not come as silent', () => {
    const text = '## Present\n\nAna Lima, Ben Ode\n\n## Apologies\n\nCy Park\n\n## Notes\n\nAna: It rained all day.\n';
    expect(dialogue(text).balance.silent).toEqual(['Ben Ode']);
    expect(dialogue(text).cast).toEqual(['Ana Lima', 'Ben Ode']);
  });

  it('takes no line of a list of people for speech', () => {
    expect(dialogue('## Attendees\n\n- Ana: chair of the board\n- Ben: treasurer of the board\n').turns).toEqual([]);
  });
});
