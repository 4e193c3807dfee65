import { es as facts } from '../facts/wording/es.ts';
import type { Language } from '../languages.ts';

export const es: Language = {
  code: 'es',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
