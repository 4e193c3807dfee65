import { toneOf } from '../tone.ts';
import { unfit } from './unfit.ts';

/**
 * The statements of a member's notes, one clause each and without its stop. Questions, complaints, doubts and news of
 * other people stay out, for a draft has no use for them; what is good before a "but" stays in.
 */
export function clausesOf(notes: readonly string[]): string[] {
  return notes
    .flatMap(sentences)
    .filter((sentence) => !sentence.endsWith('?'))
    .flatMap((sentence) => atTurns(sentence))
    .filter((clause) => !isPain(clause))
    .map((clause) => clause.replace(/[.!…\s]{1,20}$/u, '').trim())
    .filter((clause) => clause !== '' && isKind(clause));
}

/**
 * What of the notes a draft could carry though no phrase could be taken from it, as the member wrote it; null where
 * nothing is told, or nothing that belongs in a mail to an employer.
 */
export function tellingIn(notes: readonly string[]): string | null {
  const telling = notes
    .flatMap(sentences)
    .filter(
      (sentence) =>
        !sentence.endsWith('?') &&
        isKind(sentence) &&
        !isPain(sentence) &&
        !unfit.some((it) => it.idle.test(sentence) || it.personal.test(sentence)),
    )
    .filter((sentence) => sentence.split(' ').length >= 4);
  const [first] = telling;
  return first === undefined || first.length > 300 ? null : first;
}

/** Whether the notes tell how it hurts, which no draft repeats. */
export function painIn(notes: readonly string[]): boolean {
  return notes.flatMap(sentences).some(isPain);
}

/** Whether the notes tell something that is the member's own affair: doubts, other people, money. */
export function privateIn(notes: readonly string[]): boolean {
  return notes
    .flatMap(sentences)
    .some(
      (sentence) => !sentence.endsWith('?') && (!isKind(sentence) || unfit.some((it) => it.personal.test(sentence))),
    );
}

const isPain = (sentence: string): boolean => unfit.some((it) => it.pain.test(sentence));

const sentences = (note: string): string[] =>
  note
    .slice(0, 4000)
    .split(/(?<=[.!?…])(?<!\b(?:Dr|Mr|Ms|Mrs|M|Mevr|Dhr|Sra?|Sig|Dott|Prof|St|z\.B|e\.g|i\.e)\.)\s|\n/u)
    .map((sentence) => sentence.replace(/\s{1,100}/g, ' ').trim())
    .filter((sentence) => sentence !== '');

function isKind(clause: string): boolean {
  return (
    !unfit.some((it) => it.doubtful.test(clause) || it.others.test(clause)) &&
    toneOf(clause.replace(/!/g, '')).length === 0
  );
}

/** The thoughts of a sentence, parted where it turns round. */
function atTurns(sentence: string): string[] {
  return unfit.reduce((parts, { turn }) => parts.flatMap((part) => part.split(turn)), [sentence]);
}
