import { topicsOf } from '../support/agenda';

const TITLE = '# Parish council, 12 May\n\nPresent: Mary, Tom\n\n';

describe('A list that nothing names is the agenda', () => {
  it('when it goes through the motions of a meeting', () => {
    expect(topicsOf(`${TITLE}- Welcome\n- Roof fund\n- Summer fete\n- AOB\n`)).toEqual([
      'Welcome',
      'Roof fund',
      'Summer fete',
      'AOB',
    ]);
  });

  it('when it is numbered', () => {
    expect(topicsOf(`${TITLE}1. Roof fund\n2. Summer fete\n3. Safeguarding training\n\n## Notes\n\nWe met.\n`)).toEqual(
      ['Roof fund', 'Summer fete', 'Safeguarding training'],
    );
  });

  it('when nothing else stands under the meeting’s title', () => {
    expect(topicsOf('# Clinic huddle\n\n- Waiting times\n- Scheduler rollout\n- Flu clinic rota\n')).toHaveLength(3);
  });

  it('when only facts of the meeting stand before it', () => {
    const text =
      '# Roof group\n\n**Date:** 12 May **Present:** Mary, Tom\n\n- Slates\n\t- Tom knows a dealer\n- Grant from the county\n- Scaffolding\n';
    expect(topicsOf(text)).toEqual(['Slates', 'Grant from the county', 'Scaffolding']);
  });

  it('when it stands between the date and the notes', () => {
    const text =
      '# Roof group meeting\n\nThursday, 12 May\n\n* Slates\n* Grant from the county\n* Scaffolding\n\nNotes:\nslates: Tom knows a dealer.\n';
    expect(topicsOf(text)).toEqual(['Slates', 'Grant from the county', 'Scaffolding']);
  });
});

describe('Lines without markers are an agenda', () => {
  it('below its name, in one paragraph or in several', () => {
    const topics = ['Welcome', 'Roof fund', 'Summer fete', 'AOB'];
    expect(topicsOf(`${TITLE}Agenda:\nWelcome\nRoof fund\nSummer fete (Kim, 10 min)\nAOB\n`)).toEqual(topics);
    expect(topicsOf(`${TITLE}## Agenda\n\nWelcome\n\nRoof fund\n\nSummer fete\n\nAOB\n`)).toEqual(topics);
  });

  it('where nothing names one, when they are four or more', () => {
    expect(topicsOf('# Meeting with the caterer\n\nMenu\nAllergens\nPrice per head\nDeposit\n\nThey came.\n')).toEqual([
      'Menu',
      'Allergens',
      'Price per head',
      'Deposit',
    ]);
  });

  it('with bold numbers or symbols in front', () => {
    expect(topicsOf('# Call\n\n**Agenda**\n\n**1.** Roof fund\n**2.** Summer fete\n')).toEqual([
      'Roof fund',
      'Summer fete',
    ]);
    expect(topicsOf('# Production meeting\n\n✦ Roof fund\nWe have enough.\n\n✦ Summer fete\nIt rains.\n')).toEqual([
      'Roof fund',
      'Summer fete',
    ]);
  });

  it('with decimals in front', () => {
    expect(topicsOf('# AGM – Agenda\n\n1.0 Reports\n1.1 Roof fund\n1.2 Summer fete\n')).toEqual([
      'Reports',
      'Roof fund',
      'Summer fete',
    ]);
  });

  it('but not when they tell what was said, name people or are one alone', () => {
    expect(topicsOf(`${TITLE}## Agenda\n\nWe met in the hall\nIt was cold there\n`)).toEqual([]);
    expect(topicsOf(`${TITLE}Ana Silva\nBen Okafor\nKim Lee\nTom Reed\n`)).toEqual([]);
    expect(topicsOf(`${TITLE}## Agenda\n\nRoof fund\n`)).toEqual([]);
  });
});

describe('A list that stands for itself is an agenda', () => {
  it('in each of several meetings of one note', () => {
    const day = (name: string, list: string): string => `## ${name}\n\nPresent: Mary, Tom\n\n${list}\n`;
    const text = `# Roof group notes\n\n${day('12 May', '- Slates\n- Grant\n- Scaffolding')}${day('19 May', '- Paint\n- Gutters')}`;
    expect(topicsOf(text)).toEqual(['Slates', 'Grant', 'Scaffolding', 'Paint', 'Gutters']);
  });

  it('of lines that stand right above lists, in a note without headings', () => {
    const text =
      'Roof huddle 4 May\n\nloose slates\n- Kim climbs up\n- Bo holds the ladder\n\nold gutters\n- they leak\n';
    expect(topicsOf(text)).toEqual(['loose slates', 'old gutters']);
    expect(topicsOf(`# Roof\n\n${text}`)).not.toContain('old gutters');
  });

  it('below the fields of a form', () => {
    const text = '# Lab meeting\n\nPresenter: Ana (paper: folding)\nNext: Ben\n\n* Bookings\n* Retreat\n* Cold room\n';
    expect(topicsOf(text)).toEqual(['Bookings', 'Retreat', 'Cold room']);
  });
});

describe('A list that nothing names is none', () => {
  it.each([
    [
      'when its lines tell what was said',
      '# Clinic huddle\n\n- Sam is tired after the launch\n- we talked about leave\n- she likes the desk\n',
    ],
    ['when its lines are people', '# Clinic huddle\n\n- Ana Silva\n- Ben Okafor\n- Kim Lee\n'],
    ['when it is short', '# Clinic huddle\n\n- Waiting times\n- Rota\n'],
    [
      'when it stands beside other text and is not numbered',
      '# Clinic huddle\n\nWe met in the hall.\n\n- Roof fund\n- Summer fete\n- Hall hire\n',
    ],
    [
      'when who came is told below it',
      '# Clinic huddle\n\n- Roof fund\n- Summer fete\n- Hall hire\n\nPresent: Mary, Tom\n',
    ],
    ['when the note has an agenda', '# Clinic huddle\n\n1. Pens\n2. Mugs\n3. Paper\n\n## Agenda\n\n- Rota\n'],
  ])('%s', (_name, text) => {
    expect(topicsOf(text)).toEqual(text.includes('## Agenda') ? ['Rota'] : []);
  });
});
