import type { Original } from '../../../mail/mail.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { legalNext, organisationKey } from '../name/organisation.ts';
import type { Passage } from '../passage.ts';
import { once } from '../read-once.ts';

/** What those are called whom a mail is to: by its header, and by whom it greets. */
export function addressees({ to }: Original, body: Passage, frames: Frames): string[] {
  return [...to.map(({ name }) => name ?? ''), ...greeted(body, frames)];
}

/** Whether a name is one of some people's, or part of it. */
export function isAmong(name: string, people: readonly string[]): boolean {
  const key = organisationKey(name);
  return people.some((other) => {
    const otherKey = organisationKey(other);
    return otherKey !== '' && (otherKey === key || ` ${otherKey} `.includes(` ${key} `));
  });
}

const greeted = once((body, { contact }): string[] =>
  [
    ...matches(contact.greetings, body.text.slice(0, 600)).map(([, words]) => words && named(words)),
    greetedAlone(body.text),
  ].filter((name) => name !== undefined),
);

/** "Steve" of "Steve its Gail from Northwind": a greeting that no mark ends goes on in small letters. */
function named(words: string): string {
  return capitals.exec(words)?.[0].trimEnd() ?? words;
}

const capitals = new RegExp(
  `^(?:[(\\p{Lu}][^\\s]{0,30}(?: |$)(?:(?:${alternativesOfAll('particles')}) (?=\\p{Lu}|d))*){1,6}`,
  'u',
);

/** Who is greeted by nothing but the name, "Jayden,"; not the house that heads a mail, "Arden Foods, Inc." */
function greetedAlone(text: string): string | undefined {
  const found = bareGreeting.exec(text);
  const end = (found?.[0].trimEnd().length ?? 0) - 1;
  return found && matchEnd(legalNext, text, end) < 0 ? found[1] : undefined;
}

/** "Jayden," by itself on the first line. */
const bareGreeting = /^\s{0,9}(\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24})?) ?(?:[,:!]|--|–)/u;
