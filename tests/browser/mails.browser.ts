import { simpleParser } from 'mailparser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch } from './chromium.ts';
import { looks } from './look.ts';
import { world } from './world.ts';

const chromium = chromiumPath();

/** Kinds of mail, by their header. */
const kinds = ['receipt', 'ask-feedback', 'reflect', 'widen', 'future-openings', 'summary', 'answer'];

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

  it.each(kinds)('%s: fits every screen, asks for nothing from elsewhere, and breaks no rule of axe', async (kind) => {
    const html = letters.get(kind);
    if (!html) return expect(['answer', 'summary']).toContain(kind);
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html);
    expect(asked).toEqual([]);
    // The reader's own canvas shows through, which axe takes for white.
    await page.addStyleTag({ content: 'html { background: Canvas }' });
    // A mail program shows the subject above: that is the heading of a mail.
    const rules = { 'page-has-heading-one': { enabled: false } };
    expect(await looks(page, `mail-${kind}`, [320, 768, 1280], rules)).toEqual([]);
    await context.close();
  });
});
