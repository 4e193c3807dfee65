import type { CommandLanguage } from './language.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';

/** The languages that commands are understood in; where a word means two things, the earlier language counts. */
export const languages: readonly CommandLanguage[] = [en, de, fr, es, nl, pt, it];
