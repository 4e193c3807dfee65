import { en as facts } from '../facts/wording/en.ts';
import type { Language } from '../languages.ts';

export const de: Language = {
  code: 'de',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
