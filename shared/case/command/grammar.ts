import type { Command, GraveCommand } from '../command.ts';
import { asksOnfile } from './asking.ts';
import { correctionOf } from './correction.ts';
import { enoughOf, tooManyOf } from './enough.ts';
import { asksToErase } from './erasing.ts';
import { type CommandLanguage, type Easy, easyWords, graveWords } from './language.ts';
import { languages } from './languages.ts';
import { newJobOf } from './new-job.ts';
import { slipOf } from './slips.ts';
import { snoozeOf } from './snooze.ts';
import { type Here, sentWhen } from './when.ts';
import { joinedFolded, type Word, wordsOf } from './words.ts';

/** What a clause says: a command; `grave` ones end or stop something. `polite` ones say nothing. */
export type Said = 'polite' | { command: Command; grave: boolean };

const maxWords = 14;
const maxTime = 6;

/** What a few words say when they are a command, a whole one, and nothing else; null for anything else, and for questions. */
export function saidBy(clause: string, here: Here): Said | null {
  if (/[?¿？]/.test(clause)) return question(clause);
  const all = wordsOf(clause, maxWords);
  if (all === null) return correction(clause, here);
  const words = withoutPolite(all);
  if (words.length === 0) return 'polite';
  const grave = graves.get(joinedFolded(all)) ?? graves.get(joinedFolded(words));
  if (grave !== undefined) return { command: { do: grave }, grave: true };
  if (asksToErase(words)) return { command: { do: 'leave' }, grave: true };
  const command =
    asksOnfile(words, false) ??
    easyOf(words) ??
    snoozeOf(words, here) ??
    sentOn(words, here) ??
    newJobOf(words, here) ??
    tooManyOf(all, words) ??
    enoughOf(all, words, here) ??
    slip(words);
  return command === null ? correction(clause, here) : { command, grave: false };
}

function correction(clause: string, { about }: Here): Said | null {
  const command = correctionOf(clause, about);
  return command === null ? null : { command, grave: false };
}

/** "status?" asks for what it says, and "can you delete my data?" is worth a question back; no other question is a command. */
function question(clause: string): Said | null {
  const words = wordsOf(clause.replace(/[?¿？]/g, ' '), maxWords) ?? [];
  if (asksToErase(words)) return { command: { do: 'unclear', word: 'leave', text: clause.trim() }, grave: false };
  const asked = asksOnfile(withoutPolite(words), true);
  if (asked !== null) return { command: asked, grave: false };
  const command = words.length > 3 ? null : easyOf(words);
  return command?.do === 'status' || command?.do === 'help' ? { command, grave: false } : null;
}

const graves = new Map<string, GraveCommand>(
  languages.flatMap(({ grave }) =>
    graveWords.flatMap((word) => [word, ...grave[word]].map((said): [string, GraveCommand] => [said, word])),
  ),
);
const polites = new Set(languages.flatMap(({ polite }) => polite));
const longestPolite = 5;

/** The words without greetings and thanks before and after them. */
export function withoutPolite(words: readonly Word[]): readonly Word[] {
  for (let length = Math.min(longestPolite, words.length); length > 0; length -= 1) {
    if (polites.has(joinedFolded(words.slice(0, length)))) return withoutPolite(words.slice(length));
    if (polites.has(joinedFolded(words.slice(-length)))) return withoutPolite(words.slice(0, -length));
  }
  return words;
}

/** A language's easy words by what they are looked up with. */
const spoken = languages.map((language) => ({
  language,
  easy: new Map(
    easyWords.flatMap((word) => [word, ...language.easy[word]].map((said): [string, Easy] => [said, word])),
  ),
  small: new Set(language.small),
  smallAndWish: new Set([...language.small, ...language.wish]),
}));

function easyOf(words: readonly Word[]): Command | null {
  const phrase = joinedFolded(words);
  for (const { easy, small, smallAndWish } of spoken) {
    const told = easy.get(phrase) ?? easy.get(without(words, small));
    if (told !== undefined) return commandFor(told);
    // Who would like something sent has not sent it.
    const wished = easy.get(without(words, smallAndWish));
    if (wished !== undefined && wished !== 'sent') return commandFor(wished);
  }
  return null;
}

function without(words: readonly Word[], some: ReadonlySet<string>): string {
  return joinedFolded(words.filter(({ folded }) => !some.has(folded)));
}

function commandFor(word: Easy): Command {
  return word === 'sent' ? { do: 'sent', at: null } : { do: word };
}

/** "I sent it to Ana yesterday": small words, then the word, then to whom and when; "gestern gesendet": when before it. */
function sentOn(words: readonly Word[], here: Here): Command | null {
  for (const { language, easy, small } of spoken) {
    const at = words.findIndex(({ folded }) => easy.get(folded) === 'sent');
    if (at < 0) continue;
    const rest = withoutRecipient(words.slice(at + 1), language);
    const before = withoutRecipient(words.slice(0, at), language).filter(({ folded }) => !small.has(folded));
    if (before.length > 0) {
      const when = before.length > maxTime ? null : sentWhen(before, language, here);
      if (when === null || !rest.every(({ folded }) => small.has(folded))) continue;
      return { do: 'sent', at: when };
    }
    for (let from = 0; from <= rest.length; from += 1) {
      const left = rest.slice(from);
      const when = left.length === 0 || left.length > maxTime ? null : sentWhen(left, language, here);
      if (left.length === 0 || when !== null) return { do: 'sent', at: when };
      if (!small.has(left[0]?.folded ?? '')) break;
    }
  }
  return null;
}

/** Without "to Ana Silva": up to three words with a capital. */
function withoutRecipient(words: readonly Word[], { toWhom }: CommandLanguage): readonly Word[] {
  const at = words.findIndex(({ folded }) => toWhom.includes(folded));
  if (at < 0) return words;
  const named = words.slice(at + 1, at + 4);
  const end = named.findIndex(({ written }) => !/^\p{Lu}\p{Ll}/u.test(written));
  const length = end < 0 ? named.length : end;
  return length === 0 ? words : [...words.slice(0, at), ...words.slice(at + 1 + length)];
}

function slip(words: readonly Word[]): Command | null {
  const [only, ...more] = words;
  if (only === undefined || more.length > 0) return null;
  const meant = slipOf(only.folded);
  return meant === null ? null : easyOf([{ written: meant, folded: meant }]);
}
