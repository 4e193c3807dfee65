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
  const tree = new Tree();
  const numbers = new Map<string, number>();
  const words: number[] = [];
  const stems: number[] = [];
  let last = 0;
  for (const term of terms) {
    const ends = term.endsWith('*') ? stems : words;
    const end = tree.endOf(term);
    const number = ends[end] ?? ++last;
    numbers.set(term, number);
    ends[end] = number;
    if (umlaut.test(term)) ends[tree.endOf(transliterated(term))] = number;
  }
  return {
    next: tree.next.slice(0, tree.size * symbols),
    words: numbered(words, tree.size),
    stems: numbered(stems, tree.size),
    numberOf: (term) => numbers.get(term) ?? 0,
  };
}

const umlaut = /[äöü]/;

/** Letters from node to node; it doubles as it fills. */
class Tree {
  next = new Uint16Array(4096 * symbols);
  size = 1;

  /** The node that a term ends at, with the nodes to it made where there are none. */
  endOf(term: string): number {
    let node = 0;
    for (let at = 0; at < term.length; at++) {
      const letter = spelt(term.charCodeAt(at));
      if (letter === silent) continue;
      for (let rest = letter; rest > 0; rest >>= 6) node = this.step(node, rest & 63);
    }
    return node;
  }

  private step(from: number, symbol: number): number {
    const place = from * symbols + symbol;
    const known = this.next[place];
    if (known) return known;
    if (this.size > mostNodes) throw new RangeError('too many words for one lexicon');
    if ((this.size + 1) * symbols > this.next.length) {
      const wider = new Uint16Array(this.next.length * 2);
      wider.set(this.next);
      this.next = wider;
    }
    this.next[place] = this.size;
    return this.size++;
  }
}

function numbered(numbers: readonly (number | undefined)[], length: number): Uint16Array {
  const list = new Uint16Array(length);
  numbers.forEach((number, node) => {
    list[node] = number ?? 0;
  });
  return list;
}

function transliterated(term: string): string {
  return term.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
}
