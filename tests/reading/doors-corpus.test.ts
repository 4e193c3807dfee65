import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parse } from '../../shared/mail/parse.ts';
import { asOriginal, unwrap } from '../../shared/mail/unwrap.ts';
import { read } from '../../shared/reading/read.ts';
import { reasons, signals, stages } from '../../shared/reading/reading.ts';

const folder = new URL('../mails/', import.meta.url);

/** What a person read from a mail; what is left out was not looked at, except signals, where it means none. */
const Beside = z.object({
  automatic: z.boolean().default(false),
  reading: z.object({
    kind: z.string().optional(),
    stage: z.enum(stages).nullish(),
    reason: z.enum(reasons).nullish(),
    signals: z.array(z.enum(signals)).default([]),
    recruiter: z.boolean().optional(),
  }),
});

/** What is known to be read otherwise, and why. */
const exceptions: Readonly<Record<string, readonly ('stage' | 'recruiter')[]>> = {
  // the interview is spoken of in the quoted question alone
  'outlook-en-history-below': ['stage'],
};

const rejections = readdirSync(folder)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => ({ name: file.slice(0, -'.eml'.length), raw: readFileSync(new URL(file, folder)) }))
  .map(({ name, raw }) => {
    const beside = Beside.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
    return { name, raw, automatic: beside.automatic, expected: beside.reading };
  })
  .filter(({ expected }) => expected.kind === 'rejection');

describe('the rejections of the corpus', () => {
  it('are many', () => {
    expect(rejections.length).toBeGreaterThanOrEqual(75);
    expect(Object.keys(exceptions).length).toBeLessThanOrEqual(5);
  });

  it.each(rejections)('$name: stage, reason and open doors', async ({ name, raw, automatic, expected }) => {
    const known = exceptions[name] ?? [];
    const { signals: doors, stage, reason, recruiter } = await readingOf(raw, automatic);
    expect([...doors].sort()).toEqual([...expected.signals].sort());
    if (expected.reason !== undefined) expect(reason).toBe(expected.reason);
    if (expected.stage !== undefined && !known.includes('stage')) expect(stage).toBe(expected.stage);
    if (expected.recruiter !== undefined && !known.includes('recruiter')) expect(recruiter).toBe(expected.recruiter);
  });
});

async function readingOf(raw: Uint8Array, automatic: boolean) {
  const mail = await parse(raw);
  const unwrapped = automatic ? asOriginal(mail) : unwrap(mail);
  if (!unwrapped) throw new Error('the mail holds no original');
  return read(unwrapped.original, unwrapped.forwarder);
}
