import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch } from './chromium.ts';
import { shot } from './shot.ts';
import { world } from './world.ts';

const chromium = chromiumPath();
if (!chromium) console.log('Skipped: no Chromium was found. Set CHROMIUM to where it is installed.');

type World = Awaited<ReturnType<typeof world>>;

const pages: Record<string, (world: World) => string> = {
  'first visit': ({ empty }) => `${empty}/`,
  home: ({ full }) => `${full}/`,
  hidden: ({ full }) => `${full}/?show=hidden`,
  'a case with a long name': ({ full, ids }) => `${full}/cases/${ids[2]}`,
  'a case that is lived': ({ full, ids }) => `${full}/cases/${ids[0]}`,
  add: ({ full }) => `${full}/add`,
  lessons: ({ full }) => `${full}/lessons`,
  'no lessons': ({ empty }) => `${empty}/lessons`,
  picture: ({ full }) => `${full}/picture`,
  'mails from you': ({ full }) => `${full}/mails`,
  'mails to you': ({ full }) => `${full}/outbox`,
  'mails to you, as cases tell them': ({ full }) => `${full}/sent`,
  'a mail to you': ({ full, mail }) => `${full}/outbox/${mail}`,
  settings: ({ full }) => `${full}/settings`,
  leave: ({ full }) => `${full}/leave`,
  'sign in': ({ full }) => `${full}/sign-in`,
  'a link that is used up': ({ full }) => `${full}/sign-in/owner.${'x'.repeat(32)}`,
  'nothing there': ({ full }) => `${full}/cases/nobody`,
};

const screens = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.skipIf(!chromium)('in a browser', () => {
  let browser: Browser;
  let all: World;

  beforeAll(async () => {
    [browser, all] = await Promise.all([launch(chromium ?? ''), world()]);
  });

  afterAll(async () => {
    await browser?.close();
    await all?.stop();
  });

  const opened = async (address: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    try {
      const page = await context.newPage();
      await page.goto(address);
      await look(page);
    } finally {
      await context.close();
    }
  };

  describe.each(Object.entries(pages))('%s', (name, addressOf) => {
    it.each(screens)('at $width px, $colorScheme', async ({ width, colorScheme }) => {
      const viewport = { width, height: 800 };
      await opened(addressOf(all), { viewport, colorScheme }, async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.reload();
        expect(
          asked.filter((url) => !url.startsWith(all.full) && !url.startsWith(all.empty) && !url.startsWith('data:')),
        ).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        await page.evaluate(axe.source);
        expect(await violations(page)).toEqual([]);
        await shot(page, `${name}-${width}-${colorScheme}`);
      });
    });

    it('says the same without JavaScript, and has no complaint in the console', async () => {
      const texts: string[] = [];
      for (const javaScriptEnabled of [true, false]) {
        await opened(addressOf(all), { javaScriptEnabled }, async (page) => {
          texts.push(await page.locator('body').innerText());
        });
      }
      expect(texts[0]).toBe(texts[1]);
      const context = await browser.newContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(addressOf(all));
      await context.close();
      expect(complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([]);
    });

    it('is walked through with the keyboard alone, and shows where one is', async () => {
      await opened(addressOf(all), {}, async (page) => {
        const reachable = Number(await page.evaluate(countReachable));
        const reached = new Set<string>();
        for (let presses = 0; presses < reachable + 3; presses++) {
          await page.keyboard.press('Tab');
          const { name, ring } = (await page.evaluate(focused)) as { name: string; ring: boolean };
          if (name === 'BODY') continue;
          reached.add(name);
          expect([name, ring]).toEqual([name, true]);
        }
        expect(reached.size).toBeGreaterThanOrEqual(reachable);
      });
    });
  });
});

/** The rules that were broken, and where. */
async function violations(page: Page): Promise<string[]> {
  const run = "axe.run(document, { resultTypes: ['violations'], iframes: false })";
  const { violations } = (await page.evaluate(run)) as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** What the Tab key ought to reach; one of several radio buttons. */
const countReachable = `
  (() => {
    const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, select, summary')];
    const shown = all.filter((it) => it.checkVisibility() && !(it.type === 'radio' && !it.checked));
    shown.forEach((it, at) => it.setAttribute('data-at', String(at)));
    return shown.length;
  })()`;

const focused = `
  (() => {
    const it = document.activeElement;
    const style = getComputedStyle(it);
    const name = it.tagName === 'BODY' ? 'BODY' : it.tagName + (it.getAttribute('data-at') ?? '');
    return { name, ring: it.tagName === 'IFRAME' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) };
  })()`;
