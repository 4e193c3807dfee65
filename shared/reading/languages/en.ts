import type { Language } from '../languages.ts';

export const en: Language = {
  code: 'en',
  common: '',
  classes: {},
  phrases: {},
  facts: {},
};
