import type { Case } from '../case/case.ts';
import type { Content } from './content.ts';
import { type Slot, slots } from './slots.ts';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import { es } from './wording/es.ts';
import { fr } from './wording/fr.ts';
import { it } from './wording/it.ts';
import { nl } from './wording/nl.ts';
import { pt } from './wording/pt.ts';
import type { Wording } from './wording/wording.ts';

/** The languages that drafts are written in. A new one is a row. */
export const wordings: readonly Wording[] = [en, de, fr, es, pt, it, nl];

/** The wording in the language of the employer's mail; English where there is none. */
export function wordingFor({ reading }: Case): Wording {
  return wordings.find(({ language }) => language === reading.language) ?? en;
}

/** The content as a language can say it: facts that fit its sentences, and our own terms in its words. */
export function inWords({ facts, flags }: Content, wording: Wording): Content {
  const known = slots.flatMap((slot): [Slot, string][] => {
    const fact = facts[slot];
    return fact === undefined || !isSayable(slot, fact, wording) ? [] : [[slot, inTerms(slot, fact, wording)]];
  });
  const kept = new Set<string>(known.map(([slot]) => slot));
  const gone = new Set<string>(slots.filter((slot) => !kept.has(slot)));
  return { facts: Object.fromEntries(known), flags: new Set([...flags].filter((flag) => !gone.has(flag))) };
}

/** Whole sentences of the member's own. */
const ownTexts: ReadonlySet<Slot> = new Set(['lesson', 'action', 'news']);

function isSayable(slot: Slot, fact: string, { takes, isWritten }: Wording): boolean {
  return takes.includes(slot) && (isWritten === null || !ownTexts.has(slot) || isWritten.test(fact));
}

function inTerms(slot: Slot, fact: string, { terms, softens }: Wording): string {
  if (ownTexts.has(slot) && softens?.test(fact)) return fact.charAt(0).toLowerCase() + fact.slice(1);
  return slot === 'people'
    ? fact.replace(' and ', terms[' and '] ?? ' and ')
    : Object.hasOwn(terms, fact)
      ? (terms[fact] ?? fact)
      : fact;
}
