import type { Command, Misread } from '../command.ts';
import { commandOf } from './field.ts';
import { type Correctable, type Corrections, correctables } from './language.ts';
import { languages } from './languages.ts';
import { isName, joined, restAfter, splitAt, type Token, tokensOf } from './tokens.ts';

/**
 * A correction in plain words. Both what is wrong and what is right are said ("It was Acme Foods, not Tarn & Fell", "wrong
 * company, it was Acme Foods", "the company is called Acme Foods"): the command that puts it right. Only that it is wrong:
 * the question what is right. What is said not to be must be what the case says, or else it may be about anything ("It was
 * luck, not skill").
 */
export function correctionOf(clause: string, about: Misread | undefined): Command | null {
  if (/[?¿:]/.test(clause)) return null;
  const tokens = tokensOf(clause);
  if (tokens === null) return null;
  return toldWrong(tokens) ?? called(tokens, about) ?? opposed(tokens, about);
}

const all = languages.map(({ corrections }) => corrections);
const phrases = (some: readonly string[]) => some.map((each) => each.split(' ')).sort((a, b) => b.length - a.length);
const byField = (of: (each: Corrections) => Record<Correctable, readonly string[]>) =>
  correctables.map((field) => ({ field, starts: phrases(all.flatMap((each) => of(each)[field])) }));

/** Of all languages together: what is set against what a case says needs no language of its own. */
const itIs = phrases(all.flatMap((each) => each.itIs));
const not = phrases(all.flatMap((each) => each.not));
const but = phrases(all.flatMap((each) => each.but));
const wrongs = byField(({ wrong }) => wrong);
const names = byField(({ called }) => called);

/** "This is the wrong company", with or without what it is. */
function toldWrong(tokens: readonly Token[]): Command | null {
  const bare = restAfter(tokens, itIs) ?? tokens;
  for (const { field, starts } of wrongs) {
    const rest = restAfter(tokens, starts) ?? restAfter(bare, starts);
    if (rest === null) continue;
    const lead = [...itIs, ...(names.find((each) => each.field === field)?.starts ?? [])];
    const stated = restAfter(rest, lead);
    if (rest.length === 0) return asked(field, tokens);
    if (stated === null) return null;
    const [right] = splitAt(stated, not) ?? [stated];
    return isName(right) ? put(field, joined(right)) : asked(field, tokens);
  }
  return null;
}

/** "Her name is Katrin Vogel", "The company is called Acme, not Workday". */
function called(tokens: readonly Token[], about?: Misread): Command | null {
  for (const { field, starts } of names) {
    const rest = restAfter(tokens, starts);
    if (rest === null) continue;
    const [right, wrong = null] = splitAt(rest, not) ?? [rest];
    if (!isName(right)) return null;
    return field === 'contact' ? person(right, wrong, tokens, about) : put(field, joined(right));
  }
  return null;
}

/** "It was Acme Foods, not Tarn & Fell", "nicht Tarn & Fell, sondern Acme Foods". */
function opposed(tokens: readonly Token[], about?: Misread): Command | null {
  const led = restAfter(tokens, itIs);
  const stated = led ?? tokens;
  const denied = restAfter(stated, not);
  const [one, other] = (denied ? splitAt(denied, but) : splitAt(stated, not)) ?? [];
  if (one === undefined || other === undefined) return null;
  const [right, wrong] = denied ? [other, one] : [one, other];
  const fields = correctables.filter((field) => isPartOf(wrong, about?.[field] ?? null));
  const [field, more] = fields;
  if (field === undefined || more !== undefined) return null;
  if (!isName(right)) return led === null && !denied ? null : asked(field, tokens);
  return field === 'contact' ? person(right, wrong, tokens, about) : put(field, joined(right));
}

/** One name may be the first or the last: it takes the place of the one that it is set against, or is asked about. */
function person(right: readonly Token[], wrong: readonly Token[] | null, all: readonly Token[], about?: Misread) {
  const known = tokensOf(about?.contact ?? '') ?? [];
  if (right.length > 1 || known.length < 2) return put('contact', joined(right));
  if (wrong?.length !== 1 || !isPartOf(wrong, about?.contact ?? null)) return asked('contact', all);
  return put(
    'contact',
    joined(known.map((part) => (part.key === wrong[0]?.key ? { ...part, raw: joined(right) } : part))),
  );
}

/** Whether some words are all in what a case says, and one of them is more than a short form. */
function isPartOf(words: readonly Token[], stands: string | null): boolean {
  const known = new Set(tokensOf(stands ?? '')?.map(({ key }) => key));
  const told = words.filter(({ key }) => key !== '');
  return told.some(({ key }) => key.length > 2) && told.every(({ key }) => known.has(key));
}

const put = (field: Correctable, value: string): Command | null => commandOf({ field, value });
const asked = (field: Correctable, tokens: readonly Token[]): Command => ({
  do: 'unclear',
  word: `which-${field}`,
  text: joined(tokens),
});
