import { languages } from './languages.ts';
import { joinedFolded, type Word } from './words.ts';

const mostWords = 12;
const longestVerb = 2;

const spoken = languages.map(({ erase, polite, small, wish, and }) => {
  const around = new Set([...erase.around, ...small, ...wish, ...polite]);
  const bare = (words: readonly string[]) => words.filter((word) => !around.has(word)).join(' ');
  return {
    bare,
    and: new Set(and),
    verbs: new Set(erase.verbs),
    whats: new Set([...erase.whats, ...erase.whats.map((what) => bare(what.split(' ')))].filter((what) => what !== '')),
  };
});

/** Whether a few words ask to erase all that is kept: "delete my account and all my data", "bitte alle meine Daten löschen". */
export function asksToErase(words: readonly Word[]): boolean {
  return words.length <= mostWords && spoken.some((language) => asksIn(language, words));
}

/** The verb stands first or last, and words of politeness and of wishing before or after it. */
function asksIn({ bare, and, verbs, whats }: (typeof spoken)[number], words: readonly Word[]): boolean {
  const isErased = (some: readonly Word[]) =>
    partsOf(some, and).every((part) => whats.has(joinedFolded(part)) || whats.has(bare(part.map(foldedOf))));
  for (let length = 1; length <= longestVerb; length += 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      if (!verbs.has(joinedFolded(words.slice(at, at + length)))) continue;
      const [before, after] = [words.slice(0, at), words.slice(at + length)];
      const isFirst = bare(before.map(foldedOf)) === '' && isErased(after);
      const isLast = bare(after.map(foldedOf)) === '' && isErased(before);
      if (isFirst || isLast) return true;
    }
  }
  return false;
}

const foldedOf = ({ folded }: Word) => folded;

function partsOf(words: readonly Word[], and: ReadonlySet<string>): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (and.has(word.folded)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}
