import { en as facts } from '../facts/wording/en.ts';
import type { Language } from '../languages.ts';

export const fr: Language = {
  code: 'fr',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
