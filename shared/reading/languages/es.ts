import type { Language } from '../languages.ts';

export const es: Language = {
  code: 'es',
  common: '',
  classes: {},
  phrases: {},
  facts: {},
};
