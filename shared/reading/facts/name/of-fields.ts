import { alternativesOfAll } from '../all-languages.ts';

/** One word for a field, a condition or what is done, by how it ends: "Logistik", "Verlängerung", "Seguimiento". */
export const ofFields = new RegExp(`^[^ ]+(?:${alternativesOfAll('fieldEndings')})(?:en)?$`, 'iu');
