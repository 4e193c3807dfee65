import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launch } from './chromium.ts';
import { world } from './world.ts';

const chromium = chromiumPath();

describe.skipIf(!chromium)('without JavaScript, by keyboard alone', () => {
  let browser: Browser;
  let all: Awaited<ReturnType<typeof world>>;

  beforeAll(async () => {
    [browser, all] = await Promise.all([launch(chromium ?? ''), world()]);
  });

  afterAll(async () => {
    await browser?.close();
    await all?.stop();
  });

  const opened = async (address: string): Promise<Page> => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const press = async (page: Page, name: string | RegExp, key = 'Enter') => {
    await page.getByRole('button', { name }).first().focus();
    await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press(key)]);
  };
  const status = (page: Page) => page.getByRole('status').innerText();

  it('a step is put off, and that is taken back', async () => {
    const page = await opened(`${all.full}/cases/${all.ids[0]}`);
    await press(page, /^A month later: Keep in touch/);
    expect(await status(page)).toContain('I have put off');
    await press(page, /^Undo the change of/);
    expect(await status(page)).not.toContain('I have put off');
    await page.context().close();
  });

  it('what was understood is put right in place', async () => {
    const page = await opened(`${all.full}/cases/${all.ids[1]}`);
    await page.getByText('Put the company right').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('The company').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Fabrikam Residences');
    await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
    expect(await status(page)).toContain('Fabrikam Residences');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Fabrikam Residences');
    await page.context().close();
  });

  it('a mail is pasted, and its case opened', async () => {
    const page = await opened(`${all.empty}/add`);
    await page.getByLabel('The mail', { exact: true }).focus();
    await page.keyboard.insertText(
      'Hi Robin,\n\nThank you for applying for the Gardener position at Adatum. Unfortunately, we have decided to go ahead with another candidate.\n\nTom Reed\nAdatum',
    );
    await page.getByRole('button', { name: 'Read it' }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Open its case' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cases\//);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Gardener at Adatum');
    await page.context().close();
  });

  it('an address for the calendar is made', async () => {
    const page = await opened(`${all.full}/settings`);
    await press(page, 'Make a private address for it', 'Space');
    expect(await page.getByText(/\/calendar\/owner\./).innerText()).toMatch(/\.ics$/);
    await page.context().close();
  });

  it('all mail is paused, and taken up again', async () => {
    const page = await opened(`${all.full}/settings`);
    await press(page, 'Pause all mail');
    await page.waitForURL(`${all.full}/`);
    expect(await status(page)).toContain('paused');
    await press(page, 'Take up again');
    expect(await page.getByRole('status').count()).toBe(0);
    await page.context().close();
  });
});
