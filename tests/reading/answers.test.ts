import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';
import { answersByLanguage } from '../support/answers.ts';
import { mail } from './mail.ts';

/** What counts is whether a mail says no; the kind that is written beside it tells a reader what it is. */
for (const [language, rows] of answersByLanguage()) {
  const no = rows.filter(({ kind }) => kind === 'rejection');
  const other = rows.filter(({ kind }) => kind !== 'rejection');

  describe(`answers in ${language}`, () => {
    it.each(no)('is a no: $subject: $text', ({ subject, text }) => {
      expect(read(mail({ subject, text })).kind).toBe('rejection');
    });

    it.each(other)('is no rejection but $kind: $subject: $text', ({ subject, text }) => {
      expect(read(mail({ subject, text })).kind).not.toBe('rejection');
    });
  });
}
