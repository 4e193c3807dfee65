import { open } from 'node:fs/promises';
import type { Unwrapped } from '../../shared/mail/mail.ts';
import { parse } from '../../shared/mail/parse.ts';
import { readMail } from '../../shared/reading/read-mail.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { mailLimit } from './smtp.ts';

export type ReadMail = { file: string; unwrapped: Unwrapped; reading: Reading };

/**
 * Reads a mail file: a forward, or else the employer's own mail.
 * @throws an Error whose message is for a person: no such file, too large, no mail.
 */
export async function readMailFile(file: string): Promise<ReadMail> {
  return { file, ...readMail(await parse(await bytesOf(file))) };
}

/** @throws an Error in words for a person. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(error.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be opened (${error.code}).`);
  });
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new Error('This is not a file.');
    if (found.size > mailLimit) throw new Error('The file is larger than 40 MB.');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
