import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parse } from '../../shared/mail/parse.ts';
import { asOriginal, unwrap } from '../../shared/mail/unwrap.ts';
import { read } from '../../shared/reading/read.ts';
import { kinds } from '../../shared/reading/reading.ts';

const folder = new URL('../mails/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -'.eml'.length));

/** What stands beside each mail; `original` is null where the mail holds no forward. */
const Expected = z.object({
  /** The mail came by a forwarding rule: it is the original itself. */
  automatic: z.boolean().default(false),
  original: z
    .object({
      from: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
      subject: z.string(),
      date: z.string().nullable(),
      messageId: z.string().nullable(),
    })
    .nullable(),
  note: z.string().nullable(),
  text: z.string().nullable(),
  reading: z.object({ kind: z.enum(kinds).optional() }),
});

const corpus = names.map((name) => ({
  name,
  raw: readFileSync(new URL(`${name}.eml`, folder)),
  expected: Expected.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))),
}));

describe('the mails of the corpus', () => {
  it('are many, and a good part of them are no rejections', () => {
    expect(names.length).toBeGreaterThanOrEqual(100);
    const others = corpus.filter(({ expected }) => expected.reading.kind !== 'rejection');
    expect(others.length).toBeGreaterThanOrEqual(35);
  });

  it.each(corpus)('$name is unwrapped exactly', async ({ raw, expected }) => {
    const unwrapped = await unwrappedOf(raw, expected.automatic);
    if (expected.original === null) return expect(unwrapped).toBeNull();
    expect(unwrapped?.original).toMatchObject({ ...expected.original, text: expected.text });
    expect(unwrapped?.note).toBe(expected.note);
  });

  it.each(corpus)('$name is judged right', async ({ raw, expected }) => {
    const unwrapped = await unwrappedOf(raw, expected.automatic);
    expect(unwrapped && read(unwrapped.original, unwrapped.forwarder).kind).toBe(expected.reading.kind ?? null);
  });
});

async function unwrappedOf(raw: Uint8Array, automatic: boolean) {
  const mail = await parse(raw);
  return automatic ? asOriginal(mail) : unwrap(mail);
}
