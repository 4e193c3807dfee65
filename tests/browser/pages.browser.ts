import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch } from './chromium.ts';
import { looks } from './look.ts';
import { pages } from './pages.ts';
import { world } from './world.ts';

const chromium = chromiumPath();
if (!chromium)
  console.log('skipped: the pages in a browser: no Chromium was found. Set CHROMIUM to where it is installed.');

describe.skipIf(!chromium)('in a browser', () => {
  let browser: Browser;
  let all: Awaited<ReturnType<typeof world>>;

  beforeAll(async () => {
    [browser, all] = await Promise.all([launch(chromium ?? ''), world()]);
  });

  afterAll(async () => {
    await browser?.close();
    await all?.stop();
  });

  /** Opens a page in a context of its own, which is closed behind it. */
  const opened = async (
    { at, press, reloads }: (typeof pages)[string],
    options: BrowserContextOptions,
    look: (page: Page, seen: { asked: string[]; complaints: string[] }) => Promise<void>,
  ) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    try {
      const page = await context.newPage();
      const seen: { asked: string[]; complaints: string[] } = { asked: [], complaints: [] };
      page.on('request', (request) => seen.asked.push(request.url()));
      page.on('console', (message) => seen.complaints.push(message.text()));
      page.on('pageerror', (error) => seen.complaints.push(error.message));
      if (reloads) await page.route(at(all), withoutRefresh);
      await page.goto(at(all));
      if (press) {
        await Promise.all([
          page.waitForEvent('domcontentloaded'),
          page.getByRole('button', { name: press }).first().click(),
        ]);
      }
      await look(page, seen);
    } finally {
      await context.close();
    }
  };

  const every = Object.entries(pages);
  // What is pressed changes what others show, and so comes behind them, one by one.
  describe.concurrent.each(every.filter(([, { press }]) => !press))('%s', looksWell);
  describe.sequential.each(every.filter(([, { press }]) => press))('%s', looksWell);

  function looksWell(name: string, its: (typeof pages)[string]): void {
    it('fits every screen, breaks no rule of axe, and asks for nothing from elsewhere', async () => {
      await opened(its, {}, async (page, { asked, complaints }) => {
        expect(await looks(page, name, [320, 1280])).toEqual([]);
        const ours = (url: string) => url.startsWith(all.full) || url.startsWith(all.empty) || url.startsWith('data:');
        expect(asked.filter((url) => !ours(url))).toEqual([]);
        expect(complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([]);
      });
    });

    it('is walked through with the keyboard alone, and says the same without JavaScript', async () => {
      const texts: string[] = [];
      const read = async (page: Page) => void texts.push(await page.locator('body').innerText());
      await opened(its, {}, async (page) => {
        await read(page);
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
      if (!its.once) {
        await opened(its, { javaScriptEnabled: false }, read);
        expect(texts[0]).toBe(texts[1]);
      }
    });
  }
});

async function withoutRefresh(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
  await route.fulfill({ response, body });
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
