import { withoutPolite } from './grammar.ts';
import { languages } from './languages.ts';
import { writtenIn } from './quoted.ts';
import { joinedFolded, wordsOf } from './words.ts';

/**
 * Whether a member says of a mail that it is a no, whatever it reads like: "It is a no", "Das ist eine Absage", in a
 * sentence of its own. `text` is a reply, or what stands above a forward.
 */
export function tellsNo(text: string): boolean {
  return writtenIn(text, null).sure.flat().some(isTold);
}

/** What stands above a forward besides saying that; null where nothing does. */
export function withoutTold(note: string): string | null {
  const rest = note.split('\n').map((line) =>
    sentencesOf(line)
      .filter((sentence) => !told(sentence))
      .join(''),
  );
  return rest.join('\n').trim() || null;
}

const isTold = (line: string) => sentencesOf(line).some(told);

/** With the mark that ends each. */
const sentencesOf = (line: string): string[] => line.slice(0, longestLine).match(/[^.,;!?]+[.,;!? ]*|[.,;!? ]+/g) ?? [];
const longestLine = 2_000;

function told(sentence: string): boolean {
  if (sentence.includes('?')) return false;
  const words = wordsOf(sentence, mostWords);
  return words !== null && said.has(joinedFolded(withoutPolite(words)));
}

const mostWords = 10;
const said = new Set(languages.flatMap(({ toldNo }) => toldNo));
