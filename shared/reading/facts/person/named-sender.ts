import { platformAt, platformNamed } from '../../platforms.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { houseIn } from '../name/department.ts';
import { ofFields } from '../name/of-fields.ts';
import { displayOf } from './display.ts';
import { hasGivenName } from './given-names.ts';
import { isOffice } from './mailbox.ts';
import { nameInAddress, personIn } from './person.ts';
import { isOther, type Mail, type Writer } from './writer.ts';

/** The person that From names. */
export function namedSender(mail: Mail): Writer | null {
  const { from, original } = mail;
  const display = from.text.slice(0, original.from.name?.length ?? 0);
  const { who: words } = displayOf(display, original);
  // "Eva Lind via LinkedIn" is a person.
  if (platformNamed(words)) return null;
  const bare = words.replace(quotes, '').replace(besideName, '');
  const name = personIn(bare, mail.frames);
  if (!name || isOther(name, mail)) return null;
  const { address } = original.from;
  const isPlatform = platformAt(address ?? '') !== null;
  const own = nameInAddress(name, address) && !isPlatform;
  const signs = mail.signature.some(({ text }) => text === name);
  const isApart = name.includes(' ') && !isPlatform && !isOffice(address);
  const isEvident = own || signs || mail.people.has(name) || isApart || isNoHouse(name, mail);
  if (!hasGivenName(name) && !isEvident && matches(mail.frames.contact.honorifics, display)[0]?.index !== 0)
    return null;
  const at = Math.max(0, from.text.indexOf(words.trim()));
  return { name, span: from.span(at, at + words.trim().length) };
}

/** Whether two words are hardly a house's: the mail says neither of them, nor does its address. */
function isNoHouse(name: string, { body, original }: Mail): boolean {
  const words = name.split(' ');
  if (words.length !== 2 || houseIn(name) || words.some((word) => ofFields.test(word))) return false;
  const said = `${original.subject} ${body.text} ${original.from.address ?? ''}`.toLowerCase();
  return words.every((word) => !said.includes(word.toLowerCase()));
}

/** Around a name, not those of "O'Brien". */
const quotes = /"|(?<!\p{L})'|'(?!\p{L})/gu;

/** "Tatiane RH", "Jonas HR": the department behind who writes. */
const besideName = new RegExp(` (?:${alternativesOfAll('besideSenders')}) ?$`, 'iu');
