import { type Frames, matchEnd, namesPeople } from './frames.ts';

/** Where a proper name stands. */
export type Name = { start: number; end: number };

const forms = String.raw`(?:inc|incorporated|llc|llp|lp|ltd|limited|plc|corp|corporation|co|company|gmbh|mbh|ag|se|kg|kgaa|ohg|ug|ek|e\.\s?k|e\.\s?v|ev|eg|gbr|b\.\s?v|bv|n\.\s?v|nv|vof|s\.\s?a\.\s?s|s\.\s?a\.\s?r\.\s?l|s\.\s?a|sa|sas|sasu|sarl|s\.\s?l\.\s?u|s\.\s?l|sl|slu|s\.\s?r\.\s?l|srl|s\.\s?p\.\s?a|spa|lda|ltda|s\.\s?c|ab|oy|aps|a/s|as|pty|pte|kft|d\.\s?o\.\s?o)`;
/** "GmbH & Co. KG", ", Inc.": a legal form at the end of a name. */
const legal = new RegExp(`(?:,?\\s{1,2}(?:&\\s)?\\(?${forms}\\.?\\)?(?![\\p{L}\\p{N}])){1,3}$`, 'iu');
const legalNext = new RegExp(
  `,?\\s{1,2}(?:&\\s)?(?:${forms}\\.?(?![\\p{L}\\p{N}]))(?:\\s&\\s(?:co\\.?\\s(?:kgaa|kg|ohg)))?`,
  'iuy',
);
const word = /[^\s,;:!?()"–|•·<>[\]{}…*]+|\[\w{2,20}[_ -](?:[A-Z]|\d{1,3})\]/y;
const joining =
  /^(?:&|\+|and|of|the|for|de|du|des|del|della|di|do|da|dos|das|la|le|les|von|van|der|für|et|y|e|und|-|\/|@|en|sur|zu|am)$/;
const mostWords = 8;

/** Whether a name carries a legal form, which only organisations do. */
export function hasLegalForm(name: string): boolean {
  return /\s/.test(name) && legal.test(name) && !/\s(?:as|se|co)$/.test(name);
}

/** What two spellings of one organisation have in common: no legal form, no article, no case, no punctuation. */
export function organisationKey(name: string): string {
  return name
    .replace(legal, '')
    .toLowerCase()
    .replace(/^(?:the|die|der|das|la|le|el|il|de|het)\s/, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/\.(?:com|org|net|io|ai|de|at|ch|nl|fr|es|it|pt|co\.uk|br)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The proper name that begins at `from`, once articles are passed over; null if none does.
 * `bold` takes a first word in lower case too ("spusu"), for places where hardly anything but a name can stand.
 */
export function nameAt(text: string, from: number, frames: Frames, bold = false): Name | null {
  let start = from;
  while (text[start] === ' ') start++;
  for (let i = 0; i < 2; i++) {
    const after = matchEnd(frames.company.articles, text, start);
    if (after < 0 || text[after] !== ' ' || /^The \p{Lu}/u.test(text.slice(start, start + 5))) break;
    start = after + 1;
  }
  if (text[start] === '"' || text[start] === "'") start++;
  let end = start;
  let joined = false;
  for (let count = 0, at = start; count < mostWords; count++) {
    word.lastIndex = at;
    const token = word.exec(text)?.[0];
    if (!token) break;
    const bare = token.replace(/[.'/*_-]+$/, '').replace(/'s$/, (s) => (count > 0 || joined ? s : s));
    if (joining.test(token) && count > 0) joined = true;
    else if (isNameLike(bare, count === 0 && bold, frames)) {
      end = at + bare.length;
      joined = false;
      if (token.length > bare.length && !abbreviates(token, text, at)) break;
      if (token.length > bare.length && text[at + bare.length] === '.') end = at + token.length;
    } else break;
    at += token.length;
    const form = matchEnd(legalNext, text, at);
    if (form > 0) return { start, end: form };
    if (text[at] !== ' ') break;
    at++;
  }
  return end > start ? { start, end } : null;
}

function isNameLike(token: string, bold: boolean, frames: Frames): boolean {
  if (!/[\p{L}\p{N}]/u.test(token)) return false;
  if (
    /^[\p{Lu}\p{N}[]|^\p{Ll}{1,3}\p{Lu}|^\p{L}[\p{L}-]{1,20}\.(?:com|org|net|io|ai|de|at|ch|nl|fr|es|it|pt)$/u.test(
      token,
    )
  )
    return true;
  return (
    bold &&
    /^\p{Ll}/u.test(token) &&
    token.length > 2 &&
    !frames.role.ends.has(token) &&
    !frames.company.generic.has(token)
  );
}

/** "Inc.", "St.", "J.": a full stop that does not end the sentence. */
function abbreviates(token: string, text: string, at: number): boolean {
  if (!token.endsWith('.')) return false;
  if (/^(?:st|dr|mt|bros|\p{L})\.$/iu.test(token))
    return /^ \p{Lu}/u.test(text.slice(at + token.length, at + token.length + 2));
  return /^(?:\p{L}\.){2,4}$/u.test(token);
}

/** Whether the words can be an employer: some word of their own, no job title, no platform-free filler. */
export function isOrganisation(name: string, frames: Frames): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s,/-]+/)
    .filter(Boolean);
  if (!words.some((each) => /[\p{L}\p{N}]/u.test(each) && !frames.company.generic.has(each.replace(/[.']$/, ''))))
    return false;
  if (/^\d+$/.test(name) || (frames.company.generic.has(words[0] ?? '') && words.length === 1)) return false;
  return hasLegalForm(name) || !namesPeople(name, frames);
}
