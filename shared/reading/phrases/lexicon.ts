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

const roomFor = 65_000;

/** Builds the tree of `terms`, which are words, or stems when they end in `*`; a term's number is its place plus one. */
export function lexiconOf(terms: readonly string[]): Lexicon {
  const letters = terms.reduce((sum, term) => sum + term.length, 1);
  if (letters > roomFor) throw new RangeError(`too many words for one lexicon: ${letters} letters`);
  const lexicon = {
    next: new Uint16Array((letters + 1) * symbols),
    words: new Uint16Array(letters + 1),
    stems: new Uint16Array(letters + 1),
  };
  let nodes = 1;
  for (const [place, term] of terms.entries()) {
    let node = 0;
    for (const symbol of symbolsOf(term)) {
      const at = node * symbols + symbol;
      if (!lexicon.next[at]) lexicon.next[at] = nodes++;
      node = lexicon.next[at] ?? 0;
    }
    const ends = term.endsWith('*') ? lexicon.stems : lexicon.words;
    ends[node] = place + 1;
  }
  return lexicon;
}

function symbolsOf(term: string): number[] {
  return [...term].flatMap((letter) => {
    const code = spelt(letter.charCodeAt(0));
    if (code === 0 || code === silent) return [];
    return code >> 6 ? [code & 63, code >> 6] : [code & 63];
  });
}
