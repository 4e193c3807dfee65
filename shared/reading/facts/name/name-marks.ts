import { hasGivenName } from '../person/given-names.ts';

/** Whether a name goes on behind a word that ends with a mark: "St. Anne", "St Thomas' Hospital". */
export function goesOnPast(token: string, text: string, start: number, at: number): boolean {
  // "Luft- und Raumfahrt"
  if (token.endsWith('-')) return compounds.test(text.slice(at + token.length, at + token.length + 6));
  if (token.endsWith("s'")) return ofSaints.test(text.slice(at + token.length, at + token.length + longestSaint));
  return abbreviates(token, text, at) && mayGoOn(token, text, start, at);
}

const compounds = /^ (?:und|and|en|&) \p{Lu}/u;

/** What is called after somebody: "Sailors' Society", "St Thomas' NHS Foundation Trust". */
const ofSaints =
  /^ (?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:School|College|Hospitals?|Church|Academy|Trust|Society|Association|Union|Club|Guild|Federation|Fund|Bank|Museum|Company)(?!\p{L})/u;
const longestSaint = 80;

/** An initial stands at a name's beginning, behind another one, or behind what people are called: not in "Plant B. We". */
function mayGoOn(token: string, text: string, start: number, at: number): boolean {
  if (token.length !== 2 || at === start) return true;
  const before = text.slice(start, at).trimEnd();
  return /[.&]$/.test(before) || hasGivenName(before);
}

/** "Inc.", "St.", "J.": a full stop that does not end the sentence. */
function abbreviates(token: string, text: string, at: number): boolean {
  if (/^(?:st|dr|mrs?|ms|mt|bros|kath|ev|evang|städt|staatl|gebr|kgl|gem|hl|\p{L})\.$/iu.test(token))
    return /^ (?:& )?\p{Lu}/u.test(text.slice(at + token.length, at + token.length + 4));
  return /^(?:\p{L}\.){2,4}$/u.test(token);
}
