import { silent, spelt, symbols } from '../text/letters.ts';

/**
 * The words and stems that phrases are made of, as one dense tree of letters, so that a text is looked up while it is
 * read, one step a letter and whatever the number of words.
 */
export type Lexicon = {
  /** Where a letter leads from a node: `next[node * symbols + symbol]`, 0 for nowhere. The root is 0. */
  next: Uint16Array;
  /** The number of the word or stem that is complete at a node, 0 for none. */
  words: Uint16Array;
  stems: Uint16Array;
};

/** Nodes are numbered in 16 bits. */
const mostNodes = 0xffff;

/**
 * Builds the tree of `terms`, which are words, or stems when they end in `*`. Terms that differ in accents alone are
 * one term; umlauts are also known as two letters ("für", "fur", "fuer").
 */
export function lexiconOf(terms: Iterable<string>): Lexicon & { numberOf: (term: string) => number } {
  const nodes = [new Uint16Array(symbols)];
  const ends = { words: new Map<number, number>(), stems: new Map<number, number>() };
  const endOf = (term: string): number => symbolsOf(term).reduce((node, symbol) => step(nodes, node, symbol), 0);
  const endsFor = (term: string) => (term.endsWith('*') ? ends.stems : ends.words);
  let last = 0;
  for (const term of terms) {
    const number = endsFor(term).get(endOf(term)) ?? ++last;
    for (const spelling of [term, transliterated(term)]) endsFor(term).set(endOf(spelling), number);
  }
  return {
    next: flattened(nodes),
    words: numbered(ends.words, nodes.length),
    stems: numbered(ends.stems, nodes.length),
    numberOf: (term) => endsFor(term).get(endOf(term)) ?? 0,
  };
}

/** The node that a letter leads to, made if there is none. */
function step(nodes: Uint16Array[], from: number, symbol: number): number {
  const node = nodes[from] ?? new Uint16Array(symbols);
  const known = node[symbol];
  if (known) return known;
  if (nodes.length > mostNodes) throw new RangeError('too many words for one lexicon');
  node[symbol] = nodes.push(new Uint16Array(symbols)) - 1;
  return nodes.length - 1;
}

function flattened(nodes: readonly Uint16Array[]): Uint16Array {
  const next = new Uint16Array(nodes.length * symbols);
  for (const [place, node] of nodes.entries()) next.set(node, place * symbols);
  return next;
}

function numbered(numbers: ReadonlyMap<number, number>, length: number): Uint16Array {
  const list = new Uint16Array(length);
  for (const [node, number] of numbers) list[node] = number;
  return list;
}

function transliterated(term: string): string {
  return term.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
}

function symbolsOf(term: string): number[] {
  return [...term].flatMap((letter) => {
    const code = spelt(letter.charCodeAt(0));
    if (code === 0 || code === silent) return [];
    return code >> 6 ? [code & 63, code >> 6] : [code & 63];
  });
}
