import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parse } from '../../shared/mail/parse.ts';
import { asOriginal, unwrap } from '../../shared/mail/unwrap.ts';

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
});

describe('the mails of the corpus', () => {
  it('are many', () => expect(names.length).toBeGreaterThanOrEqual(60));

  it.each(names)('%s is unwrapped exactly', async (name) => {
    const expected = Expected.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
    const mail = await parse(readFileSync(new URL(`${name}.eml`, folder)));
    const unwrapped = expected.automatic ? asOriginal(mail) : unwrap(mail);
    if (expected.original === null) return expect(unwrapped).toBeNull();
    expect(unwrapped?.original).toMatchObject({ ...expected.original, text: expected.text });
    expect(unwrapped?.note).toBe(expected.note);
  });
});
