import { en as facts } from '../facts/wording/en.ts';
import type { Language } from '../languages.ts';

export const it: Language = {
  code: 'it',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
