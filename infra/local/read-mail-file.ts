import { open } from 'node:fs/promises';
import type { Mail, Sealed, Unwrapped } from '../../shared/mail/mail.ts';
import { parse } from '../../shared/mail/parse.ts';
import { saysForward } from '../../shared/mail/unwrap/subject.ts';
import { readMail } from '../../shared/reading/read-mail.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { mailLimit } from './smtp.ts';

export type ReadMail = { file: string; unwrapped: Unwrapped; reading: Reading };

/**
 * Reads a mail file: a forward, or else the employer's own mail.
 * @throws an Error whose message is for a person: no such file, too large, no mail, a forward that cannot be opened.
 */
export async function readMailFile(file: string): Promise<ReadMail> {
  const mail = await parse(await bytesOf(file));
  const found = readMail(mail);
  const sealed = mail.sealed === 'picture' ? null : mail.sealed;
  if (sealed && found.unwrapped.forwarder === null && isCover(mail)) throw new Error(sealedTexts[sealed]);
  return { file, ...found };
}

/** Whether a mail is no more than what goes with its attachment. */
const isCover = ({ subject, text }: Mail) => saysForward(subject) || text.trim() === '';

const sealedTexts: Record<Exclude<Sealed, 'picture'>, string> = {
  'winmail.dat': 'The forward is packed in a winmail.dat, which only Outlook can open.',
  '.msg': 'The forward is a .msg file, which only Outlook can open.',
  encrypted: 'The forward is encrypted.',
};

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
