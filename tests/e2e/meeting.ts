import type { OpenOptions, Playground } from '../support/browser';

/** A meeting whose notes have something of everything that the plugin shows. */
export const MEETING = `---
type: meeting
attendees: [Ana, Ben, Cem, Dora]
---
# Product weekly

## Agenda
- Welcome
- Q3 results (10 min)
- Hiring a second designer (Ana)
- What would make onboarding worthwhile for everyone? (20 min)
- Should we move the release?

## Notes
Ana: Obviously the cache is the problem. We should just use Redis.

Ben: I wonder whether the cold start matters more. What if we measured it first?

Ana: That won't work, we tried that.

Cem: I see your point, Ana. I'm not sure we looked at the same numbers. How might we find out together?

Ben: Good point, Cem. I changed my mind after I read the log.
`;

export const DIARY = '# Tuesday\n\nRain all day. The cat slept.\n';

export const NOTE = 'Product weekly.md';
export const FILES = { [NOTE]: MEETING, 'Tuesday.md': DIARY };

/** Opens the meeting and waits until it was read. */
export async function openMeeting(
  open: (options: OpenOptions) => Promise<Playground>,
  options: OpenOptions = {},
): Promise<Playground> {
  const pg = await open({ files: FILES, note: NOTE, ...options });
  await pg.page.locator('.cm-content .wonderings-mark').first().waitFor();
  return pg;
}
