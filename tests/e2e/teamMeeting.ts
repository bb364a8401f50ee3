import type { OpenOptions, Playground } from '../support/browser';

type Locator = ReturnType<Playground['page']['locator']>;

export const NOTE = 'Team meeting.md';
export const CLAIM = 'Obviously the cache is the problem.';
/** A note with marks of both stances wherever they may stand, and agenda items of both kinds. */
export const TEXT = `# Team meeting

## Agenda
- Budget 2027 (15 min)
- What did the spring fair teach us?

## Notes
${CLAIM} I wonder whether anyone has looked at the logs.

- That won't work.
- **Clearly** nobody has looked.
- Perhaps the logs can tell.

> [!note] Last time
> I wonder whether we asked enough people.

| Topic | View |
| --- | --- |
| Cache | That won't work. |

The end of the notes.
`;

export const DEVICES = [
  ['a desktop', {}],
  ['a phone', { phone: true }],
] as const satisfies readonly (readonly [string, OpenOptions])[];

/** Opens the note and waits for its marks. */
export async function openNote(
  open: (options: OpenOptions) => Promise<Playground>,
  options: OpenOptions = {},
): Promise<Playground> {
  const pg = await open({ files: { [NOTE]: TEXT, 'Other.md': 'Nothing to see.' }, note: NOTE, ...options });
  const all = pg.page.locator('.wonderings-mark');
  await pg.page.locator('.wonderings-mark:visible').first().waitFor();
  // The note's own text and what is drawn in its place (a callout) get their marks one after the other.
  for (let before = 0, now = await all.count(); now !== before; now = await all.count()) {
    before = now;
    await pg.page.waitForTimeout(200);
  }
  return pg;
}

/** The words of every mark within, as they stand on the page. */
export function marks(pg: Playground, within = '.workspace'): Promise<string[]> {
  return pg.page.locator(`${within} .wonderings-mark`).allInnerTexts();
}

export function mark(pg: Playground, text: string): Locator {
  return pg.page.locator('.wonderings-mark', { hasText: new RegExp(text) }).first();
}

export function card(pg: Playground): Locator {
  return pg.page.locator('.wonderings-card');
}

/** The first reframe of the card that is open. */
export async function firstReframe(pg: Playground): Promise<string> {
  return card(pg).locator('.wonderings-card-reframe').first().innerText();
}

/** Runs one of our commands as soon as it can be run. */
export async function runSoon(pg: Playground, id: string): Promise<void> {
  await pg.untilOffered(id);
  await pg.command(`wonderings:${id}`);
}
