import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { familyOf, type Lead } from '../leads.ts';
import { isDepartmentAlone } from '../name/department.ts';
import { agencyNames } from './agency-names.ts';

/** Agencies that are known by name, as alternatives: no pattern knows them by what their names mean. */
export const agencySource = agencyNames.map((name) => name.replace(/[.+]/g, '\\$&')).join('|');

/** The same by themselves: their clients are the employers. */
export const agencies: Lead = familyOf()(
  agencySource,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${agencySource})(?![\\p{L}\\p{N}])`, 'uy'),
);

/** Words that agencies carry in their names. */
export const agencyWords = new RegExp(`(?<![\\p{L}])(?:${alternativesOfAll('agencies')})(?![\\p{L}])`, 'giu');

/** The agency that a line of a signature names: "Bright Harbour Recruitment Ltd", not "Bright Harbour Recruitment Team". */
export function agencyIn(line: string): { start: number; end: number } | null {
  if (line.length > longest) return null;
  for (const match of matches(agencyWords, line)) {
    const start = line.slice(0, match.index).search(/[^|·•,]*$/);
    const rest = line.slice(match.index + match[0].length);
    const named = /\p{Lu}/u.test(line.slice(start, match.index).replace(team, '')) || !departments.test(match[0]);
    const blanks = line.slice(start).search(/\S/);
    const end = match.index + match[0].length;
    // "Le Service Recrutement"
    const isDepartment = isDepartmentAlone(line.slice(start + blanks, end));
    if (named && !isDepartment && endsName.test(rest)) return { start: start + blanks, end };
  }
  return null;
}

/** No signature is longer, and what is looked for in it costs the square of its length. */
const longest = 160;
/** "L'équipe Recrutement", "Equipo de Selección": a department's people. */
const team = /^\s*(?:l'|the |el |il |la |[ao] )?(?:équipe|equip[oae]|team|squadra|abteilung|departamento)(?![\p{L}])/iu;
const departments = /^(?:recruit|resourcing|recrut|sele[cz]|search|personal|interim)/i;
const endsName =
  /^(?: (?:group|services|agency|ltd\.?|limited|llc|inc\.?|gmbh|b\.?v\.?|s\.?a\.?s?|s\.?r\.?l\.?|s\.?l\.?|ag|kg|lda\.?|partners|consultants|solutions)){0,3}\s*(?:[|·•,]|$)/i;
