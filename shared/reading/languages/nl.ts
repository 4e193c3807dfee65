import { en as facts } from '../facts/wording/en.ts';
import type { Language } from '../languages.ts';

export const nl: Language = {
  code: 'nl',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
