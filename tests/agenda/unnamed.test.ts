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
