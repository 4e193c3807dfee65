import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Original } from '../../shared/mail/mail.ts';
import { parse } from '../../shared/mail/parse.ts';
import { fromText } from '../../shared/reading/facts.ts';
import { read } from '../../shared/reading/read.ts';
import { readMail } from '../../shared/reading/read-mail.ts';
import type { Reading, Span } from '../../shared/reading/reading.ts';
import { mail } from './mail.ts';

const folder = join(import.meta.dirname, '../mails');
const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));

/** What a reading says that no words stand for; "other" is what is left when nothing speaks for a kind. */
function unproven({ kind, company, role, contact, recruiter, stage, reason, signals, evidence }: Reading): string[] {
  const items = {
    kind: kind === 'other' ? null : kind,
    company,
    role,
    contact,
    recruiter: recruiter || null,
    stage,
    reason,
  };
  const said = [...Object.entries(items).flatMap(([name, value]) => (value === null ? [] : [name])), ...signals];
  const proven = Object.keys(evidence);
  return said.filter((name) => !proven.includes(name));
}

function isWhole({ subject, text, ...original }: Original, span: Span): boolean {
  const part = { subject, body: text, from: fromText({ subject, text, ...original }) }[span.part];
  return part.slice(span.start, span.end) === span.text && span.text.trim() === span.text && span.text !== '';
}

describe('each item of a reading carries the words that it was read from', () => {
  it.each(files)('%s', async (file) => {
    const { unwrapped, reading } = readMail(await parse(readFileSync(join(folder, file))));
    expect(unproven(reading)).toEqual([]);
    const spans = Object.values(reading.evidence).flat();
    expect(spans.filter((span) => !isWhole(unwrapped.original, span))).toEqual([]);
  });

  it('a contact that introduces herself', () => {
    const original = mail({
      text: "My name is Priya Nair and I'm a recruiter at Corvid Staffing.\nWe chose somebody else.",
    });
    const { contact, evidence } = read(original);
    expect([contact?.name, evidence.contact?.map(({ text }) => text)]).toEqual(['Priya Nair', ['Priya Nair']]);
  });
});
