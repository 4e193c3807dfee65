import { nl as facts } from '../facts/wording/nl.ts';
import type { Language } from '../languages.ts';

export const nl: Language = {
  code: 'nl',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
