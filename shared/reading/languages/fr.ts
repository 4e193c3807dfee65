import { fr as facts } from '../facts/wording/fr.ts';
import type { Language } from '../languages.ts';

export const fr: Language = {
  code: 'fr',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
