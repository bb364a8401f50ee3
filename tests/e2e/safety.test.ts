import { usePlayground, type Playground } from '../support/browser';

const { open } = usePlayground();

declare global {
  interface Window {
    /** What ran that must not, by the tests' own words. */
    ran: string[];
  }
}

const HOSTILE = '<img src=x onerror="ran.push(1)"><script>ran.push(2)</script><svg onload=ran.push(3)>';
const LINK = '[Budget](javascript:ran.push(4))';

/** A meeting with HTML, scripts and links where the panel, the trends and the code block take words from. */
const NOTE = `---
type: meeting
date: 2026-03-02
series: '${HOSTILE.replaceAll("'", '')}'
attendees: ['${HOSTILE}', Ana]
---
# ${HOSTILE} weekly

## Agenda
- ${HOSTILE} budget
- ${LINK}
- Should we move <b onclick="ran.push(5)">the fair</b>?

## Notes

Ana: Obviously ${HOSTILE} we must. I wonder ${LINK} why.
Ben: That won't work. ${HOSTILE}

\`\`\`wonderings
series: ${HOSTILE}
\`\`\`

\`\`\`wonderings
note: [[${HOSTILE}]]
\`\`\`

\`\`\`wonderings
\`\`\`

## Reflection

### ${HOSTILE} What else?

${HOSTILE}
`;
const NAME = 'Weekly <img src=x onerror=ran.push(6)>.md';

/** Everything that a click may run in the plugin's own parts is clicked. */
const OURS = '.wonderings-panel, .wonderings-trends, .wonderings-block, .wonderings-card, .notice, .modal';

async function openHostile(mode: 'live' | 'preview'): Promise<Playground> {
  const pg = await open({ files: { [NAME]: NOTE }, note: NAME, mode });
  await pg.evaluate(() => void (window.ran = []));
  await pg.command('wonderings:open-panel');
  await pg.page.locator('.wonderings-prompt-text').waitFor();
  return pg;
}

/** What our own parts hold besides words and pictures that we drew. */
const strangers = (pg: Playground) =>
  pg.page.evaluate((ours) => {
    const found: string[] = [];
    for (const el of document.querySelectorAll(ours.replaceAll(/([\w-]+)(?=,|$)/g, '$1 *'))) {
      const isOwn = !/^(?:IMG|SCRIPT|IFRAME|OBJECT|EMBED|LINK|STYLE|FORM|B)$/.test(el.tagName);
      const handlers = el.getAttributeNames().filter((name) => name.startsWith('on'));
      const href = el.getAttribute('href') ?? '';
      if (!isOwn || handlers.length > 0 || /^\s*(?:javascript|data):/i.test(href)) found.push(el.outerHTML);
    }
    return found;
  }, OURS);

describe('a hostile note', () => {
  it.each(['live', 'preview'] as const)('is shown as words by panel and code block: %s', async (mode) => {
    const pg = await openHostile(mode);
    await pg.page.locator('.wonderings-block >> visible=true').first().waitFor();
    expect(await strangers(pg)).toEqual([]);
    for (const summary of await pg.page.locator('.wonderings-panel summary').all()) await summary.click();
    expect(await strangers(pg)).toEqual([]);
    expect(await pg.evaluate(() => window.ran)).toEqual([]);
    await pg.screenshot(`hostile-${mode}`);
  });

  it('is shown as words by the trends and in their table', async () => {
    const pg = await openHostile('live');
    await pg.command('wonderings:open-trends');
    await pg.page.locator('.wonderings-trend-table tbody tr').waitFor();
    await pg.page.getByLabel('Series by', { exact: true }).selectOption('series');
    expect(await pg.page.locator('.wonderings-trend-table tbody').innerText()).toContain('<img src=x');
    expect(await strangers(pg)).toEqual([]);
    expect(await pg.evaluate(() => window.ran)).toEqual([]);
  });

  it('is rewritten, copied and reported without anything of it running', async () => {
    const pg = await openHostile('live');
    await pg.command('wonderings:copy-report');
    await pg.page.locator('.notice').first().waitFor();
    await pg.command('wonderings:rewrite-all');
    await pg.page.locator('.modal').waitFor();
    expect(await strangers(pg)).toEqual([]);
    expect(await pg.evaluate(() => window.ran)).toEqual([]);
  });
});

describe('what must not be there', () => {
  it('would be noticed', async () => {
    const pg = await openHostile('live');
    await pg.page.evaluate(() => {
      const panel = document.querySelector('.wonderings-panel');
      panel?.createEl('img');
      panel?.createEl('a', { href: 'javascript:ran.push(7)' });
      panel?.createDiv({ attr: { onclick: 'ran.push(8)' } });
    });
    expect(await strangers(pg)).toHaveLength(3);
  });
});

describe('the plugin', () => {
  it('asks nothing of any machine, this one included', async () => {
    const pg = await open({ files: { 'Other.md': 'Nothing.' }, note: 'Other.md' });
    await pg.page.context().addInitScript(() => {
      const counted: string[] = [];
      Object.assign(window, { counted });
      const note = (what: string): void => {
        // The plugin's script is named so; what the page asks for by itself is the playground's own.
        const stack = new Error().stack ?? '';
        if (/plugin\.js/.test(stack) && !/remoteStore|RemoteStore|adapter|Adapter/.test(stack)) counted.push(what);
      };
      const { fetch, XMLHttpRequest, WebSocket } = window;
      window.fetch = (...given) => {
        note('fetch');
        return fetch(...given);
      };
      window.XMLHttpRequest = class extends XMLHttpRequest {
        constructor() {
          super();
          note('XMLHttpRequest');
        }
      };
      window.WebSocket = class extends WebSocket {
        constructor(...given: ConstructorParameters<typeof WebSocket>) {
          super(...given);
          note('WebSocket');
        }
      };
      navigator.sendBeacon = () => {
        note('sendBeacon');
        return true;
      };
    });
    await pg.reload();
    for (const command of ['open-panel', 'open-trends', 'toggle-marks']) await pg.command(`wonderings:${command}`);
    await pg.page.locator('.wonderings-trends').waitFor();
    await pg.page.waitForTimeout(500);
    const counted = () => pg.page.evaluate(() => (window as unknown as { counted: readonly string[] }).counted);
    expect(await counted()).toEqual([]);
    expect(pg.foreignRequests).toEqual([]);
    // A request of the plugin's would be counted: this is what its script is called.
    await pg.page.evaluate("void fetch('/plugin/manifest.json');\n//# sourceURL=plugin.js");
    expect(await counted()).toEqual(['fetch']);
  });
});
