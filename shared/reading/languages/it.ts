import { it as facts } from '../facts/wording/it.ts';
import type { Language } from '../languages.ts';

export const it: Language = {
  code: 'it',
  common: '',
  classes: {},
  phrases: {},
  facts,
};
