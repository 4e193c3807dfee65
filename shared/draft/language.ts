import type { Case } from '../case/case.ts';
import type { Content } from './content.ts';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import type { Wording } from './wording/wording.ts';

const wordings: readonly Wording[] = [en, de];

/** The wording in the language of the employer's mail; English where there is none. */
export function wordingFor({ reading }: Case): Wording {
  return wordings.find(({ language }) => language === reading.language) ?? en;
}

/** The content as a language can say it: facts that fit its sentences, and our own terms in its words. */
export function inWords({ facts, flags }: Content, { takes, terms }: Wording): Content {
  const known = takes.flatMap((slot) => {
    const fact = facts[slot];
    return fact === undefined ? [] : [[slot, terms[fact] ?? fact]];
  });
  const gone = new Set<string>(Object.keys(facts).filter((slot) => !takes.some((taken) => taken === slot)));
  return { facts: Object.fromEntries(known), flags: new Set([...flags].filter((flag) => !gone.has(flag))) };
}

/** What a mail's language is called, where it is one that drafts are not written in. */
export function foreignName({ reading }: Case): string | null {
  const { language } = reading;
  if (language === null || wordings.some((wording) => wording.language === language)) return null;
  return names[language] ?? 'another language';
}

const names: Readonly<Record<string, string>> = {
  fr: 'French',
  es: 'Spanish',
  nl: 'Dutch',
  pt: 'Portuguese',
  it: 'Italian',
};
