import type { Case } from '../case/case.ts';
import type { Register } from './wording/wording.ts';

/** How the employer's mail speaks: "Hi Sam … Best" gets first names back, "Dear Ms Lee … Sincerely" does not. */
export function registerOf(one: Case): Register {
  const { original, reading } = one;
  if (reading.language === 'de' && isFamiliar(one)) return 'first-name';
  const text = original.text.slice(0, 8000);
  const lines = text.split('\n').map((line) => line.trim());
  const opening = lines.find((line) => line !== '') ?? '';
  if (formalOpening.test(opening) || lines.some((line) => formalClosing.test(line))) return 'formal';
  if (reading.language === 'de') return 'plain';
  if (warmOpening.test(opening) || lines.some((line) => warmClosing.test(line))) return 'first-name';
  return 'plain';
}

/** German only: their mail says "du". */
export function isFamiliar({ original, reading }: Case): boolean {
  return (
    reading.language === 'de' && /\b(?:du|dich|dir|deine?[rmns]?|euch|euren?)\b/i.test(original.text.slice(0, 8000))
  );
}

const formalOpening =
  /^(?:dear (?:mr|ms|mrs|mx|miss|dr|prof|sir|madam|applicant|candidate)\b|sehr geehrte|madame|monsieur)/i;
const warmOpening = /^(?:hi|hey|hello|hallo|liebe|lieber|moin)\b/i;
const formalClosing =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|hochachtungsvoll)[,.]?$/i;
const warmClosing =
  /^(?:cheers|all the best|best|best wishes|warmly|take care|viele gr(?:ü|ue)(?:ß|ss)e|liebe gr(?:ü|ue)(?:ß|ss)e)[,.]?$/i;
