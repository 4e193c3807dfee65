import type { Sample } from './sample.ts';

/** A filled post that is not the applicant's, beside one that is. */
export const otherPosts: Sample[] = [
  ['confirmation', 'The vacancy in Hull has been filled. Your application is for Derby, and that role is still open.'],
  ['confirmation', 'Die Stelle in Mainz ist besetzt. Ihre Bewerbung für Trier prüfen wir noch.'],
  ['confirmation', 'De vacature in Assen is vervuld. Je solliciteerde voor Emmen, en die is nog open.'],
  ['rejection', 'The vacancy in Hull has been filled. We will keep your application on file.'],
  ['rejection', 'Die Stelle in Mainz ist besetzt. Wir heben Ihre Bewerbung gern auf.'],
];
