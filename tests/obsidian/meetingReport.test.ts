import { meetingReport } from '../../src/obsidian/meetingReport';
import { texts } from '../../src/texts/en';
import { REPORT } from '../panel/sample';
import { reportWith } from '../support/reports';

describe('meetingReport', () => {
  it('tells agenda, language, turns and keys as Markdown', () => {
    expect(meetingReport('Weekly', REPORT, false, texts)).toBe(`# Weekly

2 agenda items, 1 open as a question, 30 minutes planned. 1 wondering and 2 knowings; 2 people speak, about equally.

## Agenda

- Q3 results (review, 10 minutes)
  - What surprised us in Q3?
- What would make hiring worthwhile? (open question, 20 minutes)

## Knowing and wondering

- Knowing, sounds certain: 1 (“Obviously”)
- Wondering, wonders aloud: 1 (“I wonder”)
- Knowing, leaves no exception: 1 (“never”)

## Turns

- 2 people speak, 3 turns, 17 words.
- The words are spread about equally; the largest share is 53%.
- The longest turn ran 8 words.

## Learning leader

- One wondering
- Nobody changed their mind
- *What made you question what you knew?*
- *Where were you sure too early?*

## Safe to speak

- *Who has not been heard?*
`);
  });

  it('names who was not heard only when names are wanted', () => {
    expect(meetingReport('Weekly', REPORT, true, texts)).toContain('- Not heard yet: Cem.\n');
  });

  it('leaves out what there is nothing of', () => {
    expect(meetingReport('Bare', reportWith({}), false, texts)).toBe('# Bare\n\nNo agenda items found.\n');
  });
});
