import { en as facts } from '../facts/wording/en.ts';
import type { Language } from '../languages.ts';

export const es: Language = {
  code: 'es',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
