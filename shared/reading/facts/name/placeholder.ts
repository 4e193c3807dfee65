import { alternativesOfAll } from '../all-languages.ts';

const subjects = alternativesOfAll('placeholders');

/** "[Company_A]" is how a name is kept secret in print: one company, told from others. */
const alias = /^\[\w{2,20}[_ -](?:[A-Z]|\d{1,3})\]$/;

const patterns = [
  /[{}<]|>(?! ?\p{Lu}{2}(?!\p{L}))|_{2,}|\*{3,}|\.{3}|…/u,
  new RegExp(`[[(](?:[^\\])]{0,40}[^\\p{L}\\])])?(?:${subjects})(?:[^\\p{L}\\])][^\\])]{0,40})?(?:[\\])]|$)`, 'iu'),
  /(?<![\p{L}\p{N}])(?:[xX]{2,}|[yY]{2,}|Z{3,})(?![\p{L}\p{N}])/u,
  /^(?:your |the )?(?:company|job|position|employer|role|firm)[ _-](?:name|title|x|xyz|abc)$/i,
  /^(?:company|firm|employer|university|college|school|bedrijf|firma|unternehmen|entreprise|société|empresa|azienda|ditta) \p{Lu}$/iu,
  /(?<![\p{L}\p{N}])abc\/xyz(?![\p{L}\p{N}])/iu,
  /^\p{L}$/u,
];

/** Whether words only hold the place of a name or a title: "[Company]", "{{role}}", "XXX". */
export function isPlaceholder(value: string): boolean {
  return !alias.test(value) && patterns.some((pattern) => pattern.test(value));
}
