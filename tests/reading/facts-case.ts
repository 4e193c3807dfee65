import type { Address, Original } from '../../shared/mail/mail.ts';
import { type Facts, facts } from '../../shared/reading/facts.ts';
import { languages } from '../../shared/reading/languages.ts';
import { cleaned } from '../../shared/reading/text/clean.ts';

/** A mail for the tables: what is left out is empty, and its contact is none. */
export type Row = {
  body: string;
  subject?: string;
  /** As a header has it: `Ana Silva <ana@northwind.example>`. */
  from?: string;
  to?: string;
  forwarder?: Address;
  company: string | null;
  role: string | null;
  contact?: string | null;
};

/** The facts of a mail that is written in the language of `code`. */
export function factsOf(code: string, { body, subject = '', from = '', to = '', forwarder }: Partial<Row>): Facts {
  const language = languages.find((each) => each.code === code);
  if (!language) throw new Error(`no such language: ${code}`);
  const recipient = address(to);
  const original: Original = {
    from: address(from) ?? { name: from || null, address: null },
    to: recipient ? [recipient] : [],
    subject,
    date: null,
    messageId: null,
    text: cleaned(body ?? '', 20_000).text,
  };
  return facts(original, forwarder ?? null, language);
}

/** What the tables compare. */
export function named(code: string, row: Row) {
  const found = factsOf(code, row);
  return {
    company: found.company?.value ?? null,
    role: found.role?.value ?? null,
    contact: found.contact?.value.name ?? null,
  };
}

function address(header: string): Address | null {
  const [, name, mailbox] = /^(.*?) ?<?([^<>\s]+@[^<>\s]+?)>?$/.exec(header) ?? [];
  return mailbox ? { name: name || null, address: mailbox.toLowerCase() } : null;
}
