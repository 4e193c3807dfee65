import { wordsOfAll } from '../all-languages.ts';

/** What stands before "application", "Bewerbung" or "candidature" and names nobody: what it is for or like, what is told of it, whose it is. */
export const besideApplications = wordsOfAll('besideApplications');
