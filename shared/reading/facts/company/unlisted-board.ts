import { getDomainWithoutSuffix } from 'tldts';
import { isMailProvider, platformAt } from '../../platforms.ts';
import { alternativesOfAll } from '../all-languages.ts';
import type { Texts } from '../parts.ts';
import { plain } from '../person/person.ts';
import { spelled } from './spelled.ts';

/** A job board that is on no list. */
export type Board = { isCalled(name: string): boolean };

/**
 * The board that a mail comes from: its address is called by what it is for, "gastrojobs", and it speaks of other jobs or of the
 * employer as somebody else does. Null for employers that write from such an address: "northwindjobs", where the mail
 * speaks of Northwind.
 */
export function unlistedBoard(parts: Texts): Board | null {
  const { original, body } = parts;
  const address = original.from.address ?? '';
  const host = getDomainWithoutSuffix(address.slice(address.lastIndexOf('@') + 1)) ?? '';
  const word = called.exec(host)?.[0];
  if (!word || platformAt(address) || isMailProvider(address) || !speaksOfOthers.test(body.text)) return null;
  const own = host.replace(word, '').replaceAll('-', '');
  if (own.length > 2 && isNamedAlone(own, word, parts)) return null;
  const names = [host.replaceAll('-', ''), plain(original.from.name ?? '')].filter((each) => each.includes(own));
  return { isCalled: (name) => names.some((each) => each.includes(plain(name))) };
}

const called = new RegExp(`^(?:${alternativesOfAll('boards')})|(?:${alternativesOfAll('boards')})$`);
const speaksOfOthers = new RegExp(
  `(?<!\\p{L})(?:${alternativesOfAll('ads')}|${alternativesOfAll('thirdParty')})(?!\\p{L})`,
  'iu',
);

/** Whether a name stands without what makes a board of it: "Northwind", not "Gastro" of "Gastro-Jobs". */
function isNamedAlone(name: string, word: string, { subject, from, body, frames: [main] }: Texts): boolean {
  return [from, subject, body].some((part) =>
    spelled(part, name, main).some(({ span: { start, end } }) => {
      const { text } = part;
      const around = text.slice(Math.max(0, start - word.length - 1), start) + text.slice(end, end + word.length + 1);
      return !around.toLowerCase().includes(word);
    }),
  );
}
