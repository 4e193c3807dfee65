import type { Span } from '../../reading.ts';
import { remembered } from '../../remembered.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { hasLegalForm, organisationKey } from '../name/organisation.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';
import { type Candidate, type Verdict, vote } from '../vote.ts';
import { beginsAsHouse } from './institution.ts';
import { houseSpelled } from './spelling.ts';

/** The employer that the candidates agree on; a name inside the role is part of the role. */
export function employer(candidates: Candidate[], role: Verdict | null): Verdict | null {
  const found = vote(
    candidates.filter((candidate) => !inside(candidate, role) || isBehind(candidate, role, candidates)),
    { key: organisationKey, bonus: ownForm, least: 2, lead: 1.2, spelled: houseSpelled },
  );
  return found && found.weight < 3 && isOdd.test(found.value) ? null : found;
}

/** Legal forms, words like "University" and spellings like "NXAI" or "DeepRoot" are hardly anything but names. */
const ownForm = remembered((name) => {
  if (hasLegalForm(name)) return 1.5;
  if (name.toLowerCase().replaceAll('-', ' ').split(' ').some(isOrganisationWord)) return 0.5;
  return /\p{Ll}\p{Lu}|\p{Lu}{3}|\p{L}[\d&]|\d\p{L}|\.\p{L}/u.test(name) ? 0.5 : 0;
});

/** Two capitals, or a single small word: too little for one place alone to make a name of. */
const isOdd = /^(?:\p{Lu}{1,2}|\p{Ll}{1,3})$/u;

/** "Deutsche Bahn" from "der Deutschen Bahn". */
export function nominative(name: string): string {
  return name.replace(/^(\p{Lu}\p{Ll}{1,20}(?:sch|lich|igt)e)n (?=\p{Lu})/u, '$1 ');
}

/** "Weighbridge Operator - Blackfell Quarries", where something else names Blackfell Quarries too. */
function isBehind(candidate: Candidate, role: Verdict | null, all: Candidate[]): boolean {
  const { value } = candidate;
  const key = organisationKey(value);
  return (
    beginsAsHouse(value) ||
    endsRole(candidate, role) ||
    all.some((other) => other !== candidate && organisationKey(other.value) === key && isApart(other, candidate, role))
  );
}

/** "Teacher of Physics - Pathlight Academy", "Aide-soignant (Clinique des Ormes)": what ends a title says that it is a house. */
function endsRole({ value, span }: Candidate, role: Verdict | null): boolean {
  const each = role?.spans.find((one) => holds(one, span));
  if (!role || !each) return false;
  const before = role.value.slice(0, span.start - each.start);
  const behind = role.value.slice(span.end - each.start);
  return /^\)?$/.test(behind) && beforeHouse.test(before) && isKindOfHouse(value);
}

const beforeHouse = new RegExp(` (?:[–@-] |\\(|(?:${alternativesOfAll('at')}) )$`);

function isKindOfHouse(name: string): boolean {
  const words = name.toLowerCase().split(/[ -]/);
  return (
    words.length > 1 && (hasLegalForm(name) || [words[0], words.at(-1)].some((word) => isOrganisationWord(word ?? '')))
  );
}

/** Whether a span stands within another, or is the same. */
export function holds(whole: Span, { part, start, end }: Span): boolean {
  return whole.part === part && whole.start <= start && end <= whole.end;
}

/** Other words than the candidate's that are no part of the role, or the same words by another reader. */
function isApart(other: Candidate, { span }: Candidate, role: Verdict | null): boolean {
  return (other.span.part === span.part && other.span.start === span.start) || !inside(other, role);
}

/** The span of a title may go on behind it: "Trabajadora Social" in "Trabajadora Social - Cruz Roja". */
function inside({ span }: Candidate, role: Verdict | null): boolean {
  return role?.spans.some((each) => holds(each, span) && span.start < each.start + role.value.length) ?? false;
}
