import { de } from './tone/de.ts';
import { en } from './tone/en.ts';
import { es } from './tone/es.ts';
import { fr } from './tone/fr.ts';
import { it } from './tone/it.ts';
import { nl } from './tone/nl.ts';
import type { Tone, ToneKind } from './tone/phrases.ts';
import { pt } from './tone/pt.ts';

/** Words that do not belong in a draft, and what they do to whoever reads them. */
export type Finding = {
  kind: ToneKind | 'shouting';
  words: string;
  /** One sentence to the member. */
  advice: string;
};

/** Phrases out of tone by language; all of them count for any text, whatever it is written in. */
const languages: readonly Tone[] = [en, de, es, it, pt, fr, nl];

/** What in a text argues, complains, begs, flatters, presses or blusters. Empty for a text in good tone. */
export function toneOf(text: string): Finding[] {
  return tones.flatMap(({ kind, advice, words }) =>
    words.flatMap((one) => [...text.matchAll(one)].map((match) => ({ kind, words: match[0].trim(), advice }))),
  );
}

/** Findings that hurt whoever reads them, or whoever wrote them; a mere phrase does not. */
export function heavyIn(text: string): Finding[] {
  return toneOf(text.slice(0, 8000)).filter(({ kind }) => heavy.has(kind));
}

const heavy: ReadonlySet<Finding['kind']> = new Set(['argument', 'bitterness', 'pleading']);

/** (A0-4, A3-2, voice) */
const advice: readonly (readonly [ToneKind, string])[] = [
  ['argument', 'This disputes their decision; it is made, and asking keeps the talk open.'],
  ['bitterness', 'This sounds hurt, and that is what stays with the reader.'],
  ['pleading', 'This begs; asking plainly gets more answers.'],
  ['flattery', 'Praise of the company in general sounds hollow; one thing that you remember does not.'],
  ['pressure', 'This presses for an answer; leaving them free makes one likelier.'],
  ['jargon', 'A plainer word is friendlier here.'],
  ['cliché', 'Everybody writes this; it can go.'],
];

const tones: readonly { kind: Finding['kind']; advice: string; words: readonly RegExp[] }[] = [
  ...advice.map(([kind, said]) => ({ kind, advice: said, words: languages.flatMap((tone) => tone[kind] ?? []) })),
  { kind: 'shouting', advice: 'Without the exclamation mark it sounds calmer.', words: [/\S{0,40}!/g] },
];
