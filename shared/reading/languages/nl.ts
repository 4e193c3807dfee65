import type { Language } from '../languages.ts';

export const nl: Language = {
  code: 'nl',
  common: '',
  classes: {},
  phrases: {},
  facts: {},
};
