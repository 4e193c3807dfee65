import type { Address } from '../mail.ts';
import { isFooter } from './footer.ts';
import { joined, letters } from './lines.ts';
import { signaturesOf } from './person.ts';
import { isRule } from './separators.ts';

const closings = new RegExp(
  `^(?:${[
    '(?:all the |with )?best(?: wishes)?|(?:best|kind|warm|kindest|warmest|many) regards|regards|sincerely|yours(?: sincerely| truly)?|thanks|thank you|many thanks|thx|cheers',
    '[lv]g|mfg|(?:mit )?(?:vielen?|liebe|lieben|beste|besten|herzliche|herzlichen|schöne|schönen|freundliche|freundlichen) gr(?:ü|ue)(?:ß|ss)en?|gr(?:u|ü)(?:ß|ss)e?|danke|vielen dank',
    'merci(?: beaucoup)?|(?:bien )?cordialement|bien à (?:vous|toi)|amicalement|salutations|bonne journée|à bientôt',
    '(?:un )?saludos?(?: cordial(?:es)?)?|atentamente|gracias|muchas gracias|un abrazo',
    '(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|bedankt|dank je',
    'obrigad[oa]|abraços?|abs|att|atenciosamente|(?:com os )?(?:melhores )?cumprimentos',
    'grazie(?: mille)?|(?:cordiali |distinti |un )?salut[io]|cordialmente',
  ].join('|')})$`,
  'i',
);

/**
 * The member's own words above a forward, without signature and without what the client adds ("Sent from my iPhone");
 * null when nothing is left. `signatures` are those that the mail's HTML marks as such.
 */
export function noteOf(lines: string[], member: Address | null, signatures: readonly string[] = []): string | null {
  const own = withoutRule(lines.filter((line) => !isFooter(line)));
  const delimiter = own.findIndex((_, at) => isDelimiter(own, at, member));
  const words = delimiter < 0 ? own : own.slice(0, delimiter);
  const unsigned = withoutMarked(words, signatures);
  return joined(withoutName(withoutCard(unsigned, member?.name ?? null), member?.name ?? null)) || null;
}

/** Some clients draw a rule between the member's words and the forward. */
function withoutRule(lines: string[]): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return isRule(lines[last] ?? '') ? lines.slice(0, last) : lines;
}

/** Cuts the end that says the same as one of the signatures that the mail itself marks. */
function withoutMarked(lines: string[], signatures: readonly string[]): string[] {
  const known = new Set(signatures.map(letters).filter(Boolean));
  if (known.size === 0) return lines;
  const last = lines.findLastIndex((line) => line.trim() !== '') + 1;
  for (let start = last - 1; start >= Math.max(0, last - maxMarked); start -= 1) {
    if (known.has(letters(lines.slice(start, last).join('\n')))) return lines.slice(0, start);
  }
  return lines;
}

const maxMarked = 20;

/** Two dashes stand above a signature, but under a word ("Pros") only where what follows looks like one. */
function isDelimiter(lines: string[], at: number, member: Address | null): boolean {
  if (!/^-- ?$/.test(lines[at] ?? '')) return false;
  if ((lines[at - 1] ?? '').trim() === '' || lines.slice(at + 1).every((line) => line.trim() === '')) return true;
  const below = lines.slice(at + 1, at + maxSignature);
  return isOwn(below, member) || below.some((line) => contactDetail.test(line));
}

/** Whether a signature begins with the member's name, all of it or the first, or with the address. */
function isOwn(signature: string[], member: Address | null): boolean {
  const firstName = member?.name ? signaturesOf(member.name).at(-1) : undefined;
  return isWhollyOwn(signature, member) || (firstName !== undefined && writtenIn(signature)[0] === firstName);
}

/** Whether it does so with a name of more than one word, which others hardly have, or with the address. */
function isWhollyOwn(signature: string[], member: Address | null): boolean {
  if (member === null) return false;
  const [first = '', second = ''] = writtenIn(signature);
  const names = member.name?.includes(' ') ? signaturesOf(member.name).slice(0, -1) : [];
  return isFor(first, member.address) || names.some((name) => isFor(first, name) || isFor(second, name));
}

const writtenIn = (lines: string[]) => lines.filter((line) => line.trim() !== '').map((line) => line.toLowerCase());

/** "Jo Marsh, Delft" and "E-mail: me@example.com", and not "This mail was sent to me@example.com". */
function isFor(line: string, own: string): boolean {
  return isShort(line) && (line.startsWith(own) || (line.includes(own) && line.length - own.length <= maxTitle));
}

const maxTitle = 10;

const maxSignature = 12;

/** Cuts a signature of the member's own, which some clients put below the forward. */
export function withoutSignatureOf(member: Address | null, text: string): string {
  const start = Math.max(text.lastIndexOf('\n-- \n'), text.lastIndexOf('\n--\n'));
  if (start < 0) return text;
  const signature = text
    .slice(start + 1)
    .split('\n')
    .slice(1);
  return isWhollyOwn(signature, member) && signature.length < maxSignature ? text.slice(0, start).trimEnd() : text;
}

const maxCard = 8;
const contactDetail = /\d{4}|(?:\d{2}[ .]){3}|@|\bwww\.|https?:|\.(?:com|org|net|[a-z]{2})\b/i;

/** Below the member's full name, lines as on a business card belong to the signature. */
function withoutCard(lines: string[], name: string | null): string[] {
  const whole = name === null ? [] : signaturesOf(name).slice(0, -1);
  const start = lines.findLastIndex((line) => whole.includes(line.trim().toLowerCase()));
  const card = lines.slice(start + 1).filter((line) => line.trim() !== '');
  const isCard = card.length <= maxCard && card.some((line) => contactDetail.test(line)) && card.every(isShort);
  return start >= 0 && isCard ? lines.slice(0, start + 1) : lines;
}

const isShort = (line: string) => line.trim().length <= 80 && !/[.!?]\s*$/.test(line);

/** A name at the end is a signature, and so is the closing above it. */
function withoutName(lines: string[], name: string | null): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const text = (lines[last] ?? '').replace(/^[\s–-]+/, '').toLowerCase();
  if (!name || !text) return lines;
  const rest = lines.slice(0, last);
  const names = signaturesOf(name);
  const signed = names.find(
    (own) => text === own || (text.endsWith(` ${own}`) && isClosing(text.slice(0, -own.length))),
  );
  const closing = rest.findLastIndex((line) => line.trim() !== '');
  if (isClosing(rest[closing] ?? '') && (signed === text || text.replace(/\.$/, '') === names.at(-1)?.charAt(0)))
    return rest.slice(0, closing);
  return signed === undefined ? lines : rest;
}

const isClosing = (line: string) =>
  line.split(/[/|]/, 3).every((words) => closings.test(words.replace(/[\s,.!–-]+$/, '').trimStart()));
