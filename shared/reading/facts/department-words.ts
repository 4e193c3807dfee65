import { wordsOfAll } from './all-languages.ts';

/** What departments and committees that write to applicants are called, in all languages; plain letters. */
export const departments = wordsOfAll('departments');

/** "Personalabteilung", "Bewerbermanagement", "Ausbildungsteam", "Sollicitatiecommissie" */
export const compoundDepartment =
  /(?:auswahl|berufungs|werkgevers|sollicitatie|selectie|benoemings(?:advies)?)[ck]ommissi(?:on|e)$|^(?:personal|bewerb(?:er|ungs)|ausbildungs|karriere|recruiting|trainee|hr)(?:abteilung|amt|bereich|buro|center|dienste?|entwicklung|gewinnung|management|marketing|rat|referat|service|stelle|team|verwaltung|wesen)$|^personeels(?:dienst|zaken|afdeling|administratie|functionaris)$/;

/** What stands beside such a word in a department's name, and by itself in other names. */
export const beside = wordsOfAll('besideDepartments');

/** What is a department where it begins a name: "Verwaltung Nordheim", "Réception Boréal". */
export const alone = wordsOfAll('departmentsAlone');

/** What agencies and magazines are called as well. */
export const ofNames = wordsOfAll('departmentsOrHouses');

/** What joins the words of a department, and a department with its house. */
export const joints = wordsOfAll('joinsDepartments');
