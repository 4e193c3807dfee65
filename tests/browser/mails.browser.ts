import axe from 'axe-core';
import { simpleParser } from 'mailparser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch } from './chromium.ts';
import { shot } from './shot.ts';
import { world } from './world.ts';

const chromium = chromiumPath();

/** Kinds of mail, by their header. */
const kinds = ['receipt', 'ask-feedback', 'reflect', 'widen', 'future-openings', 'summary', 'answer'];

const screens = [320, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.skipIf(!chromium)('a mail to the member', () => {
  let browser: Browser;
  let letters: Map<string, string>;

  beforeAll(async () => {
    browser = await launch(chromium ?? '');
    const { app, stop } = await world();
    letters = new Map();
    for (const { raw } of app.sent) {
      const { html, headers } = await simpleParser(Buffer.from(raw));
      if (html) letters.set(String(headers.get('x-onfile-step')), html);
    }
    await stop();
  });

  afterAll(() => browser?.close());

  it.each(kinds.flatMap((kind) => screens.map((screen) => ({ kind, ...screen }))))(
    '$kind at $width px, $colorScheme: fits, asks for nothing from elsewhere, and breaks no rule of axe',
    async ({ kind, width, colorScheme }) => {
      const html = letters.get(kind);
      if (!html) return expect(['answer', 'summary']).toContain(kind);
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(html);
      expect(asked).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await shot(page, `mail-${kind}-${width}-${colorScheme}`);
      // The reader's own canvas shows through, which axe takes for white.
      await page.addStyleTag({ content: 'html { background: Canvas }' });
      await page.evaluate(axe.source);
      // A mail program shows the subject above: that is the heading of a mail.
      const options = "{ resultTypes: ['violations'], rules: { 'page-has-heading-one': { enabled: false } } }";
      const told =
        "({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html + ' ' + any[0]?.message).join(' | ')";
      const run = `axe.run(document, ${options}).then((found) => found.violations.map(${told}))`;
      expect(await page.evaluate(run)).toEqual([]);
      await context.close();
    },
  );
});
