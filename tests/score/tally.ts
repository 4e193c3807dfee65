import type { Reading } from '../../shared/reading/reading.ts';
import type { Expected, Labelled } from './labelled.ts';

export const factNames = ['company', 'role', 'contact'] as const;
export type FactName = (typeof factNames)[number];

/**
 * How often a fact was stated and how it was read; a value where none is stated is invented, and as wrong as another.
 * Of the wrong ones, those in `partly` are the right one with more or fewer words: "Northwind" for "Northwind Energy".
 */
export type FactTally = {
  stated: number;
  exact: number;
  alike: number;
  wrong: number;
  partly: number;
  missing: number;
  unstated: number;
  invented: number;
};

export type Miss = { id: string; item: string; expected: string | null; got: string | null };

export type Tally = {
  mails: number;
  found: number;
  missed: number;
  falsely: number;
  /** Label and kind, as in "confirmation read as interview". */
  confusion: Map<string, number>;
  facts: Record<FactName, FactTally>;
  misses: Miss[];
};

/** Compares readings with their labels; a mail that could not be read at all counts as null. */
export function tallyOf(pairs: readonly { labelled: Labelled; reading: Reading | null }[]): Tally {
  const tally: Tally = {
    mails: pairs.length,
    found: 0,
    missed: 0,
    falsely: 0,
    confusion: new Map(),
    facts: { company: none(), role: none(), contact: none() },
    misses: [],
  };
  for (const { labelled, reading } of pairs) {
    addKind(tally, labelled, reading);
    if (labelled.expected.kind === 'rejection') addFacts(tally, labelled, reading);
  }
  return tally;
}

const none = (): FactTally => ({
  stated: 0,
  exact: 0,
  alike: 0,
  wrong: 0,
  partly: 0,
  missing: 0,
  unstated: 0,
  invented: 0,
});

function addKind(tally: Tally, { id, expected }: Labelled, reading: Reading | null): void {
  const got = reading?.kind ?? null;
  if (got === 'rejection' && expected.kind === 'rejection') tally.found++;
  else if (expected.kind === 'rejection') tally.missed++;
  else if (got === 'rejection') tally.falsely++;
  if (got === expected.kind) return;
  const name = `${expected.kind} read as ${got ?? 'nothing'}`;
  tally.confusion.set(name, (tally.confusion.get(name) ?? 0) + 1);
  tally.misses.push({ id, item: 'kind', expected: expected.kind, got });
}

function addFacts(tally: Tally, { id, expected }: Labelled, reading: Reading | null): void {
  for (const name of factNames) {
    const wanted = expected[name];
    if (wanted === undefined) continue;
    const got = readValue(name, reading);
    if (addFact(tally.facts[name], wanted, got)) continue;
    tally.misses.push({ id, item: name, expected: wanted, got });
  }
}

/** What a reading has of a fact: of a contact the name. */
export function readValue(name: FactName, reading: Reading | null): string | null {
  return name === 'contact' ? (reading?.contact?.name ?? null) : (reading?.[name] ?? null);
}

/** Counts a fact and says whether it is right. */
function addFact(tally: FactTally, wanted: NonNullable<Expected[FactName]> | null, got: string | null): boolean {
  if (wanted === null) {
    tally.unstated++;
    if (got !== null) tally.invented++;
    return got === null;
  }
  tally.stated++;
  if (got === null) tally.missing++;
  else if (isAlike(got, wanted)) {
    tally.alike++;
    if (got === wanted) tally.exact++;
    return true;
  } else {
    tally.wrong++;
    if (isPartOf(got, wanted) || isPartOf(wanted, got)) tally.partly++;
  }
  return false;
}

/** Whether all words of a value stand in another, in their order. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  const words = normal(part).split(' ');
  for (const word of normal(whole).split(' ')) if (word === words[at]) at++;
  return at === words.length;
}

/** Whether two values are the same but for case, accents, punctuation, gender marks and legal forms. */
export function isAlike(one: string, other: string): boolean {
  return normal(one) === normal(other);
}

/** Without case, accents, punctuation, gender marks and legal forms. */
function normal(value: string): string {
  return value
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\((?:[mwfdxhai]|all genders|gn)(?:[/|*, ]+(?:[mwfdxhain]|div|gn))*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(
      /\b(?:inc|llc|llp|pllc|ltd|limited|pvt|pte|pty|private|proprietary|gmbh|ggmbh|mbb|ohg|ag|se|eg|e v|e k|bv|b v|nv|n v|vzw|asbl|sa|s a|sl|s l|sas|sarl|srl|s r l|spa|s p a|lda|ltda|co|corp|corporation|company|kg|plc|the|mr|mrs|ms|dr|prof|med|dipl|mag|frau|herr)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
