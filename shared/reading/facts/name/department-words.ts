import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';

/** What departments and committees that write to applicants are called, in all languages; plain letters. */
export const departments = wordsOfAll('departments');

/** "Personalabteilung", "Bewerbermanagement", "Ausbildungsteam", "Sollicitatiecommissie" */
export const compoundDepartment = new RegExp(`^(?:${alternativesOfAll('compoundDepartments')})$`);

/** What stands beside such a word in a department's name, and by itself in other names. */
export const beside = wordsOfAll('besideDepartments');

/** What is a department where it begins a name: "Verwaltung Nordheim", "Réception Boréal". */
export const alone = wordsOfAll('departmentsAlone');

/** What agencies and magazines are called as well. */
export const ofNames = wordsOfAll('departmentsOrHouses');

/** What joins the words of a department, and a department with its house. */
export const joints = wordsOfAll('joinsDepartments');

/** "Secretaria Municipal da Educação": a part of a government, which no house stands beside. */
export const ofGovernment = new RegExp(
  `^Secretar[ií]a (?:\\p{Lu}\\p{L}+ )?(?:de Estado )?(?:de|da|do|del)(?: la)? (?:${alternativesOfAll('governments')})`,
  'u',
);
