import type { Case } from '../../../shared/case/case.ts';
import { rejections } from '../rejections.ts';

/** The sample rejections of each language that has some, at least 25 each. A new language is a row. */
export const rejectionsByLanguage: Readonly<Record<string, readonly Case[]>> = { en: rejections };
