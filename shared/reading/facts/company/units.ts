import type { Original } from '../../../mail/mail.ts';
import type { Span } from '../../reading.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { organisationKey } from '../name/organisation.ts';
import type { Candidate } from '../vote.ts';

/** Without the departments, where the house that they are part of is named, or stands below. */
export function housesIn(found: Candidate[], text: string): Candidate[] {
  const all = found.map(withinUnit);
  const units = all.filter(({ value }) => unit.test(value));
  if (units.length === 0) return all;
  const houses = all.filter((each) => !units.includes(each));
  if (houses.some(({ value }) => ofScience.test(value))) return houses;
  const parts = units.filter(({ span }) => houses.some((house) => isSigning(house) || isBelow(house.span, span, text)));
  const keys = parts.map(({ value }) => organisationKey(value));
  return all.filter(({ value }) => !keys.includes(organisationKey(value)));
}

/** "Arden University" of "Institute of Hydrology of Arden University". */
function withinUnit(each: Candidate): Candidate {
  const body = governing.exec(each.value)?.[0].length;
  if (body !== undefined) return cutFrom(each, body);
  const of = unit.exec(each.value)?.[0].length;
  if (of === undefined) return each;
  const joint = matches(joints, each.value).find(({ index, 0: words }) => {
    const house = each.value.slice(index + words.length);
    return index >= of && ofScience.test(house) && !unit.test(house);
  });
  // "Department of Hydrology Arden University", of two lines of a signature
  const apart = ofScience.exec(each.value.slice(of));
  if (!joint && apart && !unit.test(each.value.slice(of + apart.index))) return cutFrom(each, of + apart.index);
  if (!joint) return each;
  return cutFrom(each, joint.index + joint[0].length);
}

function cutFrom(each: Candidate, from: number): Candidate {
  const value = each.value.slice(from);
  return { ...each, value, span: { ...each.span, start: each.span.start + from, text: value } };
}

/** "The Board of Trustees of the Arden Library": who decides there. */
const governing = new RegExp(`^(?:The )?(?:${alternativesOfAll('governing')}) (?=\\p{Lu}\\S* \\S)`, 'u');

const joints = new RegExp(` (?:${alternativesOfAll('of')}) `, 'gu');

function isSigning({ surely, span }: Candidate): boolean {
  return surely === true && span.part === 'body';
}

/** "Department of Biology", and below it "Harrow". */
function isBelow(house: Span, { part, end }: Span, text: string): boolean {
  return (
    part === 'body' &&
    house.part === part &&
    house.start > end &&
    /^,?(?:\n[^\n.!?]{3,70})?\s{0,3}$/.test(text.slice(end, house.start))
  );
}

const unit = new RegExp(`^(?:${alternativesOfAll('units')})(?: |(?<=')|$)`, 'u');
/** Where there is none of these, a department is the house: "Department of the Navy". */
const ofScience = new RegExp(`(?<!\\p{L})(?:${alternativesOfAll('ofScience')})(?!\\p{L}| für)`, 'u');

/**
 * "Part of the Arden Group", "Società del Gruppo Arden", at a line's beginning or behind a house and a comma: whose the
 * employer is.
 */
export function isParent({ span, value }: Candidate, { text }: Original, all: readonly Candidate[]): boolean {
  if (span.part !== 'body') return false;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  if (belongs.test(before + value)) return true;
  const comma = before.lastIndexOf(', ');
  const end = span.start - before.length + comma;
  return comma >= 0 && belongs.test(before.slice(comma + 2) + value) && all.some((each) => endsAt(each.span, end));
}

function endsAt({ part, end }: Span, at: number): boolean {
  return part === 'body' && end === at;
}

const belongs = new RegExp(`(?:^|\\n|[|(·–-]) {0,2}(?:${alternativesOfAll('partsOf')})[^\\n]{0,75}$`, 'iu');
