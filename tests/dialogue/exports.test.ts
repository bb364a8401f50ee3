import { turns } from './dialogue';

/** What tools and people write, and who said how many words in it. */
const EXPORTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['names and colons', 'Ana: Hello to all.\nBen: Good morning.\n', ['Ana 3', 'Ben 2']],
  ['names and colons with Windows line ends', 'Ana: Hello to all.\r\nBen: Good morning.\r\n', ['Ana 3', 'Ben 2']],
  ['bold names, the colon inside', '**Ana:** Hello to all.\n\n**Ben:** Good morning.\n', ['Ana 3', 'Ben 2']],
  ['bold names, the colon outside', '**Ana**: Hello to all.\n\n**Ben**: Good morning.\n', ['Ana 3', 'Ben 2']],
  ['bold names on their own lines', '**Ana Lima**\nHello to all.\n\n**Ben Ode**\nGood morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['bold names, the colon outside and a space inside', '**Ana **: Hello to all.\n\n**Ben **: Good morning.\n', ['Ana 3', 'Ben 2']],
  ['bold names before a dash', '**Ana **- Hello to all.\n\n**Ben - **Good morning, all.\n', ['Ana 3', 'Ben 3']],
  ['slanted names on their own lines', '*Ana Lima*\n\nHello to all.\n\n*Ben Ode*\n\nGood morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['list items', '- Ana: Hello to all.\n- Ben: Good morning.\n', ['Ana 3', 'Ben 2']],
  ['headings', '### Ana\n\nHello to all.\n\n### Ben\n\nGood morning.\n', ['Ana 3', 'Ben 2']],
  ['handles', '@ana: hello to all\n\n@ben: good morning to you\n', ['ana 3', 'ben 4']],
  ['names in brackets', '[Ana] Hello to all.\n\n[Ben] Good morning.\n', ['Ana 3', 'Ben 2']],
  ['links to people', '[[Ana Lima]]: Hello to all.\n\n[[people/Ben Ode|Ben]]: Good morning.\n', ['Ana Lima 3', 'Ben 2']],
  ['names with an organisation', 'Ana Lima (Acme, she/her): Hello to all.\n\nBen Ode, Globex: Good morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['times behind names', 'Ana (00:12:33): Hello to all.\nBen (00:12:40): Good morning.\n', ['Ana 3', 'Ben 2']],
  ['times before names', '00:12 Ana: Hello to all.\n00:20 Ben: Good morning.\n', ['Ana 3', 'Ben 2']],
  ['Otter', 'Ana Lima  0:12  \nHello to all.\n\nBen Ode  0:20  \nGood morning.\nFine.\n', ['Ana Lima 3', 'Ben Ode 3']],
  ['a name with a time, the text below a blank line', 'Ana  0:12\n\nHello to all.\n\nBen  0:20\n\nGood morning.\n', ['Ana 3', 'Ben 2']],
  ['Zoom captions', '[Ana Lima] 10:05:12\nHello to all.\n\n[Ben Ode] 10:05:20\nGood morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['Zoom chat', '10:05:12 From Ana Lima to Everyone:\n\tHello to all.\n10:05:30 From Ben Ode to Everyone:\n\tGood morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['Zoom chat on one line', '10:05:12\t From Ana Lima : Hello to all.\n10:05:30\t From Ben Ode : Good morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['Teams captions', '0:0:0.0 --> 0:0:2.500\nAna Lima\nHello to all.\n0:0:3.0 --> 0:0:5.0\nBen Ode\nGood morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['Teams transcripts', '**Ana Lima**   0:03\\\nHello to all.\n\n**Ben Ode**   0:09\\\nGood morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['Teams chat', '[10:05 AM] Ana Lima\nHello to all.\n\n[10:06 AM] Ben Ode\nGood morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['Meet', 'Ana Lima: Hello to all.\n\n00:05:00\n\nBen Ode: Good morning.\n\nYou: Fine, thanks.\n', ['Ana Lima 3', 'Ben Ode 2', 'You 2']],
  ['Granola', 'Me: Hello to all.\n\nThem: Good morning to you.\n', ['Me 3', 'Them 4']],
  ['Fireflies', '**Ana Lima** *[00:12]*: Hello to all.\n\n**Ben Ode** *[00:20]*: Good morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['Fireflies on two lines', 'Ana Lima - 00:12\nHello to all.\n\nBen Ode - 00:20\nGood morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['numbered speakers', '**Speaker 1**  0:01\nHello to all.\n\n**Speaker 2**  0:05\nGood morning.\n', ['Speaker 1 3', 'Speaker 2 2']],
  ['IRC', '17:05 <ana> hello to all\n17:06 <ben> good morning\n17:06 -!- cy has joined #hall\n17:08  * ben waves\n', ['ana 3', 'ben 2', 'ben 1']],
  ['IRC without times', '<ana> hello to all\n<ben> good morning\n... and to you\n', ['ana 3', 'ben 5']],
  ['Matrix', '**\\<ana>** hello to all\n\n**\\<ben>** good morning\n', ['ana 3', 'ben 2']],
  ['WhatsApp', '[12/03/2024, 10:05:12] Ana Lima: Hello to all.\n[12/03/2024, 10:06:12] Ben: Good morning.\n', ['Ana Lima 3', 'Ben 2']],
  ['Slack', 'Ana Lima  10:05 AM\nHello to all.\nBen Ode  10:06 AM\nGood morning.\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['a block quote', '> Ana: Hello to all.\n> Ben: Good morning.\n', ['Ana 3', 'Ben 2']],
  ['a callout', '> [!quote] Transcript\n> Ana: Hello to all.\n> Ben: Good morning.\n', ['Ana 3', 'Ben 2']],
  ['a table', '| Speaker | Text |\n| --- | --- |\n| Ana Lima | Hello to all. |\n| Ben Ode | Good morning. |\n', ['Ana Lima 3', 'Ben Ode 2']],
  ['a table with times', '| Time | Who | Said |\n| --- | --- | --- |\n| 0:12 | **Ana** | Hello to all. |\n| 0:20 | Ben | Good morning. |\n', ['Ana 3', 'Ben 2']],
  ['a table with times between', '| Name | Time | Transcript |\n| --- | --- | --- |\n| Ana | 0:12 | Hello to all. |\n| Ben | 0:20 | Good morning. |\n', ['Ana 3', 'Ben 2']],
  ['a table whose rows go on', '| Speaker | Text |\n| --- | --- |\n| ana | Hello to all. |\n| | It rains. |\n| ben | Good morning. |\n', ['ana 5', 'ben 2']],
  ['small letters', 'ana: hi there friends\nben: hello to you\nana: shall we go\nben: yes let us go\n', ['ana 3', 'ben 3', 'ana 3', 'ben 4']],
  ['capitals', 'MODERATOR: Welcome to you all.\n\nANA LIMA: Thank you for having me.\n\nMODERATOR: Please begin with this.\n\nANA LIMA: Gladly.\n\nMODERATOR: Thanks for that, Ana.\n', ['MODERATOR 4', 'ANA LIMA 5', 'MODERATOR 4', 'ANA LIMA 1', 'MODERATOR 4']],
]; // prettier-ignore

const CUES = [
  'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ana Lima>Hello all.</v>\n\n2\n00:00:04.500 --> 00:00:06.000\n<v Ana Lima>How are you?</v>\n\n3\n00:00:06.000 --> 00:00:08.000\n<v Ben Ode>Fine, <c>thanks</c>.</v>\n',
  'WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nAna Lima: Hello all.\n\n2\n00:00:04.500 --> 00:00:06.000\nHow are you?\n\n3\n00:00:06.000 --> 00:00:08.000\nBen Ode: Fine, thanks.\n',
  '1\n00:00:01,000 --> 00:00:04,000\nAna Lima: Hello all.\n\n2\n00:00:04,500 --> 00:00:06,000\nAna Lima: How are you?\n\n3\n00:00:06,000 --> 00:00:08,000\nBen Ode: Fine, thanks.\n',
];

describe('exports', () => {
  it.each(EXPORTS)('reads %s', (_name, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });

  it.each(CUES)('reads subtitles as turns and not as cues, pasted (%#)', (text) => {
    expect(turns(text)).toEqual(['Ana Lima 5', 'Ben Ode 2']);
  });

  it.each(CUES)('reads subtitles in a code fence (%#)', (text) => {
    expect(turns(`\`\`\`vtt\n${text}\`\`\`\n`)).toEqual(['Ana Lima 5', 'Ben Ode 2']);
  });

  it.each(['', 'text', 'transcript'])('reads a transcript in a fence marked "%s"', (marker) => {
    expect(turns(`\`\`\`${marker}\nAna: Hello to all.\nBen: Good morning.\n\`\`\`\n`)).toEqual(['Ana 3', 'Ben 2']);
  });

  it('ends the speech of a table with the table', () => {
    const table = '| Speaker | Text |\n| --- | --- |\n| Ana | Hello to all. |\n| Ben | Good morning. |\n';
    expect(turns(`${table}\nThe hall is shut.\n`)).toEqual(['Ana 3', 'Ben 2']);
  });

  it.each(['| Name | Role |', '| Topic | Text |', '| Text | Speaker |'])(
    'reads no turns in a table of %s',
    (header) => {
      expect(turns(`${header}\n| --- | --- |\n| Ana | Hello to all. |\n| Ben | Good morning. |\n`)).toEqual([]);
    },
  );

  it.each(['js', 'yaml', 'dataview'])('reads no code marked "%s"', (marker) => {
    expect(turns(`\`\`\`${marker}\nAna: Hello to all.\nBen: Good morning.\n\`\`\`\n`)).toEqual([]);
  });
});
