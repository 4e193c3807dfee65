import type { Language } from '../languages.ts';

export const fr: Language = {
  code: 'fr',
  common: '',
  classes: {},
  phrases: {},
  facts: {},
};
