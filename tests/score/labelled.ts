import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Original } from '../../shared/mail/mail.ts';
import { kinds } from '../../shared/reading/reading.ts';
import { labelledSoft, ownSoft, type Soft, softOfLabels, softOfOwn } from './soft.ts';

/** A mail with what a person read from it. `undefined` facts were not annotated; null facts are not stated. */
export type Labelled = {
  id: string;
  /** Where the mail came from: the first part of its id, or `own`. */
  source: string;
  mail: { original: Original } | { raw: Uint8Array };
  expected: Expected;
  /** What else was annotated of a rejection. */
  soft: Soft;
};

export type Expected = z.infer<typeof expectedSchema>;

const fact = z.string().nullish();
const expectedSchema = z.object({ kind: z.enum(kinds), company: fact, role: fact, contact: fact });

const rowSchema = labelledSoft.extend({
  id: z.string(),
  label: z.enum(kinds),
  subject: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullish(),
  body: z.string().nullable(),
  company: fact,
  role: fact,
  contact: fact,
});

/** The rows of a file of labelled mail, one JSON object a line; throws when it is not there or not of that form. */
export function labelledRows(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    const row = rowSchema.parse(JSON.parse(line));
    const { id, label, subject, from, to, body, company, role, contact } = row;
    const facts = label === 'rejection' ? { company, role, contact } : {};
    const original = {
      from: addressOf(from ?? ''),
      to: recipientsOf(to ?? ''),
      subject: subject ?? '',
      date: null,
      messageId: null,
      text: body ?? '',
    };
    return {
      id,
      source: id.split('-')[0] ?? id,
      mail: { original },
      expected: { kind: label, ...facts },
      soft: softOfLabels(row),
    };
  });
}

function recipientsOf(written: string): Original['to'] {
  const { name, address } = addressOf(written);
  return address ? [{ name, address }] : [];
}

function addressOf(written: string): Original['from'] {
  const address = /[^\s<>"]+@[^\s<>"]+/.exec(written)?.[0] ?? null;
  const name = written.replace(/<[^>]*>/, '').trim();
  return { name: name === '' || name === address ? null : name, address };
}

const contactSchema = z.object({ name: z.string().nullable() }).nullish();
const besideSchema = z.object({
  reading: expectedSchema.extend({ contact: contactSchema }).partial().extend(ownSoft.shape).loose(),
});

/** The project's own mails: each `.eml` with a `.json` beside it whose `reading` says what is expected. */
export function ownMails(folder: string): Labelled[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return names.flatMap((name) => {
    const beside = readFileSync(`${folder}/${name.replace(/\.eml$/, '.json')}`, 'utf8');
    const { reading } = besideSchema.parse(JSON.parse(beside));
    const { kind, company, role, contact } = reading;
    if (!kind) return [];
    const expected = { kind, company, role, contact: contact === null ? null : contact?.name };
    return [
      { id: name, source: 'own', mail: { raw: readFileSync(`${folder}/${name}`) }, expected, soft: softOfOwn(reading) },
    ];
  });
}
