/**
 * Words of a draft as the member told them. A draft says "you" to the contact whom the member called by name: "the talk
 * about the cache with you" was told as "the talk about the cache with Ana", and is quoted to the member so. Words of
 * which that cannot be told stay as they are.
 */
export function asTold(words: string, notes: readonly string[]): string {
  const said = tokens(words);
  const found = notes.flatMap((note) => {
    const told = tokens(note);
    return told.flatMap(({ at }, from) => {
      const last = told[endOf(said, told, from) - 1];
      return last ? note.slice(at, last.at + last.word.length) : [];
    });
  });
  // Of several the shortest: another would begin with a word that is not theirs.
  return found.reduce<string | null>((best, each) => (best && best.length <= each.length ? best : each), null) ?? words;
}

type Token = { word: string; folded: string; at: number };

/** Words of a name, "their" and "the company's" are at most so many in the place of one. */
const longestName = 3;

/** A text of more words is not looked through. */
const mostWords = 800;

function tokens(text: string): Token[] {
  const found = text.slice(0, 8_000).matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}’'-]*[\p{L}\p{N}])?/gu);
  return [...found]
    .slice(0, mostWords)
    .map(({ 0: word, index }) => ({ word, folded: word.toLowerCase().replaceAll('’', "'"), at: index }));
}

/** Where in what was told the words end that begin there, but for words in place of others; 0 where they do not. */
function endOf(said: readonly Token[], told: readonly Token[], from: number): number {
  let at = from;
  let same = 0;
  for (const [place, { folded }] of said.entries()) {
    if (told[at]?.folded === folded) {
      same += 1;
      at += 1;
      continue;
    }
    const next = said[place + 1];
    const end = next ? indexNear(told, at, next.folded) : nameEnd(told, at);
    if (end === null) return 0;
    at = end;
  }
  return same * 2 > said.length ? at : 0;
}

/** Where a word comes next, behind one to three others. */
function indexNear(told: readonly Token[], at: number, folded: string): number | null {
  for (let ahead = at + 1; ahead <= at + longestName; ahead++) if (told[ahead]?.folded === folded) return ahead;
  return null;
}

/** The end of a name: its first word, and capitalised ones right behind it. */
function nameEnd(told: readonly Token[], at: number): number | null {
  if (!told[at]) return null;
  let end = at + 1;
  while (end < at + longestName && goesOn(told[end - 1], told[end])) end += 1;
  return end;
}

const goesOn = (before: Token | undefined, next: Token | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  next.at === before.at + before.word.length + 1 &&
  /^\p{Lu}/u.test(next.word);
