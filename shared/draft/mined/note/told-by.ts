import { toneOf } from '../../tone.ts';
import { namesOf, type Reader } from '../addressed.ts';
import type { Told } from '../told.ts';

/** What a pattern captures is the thing itself; `say` goes before it where the clause leaves the noun unsaid. */
export type Pattern = { pattern: RegExp; say?: string };

/** How one language tells what was good and what drew somebody; the phrases are kept with their article, in the singular. */
export type Phrases = {
  moments: readonly Pattern[];
  draws: readonly Pattern[];
  /** Something to do, from its infinitive on. */
  wishes: readonly Pattern[];
  /** Something that took place, and that one can give thanks for. */
  event: RegExp;
  /** Rewritten in what was captured: contracted prepositions taken apart, the employer's "their" turned to "your". */
  rewrites: readonly (readonly [RegExp, string])[];
  /** "con Ana", where Ana reads the draft: in respect and among friends. `{name}` may carry a title. */
  withReader: { found: string; polite: string; familiar: string };
  /** Where the thought goes on, and what trails behind. */
  ends: RegExp;
  trails: RegExp;
  /** Words that make a phrase unfit, and phrases that say nothing by themselves. */
  loose: RegExp;
  bare: RegExp;
  /** A last word that leaves the phrase open. */
  open: RegExp;
};

/** A reader of notes from the phrases of a language. */
export function toldBy(phrases: Phrases): (clauses: readonly string[], reader: Reader) => Told {
  return (clauses, reader) => {
    const moment = found(clauses, phrases.moments, phrases, reader, (said) => phrases.event.test(said));
    const draw = found(clauses, phrases.draws, phrases, reader, () => true);
    const wish = found(clauses, phrases.wishes, phrases, reader, () => true);
    return { moment, liked: null, draw, wish, why: null, question: null };
  };
}

function found(
  clauses: readonly string[],
  patterns: readonly Pattern[],
  phrases: Phrases,
  reader: Reader,
  fits: (said: string) => boolean,
): string | null {
  for (const clause of clauses) {
    for (const { pattern, say = '' } of patterns) {
      const raw = pattern.exec(clause.replace(/'/g, '’'))?.[1];
      if (raw === undefined) continue;
      const said = toReader(trimmed(rewritten(`${say}${raw}`, phrases), phrases), phrases, reader);
      if (usable(said, phrases) && fits(said)) return said;
    }
  }
  return null;
}

function rewritten(raw: string, { rewrites }: Phrases): string {
  const said = rewrites.reduce((rest, [from, to]) => rest.replace(from, to), raw);
  return said.charAt(0).toLowerCase() + said.slice(1);
}

function trimmed(said: string, { ends, trails }: Phrases): string {
  return said.replace(ends, '').replace(trails, '').trim();
}

function toReader(said: string, { withReader, bare }: Phrases, { contact, familiar }: Reader): string {
  const last = contact?.split(' ').at(-1) ?? '';
  const you = familiar ? withReader.familiar : withReader.polite;
  const direct = [...namesOf(contact), last]
    .filter((name) => /^[\p{L}’' -]{2,}$/u.test(name))
    .reduce(
      (rest, name) => rest.replace(new RegExp(`${withReader.found.replace('{name}', name)}(?!\\p{L})`, 'u'), you),
      said,
    );
  const rest = you !== '' && direct.endsWith(` ${you}`) ? direct.slice(0, -you.length - 1) : null;
  // "Het gesprek met jou" names nothing that the two of them spoke of.
  if (rest !== null && bare.test(rest)) return rest;
  return rest === null ? direct : rest.replace(/^((?:\S+ |l’)\S+)/u, `$1 ${you}`);
}

function usable(said: string, { loose, bare, open }: Phrases): boolean {
  const words = said.split(/[ ’]/).length;
  return (
    words >= 2 &&
    words <= 14 &&
    said.length <= 90 &&
    !loose.test(said) &&
    !bare.test(said) &&
    !open.test(said) &&
    toneOf(said).length === 0 &&
    !/[{}<>@/"“”„«»()[\]|…]/.test(said)
  );
}
