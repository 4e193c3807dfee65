import type { Address } from '../mail.ts';

const address = /[^\s<>[\]()"',;:]{1,100}@[^\s<>[\]()"',;:]{1,200}/;

/**
 * One mailbox as forwards state it: "Ana Silva <ana@x.example>", "Ana Silva [mailto:ana@x.example]", "'Ana' <…>",
 * "ana@x.example <ana@x.example>", "Ana Silva" (some clients drop the address).
 */
export function readMailbox(value: string): { name: string | null; address: string | null } {
  const text = value
    .slice(0, 1000)
    .replace(/mailto:/gi, '')
    .trim();
  const found = address.exec(text);
  const mailbox = found ? found[0].replace(/[.>]+$/, '').toLowerCase() : null;
  const name = (found ? text.slice(0, found.index) : text)
    .replace(/[<[(]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { name: bare(name) || null, address: mailbox };
}

/** A list of mailboxes; those without an address are left out. */
export function readMailboxes(value: string): Address[] {
  return pieces(value.slice(0, 5000)).flatMap((piece) => {
    const { name, address: mailbox } = readMailbox(piece);
    return mailbox ? [{ name, address: mailbox }] : [];
  });
}

/** Splits after each address, as names may hold commas. */
function pieces(value: string): string[] {
  if (!value.includes(',') && !value.includes(';')) return value.trim() === '' ? [] : [value];
  const found: string[] = [];
  let piece = '';
  for (const part of value.split(/([,;])/)) {
    const isSeparator = part === ',' || part === ';';
    if (isSeparator && piece.includes('@')) {
      found.push(piece);
      piece = '';
    } else if (!(isSeparator && piece === '')) piece += part;
  }
  return piece.trim() === '' ? found : [...found, piece];
}

const quotes = /^(?:"(.*)"|'(.*)'|“(.*)”|„(.*)[“”]|«(.*)»|\*(.*)\*)$/s;

/** Without the quotation marks around it; those inside ("'Ana Silva' via Jobs") stay. */
function bare(name: string): string {
  const inner = quotes
    .exec(name)
    ?.slice(1)
    .find((text) => text !== undefined);
  return inner === undefined ? name.replace(/^["*\s]+|["*\s]+$/g, '') : bare(inner.trim());
}
