import { pt as facts } from '../facts/wording/pt.ts';
import type { Language } from '../languages.ts';

export const pt: Language = {
  code: 'pt',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
