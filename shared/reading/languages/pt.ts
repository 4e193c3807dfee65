import { en as facts } from '../facts/wording/en.ts';
import type { Language } from '../languages.ts';

export const pt: Language = {
  code: 'pt',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
