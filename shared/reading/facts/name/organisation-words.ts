import { remembered } from '../../remembered.ts';
import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';

/** Words that organisations carry in their names and people do not. */
export const organisationWords = wordsOfAll('organisations');

const compound = new RegExp(`.{3}(?:${alternativesOfAll('endsOrganisations')})$`);

/** How many words are remembered: what most mails are made of. */
const mostWords = 2_000;

/** Whether a word in lower case is one that organisations carry in their names, or German for one ("Codeschmiede"). */
export const isOrganisationWord = remembered((word) => organisationWords.has(word) || compound.test(word), mostWords);
