import { facts } from './keys';
import { agenda } from './fixtures';

function named(topic: string): readonly string[] {
  return facts(agenda([topic, 'The leaking roof'])).get('items')?.topics ?? [];
}

describe('the topics that prompts name', () => {
  it.each(['The harvest fair', 'Rain gauges #41', 'Review the harvest fair', 'HTTP2'])(
    'say by themselves what they are about: %s',
    (topic) => {
      expect(named(topic)).toContain(topic.replace(/ #\d+$/, ''));
    },
  );

  it.each([
    'Week Update',
    'Announcements :loudspeaker:',
    'Opening remarks',
    'Non-verbal updates',
    "Review previous meeting's action items",
    '34 and 35',
    'Director-at-Large Reports',
    'The roof was mended in May',
    'We need a new gardener',
    'Rain gauges for the',
    'Mira -- who brings the cups',
    'harvest-club/rain-gauges',
    'mira335',
    'Other changes',
    '2026-03-02 Harvest',
    'to speak for the club',
    'It hangs in the long room by the window next to the shelf with the cups and plates',
  ])('are none that do not: %s', (topic) => {
    expect(named(topic)).toEqual(['The leaking roof']);
  });

  it('have their label before them where they begin small, and no number of an issue or item', () => {
    expect(named('O2 – Rain gauges by the road')).toContain('Rain gauges by the road');
    expect(named('The rain gauges (https://example.org/x)')).toContain('The rain gauges');
    expect(named('Rain gauges :droplet:')).toContain('Rain gauges');
    expect(named('3 Rain gauges by the road')).toContain('Rain gauges by the road');
    expect(named('gauges: mend the fence')).toContain('gauges: mend the fence');
    expect(named('#41 - Rain gauges by the road')).toContain('Rain gauges by the road');
  });

  it('are those of one word last', () => {
    expect(facts(agenda(['Gardens', 'The leaking roof'])).get('items')?.topics).toEqual([
      'The leaking roof',
      'Gardens',
    ]);
  });

  it('are questions only for prompts about questions', () => {
    const read = facts(agenda(['Should we buy new chairs?', 'The leaking roof']));
    expect(read.get('items')?.topics).toEqual(['The leaking roof']);
    expect(read.get('closed-question-items')?.topics).toEqual(['Should we buy new chairs?']);
  });

  it('are none of those who take part', () => {
    const text = agenda(['Mira Holt', 'The leaking roof'], 'Attendees: Mira Holt, Ben Arlo\n\n');
    expect(facts(text).get('items')?.topics).toEqual(['The leaking roof']);
  });

  it('count although they are not named', () => {
    expect(facts(agenda(['Week Update', 'The leaking roof'])).get('items')?.count).toBe(2);
  });
});
