import { displayName } from '../display-name.ts';
import type { Address } from '../mail.ts';

/** In brackets: "<ana@x.example>", "[ana@x.example]". */
const enclosed = /[<[]\s?([^\s<>[\]]{1,100}@[^\s<>[\]]{1,200})/g;
/** What Exchange writes for the address of a colleague: "</O=NORTHWIND/OU=…/CN=ANA>". */
const exchangeName = /\s?[<[]\/o=[^<>[\]]{1,300}[>\]]/i;
const bareAddress = /[^\s<>[\]()",;:]{1,100}@[^\s<>[\]()",;:]{1,200}/;

/**
 * One mailbox as forwards state it: "Ana Silva <ana@x.example>", "Ana Silva [mailto:ana@x.example]", "'Ana' <…>",
 * "ana@x.example <ana@x.example>", "Ana Silva" (some clients drop the address). What stands in the last brackets is the
 * address, for names may look like one ("Talent@Northwind <jobs@x.example>").
 */
export function readMailbox(value: string): { name: string | null; address: string | null } {
  const behalf = value.includes('@') ? onBehalf.exec(value.slice(0, 1000)) : null;
  return behalf ? behalfOf(behalf) : readOne(value);
}

/** "Workday <jobs@workday.example> On Behalf Of Northwind Careers", as Outlook says who sent a mail for whom: behind an address. */
const onBehalf =
  /^(?<sender>.{0,300}?@[^\s@]{1,200}\.[^\s@]{1,60})\s(?:on behalf of|im auftrag von|de la part de|au nom de|en nombre de|per conto di|namens|em nome de|w imieniu|på vegne af|på vegne av|för|jménem|v mene|от имени|від імені)\s(?<author>.{1,300})$/iu;

function behalfOf({ groups }: RegExpExecArray) {
  const author = readOne(groups?.author ?? '');
  return { name: author.name, address: author.address ?? readOne(groups?.sender ?? '').address };
}

function readOne(value: string): { name: string | null; address: string | null } {
  const text = value
    .slice(0, 1000)
    .replace(/mailto:/gi, '')
    .replace(/\\(["\\])/g, '$1')
    .replace(exchangeName, '')
    .trim();
  const inBrackets = [...text.matchAll(enclosed)];
  const found = inBrackets[0] ?? bareAddress.exec(text);
  const stated = inBrackets.at(-1)?.[1] ?? found?.[0];
  const mailbox = stated?.replace(/^['*]+|[.>'"*]+$/g, '').toLowerCase() ?? null;
  const before = (found ? text.slice(0, found.index) : text).replace(/[<[(]\s*$/, '');
  const behind = found ? (comment.exec(text.slice(found.index + found[0].length))?.[1] ?? '') : '';
  return { name: displayName(before.trim() || behind, mailbox), address: mailbox };
}

/** "ana@x.example (Ana Silva)", as mail was once addressed. */
const comment = /^\s?\(([^()@]{1,100})\)$/;

/** A list of mailboxes; those without an address are left out. */
export function readMailboxes(value: string): Address[] {
  const found: Address[] = [];
  for (const piece of pieces(value.slice(0, 5000))) {
    const { name, address } = readMailbox(piece);
    if (address) found.push({ name, address });
  }
  return found;
}

/** Splits at semicolons, between mailboxes that lost what parted them, and at the commas behind an address, as names may hold commas. */
function pieces(value: string): string[] {
  return value.split(/;|(?<=>)(?=[\p{L}"'])/u).flatMap(partedByCommas);
}

function partedByCommas(value: string): string[] {
  if (!value.includes(',')) return value.trim() === '' ? [] : [value];
  const found: string[] = [];
  let piece = '';
  for (const part of value.split(/(,)/)) {
    if (part === ',' && piece.includes('@')) {
      found.push(piece);
      piece = '';
    } else if (!(part === ',' && piece === '')) piece += part;
  }
  return piece.trim() === '' ? found : [...found, piece];
}
