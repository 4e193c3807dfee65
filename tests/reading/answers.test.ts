import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';
import { mail } from './mail.ts';

/**
 * Short mails as employers, platforms and others word them, a file a language, a mail a line: `kind | subject | text`,
 * a line break of the text written as `\n`. What counts is whether a mail says no; the kind tells a reader what it is.
 */
const folder = fileURLToPath(new URL('./answers', import.meta.url));

for (const file of readdirSync(folder)) {
  const rows = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n').map(partsOf);
  const no = rows.filter(({ kind }) => kind === 'rejection');
  const other = rows.filter(({ kind }) => kind !== 'rejection');

  describe(`answers in ${file.replace('.txt', '')}`, () => {
    it.each(no)('is a no: $subject: $text', ({ subject, text }) => {
      expect(read(mail({ subject, text })).kind).toBe('rejection');
    });

    it.each(other)('is no rejection but $kind: $subject: $text', ({ subject, text }) => {
      expect(read(mail({ subject, text })).kind).not.toBe('rejection');
    });
  });
}

function partsOf(line: string): { kind: string; subject: string; text: string } {
  const [kind = '', subject = '', text = ''] = line.split('|').map((part) => part.trim());
  return { kind, subject, text: text.replaceAll('\\n', '\n') };
}
