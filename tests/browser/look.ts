import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { shot } from './shot.ts';

const schemes = ['light', 'dark'] as const;

/** What is wrong with an open page at each width, in light and in dark: it is wider than the screen, or breaks a rule of axe. */
export async function looks(
  page: Page,
  name: string,
  widths: readonly number[],
  rules: object = {},
): Promise<string[]> {
  const wrong: string[] = [];
  await page.evaluate(axe.source);
  for (const width of widths) {
    for (const colorScheme of schemes) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const at = `${width} px, ${colorScheme}: `;
      const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
      if (wide > width) wrong.push(`${at}${wide} px wide`);
      wrong.push(...(await violations(page, rules)).map((rule) => at + rule));
      await shot(page, `${name}-${width}-${colorScheme}`);
    }
  }
  return wrong;
}

/** The rules that were broken, and where. */
async function violations(page: Page, rules: object): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], iframes: false, rules });
  const told =
    "({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html.slice(0, 120) + ' ' + any[0]?.message).join(' | ')";
  return (await page.evaluate(
    `axe.run(document, ${options}).then((found) => found.violations.map(${told}))`,
  )) as string[];
}
