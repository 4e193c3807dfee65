import type { Address, Original } from '../mail/mail.ts';
import { type Found, meant } from './judge/scope.ts';
import { type Language, languages } from './languages.ts';
import { hitsIn, phrasebookOf } from './phrases.ts';
import { read } from './read.ts';
import { type Reading, signals } from './reading.ts';
import { reasonOf } from './reason.ts';
import { signalsOf } from './signals.ts';
import { type Prepared, prepare } from './text.ts';

/**
 * Understands a no that a member tells of in own words. The reason is then what they say of themselves as well ("they said I
 * was too junior"), and so is whether they are kept in mind.
 * @param isNo it is said to be one in so many words, and all the rest is why.
 * @param said the whole of what they wrote, those words included: a few words tell what language it is in.
 */
export function readTold(original: Original, teller: Address | null, isNo: boolean, said: string): Reading {
  const reading = read(original, teller, isNo ? 'rejection' : null);
  const text = prepare(original);
  const language = reading.language ?? prepare({ ...original, text: said }).nearest;
  const told = saidOfOneself(text);
  const { reason, evidence } = reasonOf([...meant(text), ...told], (each) => isNo || told.includes(each));
  const doors = signalsOf(told, original);
  const { reason: _, ...others } = { ...doors.evidence, ...reading.evidence };
  return {
    ...reading,
    language,
    reason,
    signals: signals.filter((each) => reading.signals.includes(each) || doors.signals.includes(each)),
    evidence: evidence.length > 0 ? { ...others, reason: evidence } : others,
  };
}

/** Few words tell no language, so all of them are looked for. */
function saidOfOneself({ subject, body }: Prepared): Found[] {
  return [subject, body].flatMap((passage) =>
    tellings.flatMap((language) =>
      hitsIn(passage.words, phrasebookOf(language), () => true).map((hit) => ({ ...hit, passage })),
    ),
  );
}

/** The languages as a member speaks of a no. */
const tellings: readonly Language[] = languages.map((language) => ({ ...language, phrases: language.told }));
