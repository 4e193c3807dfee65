import { silent, spelt, symbols } from '../text/letters.ts';
import type { Words } from '../text/words.ts';

/**
 * The words and stems that phrases are made of, as a tree of letters in one list of cells: a letter leads from a node to
 * the cell that lies so far behind the node's base, if that cell is owned by the node. The rows of different
 * nodes interlock (a "double array"), so that a language takes some tens of kilobytes, which stay at hand while a text is looked up.
 */
export type Lexicon = { cells: Uint16Array };

/** The parts of a cell, side by side: where its letters are counted from, its parent, and the word and the stem complete at it (0 for none). */
const base = 0;
const owner = 1;
const whole = 2;
const stem = 3;
const size = 4;
const nobody = 0xffff;

/** The terms of a lexicon that the words of a text are: those of word `i` are `terms[first[i]]` up to `terms[first[i + 1]]`. */
export type Terms = { first: number[]; terms: number[] };

/** Looks up each word of a text, whatever the number of terms: one step a letter. */
export function termsIn({ letters, firstLetter }: Words, { cells }: Lexicon): Terms {
  const found: Terms = { first: [0], terms: [] };
  for (let word = 1; word < firstLetter.length; word++) {
    const end = firstLetter[word] ?? 0;
    let node = 0;
    let at = firstLetter[word - 1] ?? end;
    for (; at < end; at++) {
      const next = (cells[node * size + base] ?? 0) + (letters[at] ?? 0);
      if (cells[next * size + owner] !== node) break;
      node = next;
      const stemmed = cells[node * size + stem];
      if (stemmed) found.terms.push(stemmed);
    }
    const named = at === end ? cells[node * size + whole] : 0;
    if (named) found.terms.push(named);
    found.first.push(found.terms.length);
  }
  return found;
}

/**
 * Builds the tree of `terms`, which are words, or stems when they end in `*`. Terms that differ in accents alone are
 * one term; umlauts are also known as two letters ("für", "fur", "fuer").
 */
export function lexiconOf(terms: Iterable<string>): Lexicon & { numberOf: (term: string) => number } {
  const root: Node = { next: new Map(), whole: 0, stem: 0 };
  const numbers = new Map<string, number>();
  let last = 0;
  for (const term of terms) {
    const kind = term.endsWith('*') ? 'stem' : 'whole';
    const end = endOf(root, term);
    end[kind] ||= ++last;
    numbers.set(term, end[kind]);
    if (umlaut.test(term)) endOf(root, transliterated(term))[kind] = end[kind];
  }
  return { cells: interlocked(root), numberOf: (term) => numbers.get(term) ?? 0 };
}

type Node = { next: Map<number, Node>; whole: number; stem: number };

/** The node that a term ends at, with the nodes to it made where there are none. */
function endOf(root: Node, term: string): Node {
  let node = root;
  for (let at = 0; at < term.length; at++) {
    const letter = spelt(term.charCodeAt(at));
    if (letter === silent) continue;
    for (let rest = letter; rest > 0; rest >>= 6) {
      const next = node.next.get(rest & 63) ?? { next: new Map(), whole: 0, stem: 0 };
      node.next.set(rest & 63, next);
      node = next;
    }
  }
  return node;
}

/** Lays out the nodes, each one's letters at the first base where all their cells are free. */
function interlocked(root: Node): Uint16Array {
  const cells = new Uint16Array(nobody * size);
  for (let cell = 0; cell < nobody; cell++) cells[cell * size + owner] = nobody;
  const isFree = (cell: number) => cell > 0 && cells[cell * size + owner] === nobody;
  const waiting: { node: Node; cell: number }[] = [{ node: root, cell: 0 }];
  let free = 1;
  let end = 1;
  for (let each = waiting.shift(); each; each = waiting.shift()) {
    const { node, cell } = each;
    cells[cell * size + whole] = node.whole;
    cells[cell * size + stem] = node.stem;
    if (node.next.size === 0) continue;
    const letters = [...node.next.keys()];
    const least = Math.min(...letters);
    while (!isFree(free)) free++;
    let from = Math.max(0, free - least);
    while (!letters.every((letter) => isFree(from + letter))) from++;
    if (from + symbols >= nobody) throw new RangeError('too many words for one lexicon');
    cells[cell * size + base] = from;
    for (const [letter, next] of node.next) {
      cells[(from + letter) * size + owner] = cell;
      waiting.push({ node: next, cell: from + letter });
    }
    end = Math.max(end, from + symbols);
  }
  return cells.slice(0, end * size);
}

const umlaut = /[äöü]/;

function transliterated(term: string): string {
  return term.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
}
