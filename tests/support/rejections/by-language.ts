import type { Case } from '../../../shared/case/case.ts';
import { rejections } from '../rejections.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** The sample rejections of each language that has some, at least 25 each. A new language is a row. */
export const rejectionsByLanguage: Readonly<Record<string, readonly Case[]>> = {
  en: rejections,
  de,
  fr,
  nl,
  es,
  pt,
  it,
};
