import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { organisationKey, withoutForm } from '../name/organisation.ts';
import { namesPeople } from '../people.ts';
import type { Verdict } from '../vote.ts';

const beforeEmployer = new RegExp(`\\s?[–|,@]\\s|\\s-\\s|\\s\\(|\\s(?:${alternativesOfAll('beforeHouses')})\\s`, 'g');

/**
 * The role without the employer around it: "Data Engineer – Northwind", "Northwind Data Engineer", "NWD Data Engineer"
 * once Northwind or NWD Group is known to be the employer.
 */
export function withoutEmployer(role: Verdict, company: string, { people }: Frames['role']): Verdict {
  const key = organisationKey(company);
  const { value } = role;
  for (const gap of matches(beforeEmployer, value)) {
    if (organisationKey(value.slice(gap.index + gap[0].length).replace(/\)$/, '')) === key)
      return cut(role, 0, gap.index);
  }
  // "Northwind Cloud - Web Developer"
  const dash = value.startsWith(`${company} `) ? / [–-] (?=\S)/.exec(value) : null;
  if (dash && !namesPeople(value.slice(0, dash.index), people))
    return cut(role, dash.index + dash[0].length, value.length);
  const bare = company.replace(/^The /, '');
  const names = [company, bare, withoutForm(bare), /^\p{Lu}{2,6}(?= )/u.exec(bare)?.[0] ?? bare];
  const name = names.find((each) => value.startsWith(`${each} `));
  return name ? cut(role, name.length + 1, value.length) : role;
}

/** A part of the role, where its spans say the whole of it. */
function cut(role: Verdict, from: number, to: number): Verdict {
  const spans = role.spans.map((span) =>
    span.text.length === role.value.length
      ? { ...span, start: span.start + from, end: span.start + to, text: span.text.slice(from, to) }
      : span,
  );
  return { ...role, value: role.value.slice(from, to), spans };
}
