import { alternativesOfAll } from '../all-languages.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { leadEnd } from '../leads.ts';

/**
 * Where a name ends whose words with capitals have come to `end`: further on, where more partners or a place belong to it;
 * before, where a department or what a subject is about stands behind it.
 */
export function nameEnd(text: string, start: number, end: number, frames: Frames): number {
  const further = Math.max(
    matchEnd(furtherPartners, text, end),
    text[end] === ',' && ofState.test(text.slice(start, start + 18)) ? matchEnd(campus, text, end) : -1,
    text[end] === ',' && ofGovernment.test(text.slice(start, start + 18)) ? matchEnd(furtherFields, text, end) : -1,
    text.startsWith(' at ', end) && isSited(text, start, end) ? matchEnd(site, text, end) : -1,
  );
  return further > 0 ? further : withoutSubject(text, start, departmentStart(text, start, end, frames));
}

/** "University of Texas at Austin", "The Fairways at Dunmoor": what is called after where it is. */
function isSited(text: string, start: number, end: number): boolean {
  return ofState.test(text.slice(start, start + 18)) || sited.test(text.slice(start, end));
}

const ofState = /^(?:The )?University of /;

const sited =
  /(?:^| )(?:Inns?|Shops|Clubs?|Village|Fairways|Links|Residences?|Villas?|Gardens|Commons|Terraces?|Lodge|Estates?|Lofts|Reserve|Preserve|Springs|Oaks|Pines|Heights|Landing|Meadows|Cottages|Apartments|Resort|Ranch|Orchards|Manor|Vineyards?)$/;
const site = / at \p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24}){0,2}/uy;

/** "University of California, Davis". */
const campus = /, (?!We |You )\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?(?=[\n.)]| \p{Ll}|$)/uy;

/** ", Gottlieb, Steen & Hamilton": firms are called after their partners. */
const furtherPartners = /(?:, \p{Lu}[\p{L}'-]{1,20}){1,4},? & \p{Lu}[\p{L}'-]{1,20}/uy;

/** "Department of Planning, Housing and Infrastructure" */
const ofGovernment = /^(?:The )?(?:Department|Ministry) (?:of|for) /;
const furtherFields = /(?:, \p{Lu}[\p{L}-]{1,20}){1,4},? (?:and|&) \p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?/uy;

/** Where a name ends that what a subject is about was written behind: "Northwind Application", "Northwind Career Site". */
function withoutSubject(text: string, start: number, end: number): number {
  const subject = aboutName.exec(text.slice(start, end));
  return subject ? start + subject.index : end;
}

const besideSubject =
  'Job|Jobs|Career|Careers|Employment|Candidate|Online|Your|Coding|Skills|Technical|Writing|Phone|Video|Take-[Hh]ome';
const aboutName = new RegExp(`(?: (?:${besideSubject}))*(?: (?:${alternativesOfAll('behindNames')})){1,3}$`, 'u');

/** Where "Talent Acquisition Team" begins in a name that ends with it; the name's end where it does not. */
function departmentStart(text: string, start: number, end: number, frames: Frames): number {
  for (let gap = gapIn(text, start, end); gap >= 0; gap = gapIn(text, gap + 1, end)) {
    if (leadEnd(frames.company.departments, text, gap + 1) >= end) return gap;
  }
  return end;
}

/** Where the next space or hyphen stands before `end`, or -1. */
function gapIn(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x2d) return at;
  }
  return -1;
}
