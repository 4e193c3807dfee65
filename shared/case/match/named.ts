import type { Case } from '../case.ts';
import { withoutPolite } from '../command/grammar.ts';
import { languages } from '../command/languages.ts';
import { writtenIn } from '../command/quoted.ts';
import { joinedFolded, joinedWritten, type Word, wordsOf } from '../command/words.ts';
import { companyKey } from '../ledger.ts';
import { leastOfName } from './company.ts';
import { roleKey } from './role.ts';

/** The cases that a member's words say a mail belongs to, and what else they say. */
export type Named = { cases: Case[]; rest: string };

/** "This is about Open Fields Trust, they want me back": by company or role, in a clause of its own; null where none says so. */
export function namedIn(text: string, cases: readonly Case[]): Named | null {
  for (const clause of clausesOf(text)) {
    const words = aboutOf(clause);
    const found = words === null ? [] : standingIn(words.slice(0, mostBefore + mostWords), cases);
    if (found.length > 0)
      return {
        cases: found,
        rest: text
          .replace(clause, '')
          .replace(/^[\s,.;:!-]{1,20}/, '')
          .trim(),
      };
  }
  return null;
}

/** What a member says that a mail is about, in a few words of his or her own; null where nothing says so. */
export function aboutIn(text: string): string | null {
  const said = clausesOf(text).map((clause) => aboutOf(clause) ?? []);
  const name = said.find((words) => words.length > 0 && words.length <= mostBefore + mostWords);
  return name === undefined ? null : joinedWritten(name);
}

/** ... in words that look like a name. */
export function nameIn(text: string): string | null {
  const said = aboutIn(text);
  return said !== null && /\p{Lu}/u.test(said) ? said : null;
}

/** The cases whose company stands in a member's words at all: worth a question. */
export function mentionedIn(text: string, cases: readonly Case[]): Case[] {
  const found = clausesOf(text).flatMap((clause) => standingIn(wordsOf(clause, mostInClause) ?? [], cases, isName));
  return [...new Set(found)];
}

const longest = 2000;
const mostInClause = 40;
/** "about the case at Open Fields Trust": so many words may stand before a name, and be in one. */
const mostBefore = 3;
const mostWords = 6;

function clausesOf(text: string): string[] {
  const lines = writtenIn(text.slice(0, longest), null).sure.flat();
  return lines.flatMap((line) => line.split(/(?<=[.!?,;:])\s+|\s[–—-]+\s/)).filter((clause) => clause.trim() !== '');
}

/** What a clause is about that says so; null for any other, and for questions. */
function aboutOf(clause: string): readonly Word[] | null {
  if (/[?¿]/.test(clause)) return null;
  const words = withoutPolite(wordsOf(clause, mostInClause) ?? []);
  const lead = leads.find((each) => joinedFolded(words.slice(0, each.length)) === each.join(' '));
  return lead === undefined ? null : words.slice(lead.length);
}

/** The longest first. */
const leads = languages
  .flatMap(({ about }) => about.map((each) => each.split(' ')))
  .sort((one, other) => other.length - one.length);

const isName = (words: readonly Word[]) => /^\p{Lu}/u.test(words[0]?.written ?? '');

/** The cases whose company stands in words, whole or begun, and of several there those whose role does; else those of that role. */
function standingIn(words: readonly Word[], cases: readonly Case[], may = (_: readonly Word[]) => true): Case[] {
  const runs = runsIn(words, words.length).filter(may);
  const companies = new Set(runs.map((run) => companyKey({ reading: { company: joinedWritten(run) } })));
  const roles = new Set(runs.map((run) => roleKey(joinedWritten(run))));
  const there = cases.filter((one) => companyKey(one) !== null && companies.has(companyKey(one)));
  // Cut short, a name has to be what is spoken of, and not come up behind it.
  const short = runsIn(words, mostBefore + 1).filter(isName);
  const named = new Set(short.map((run) => companyKey({ reading: { company: joinedWritten(run) } })));
  const begun = cases.filter((one) => beginningsOf(one.reading.company ?? '').some((key) => named.has(key)));
  const theirs = cases.filter((one) => roleKey(one.reading.role) !== null && roles.has(roleKey(one.reading.role)));
  const both = there.filter((one) => theirs.includes(one));
  return [both, there, begun, theirs].find((found) => found.length > 0) ?? [];
}

/** All runs of words that may be a name, from the first so many places on. */
function runsIn(words: readonly Word[], places: number): Word[][] {
  return words
    .slice(0, places)
    .flatMap((_, at) => Array.from({ length: mostWords }, (_, more) => words.slice(at, at + more + 1)));
}

/** The keys of the first words of a longer name that are enough to name it: of "Northwind" in "Northwind Robotics". */
function beginningsOf(company: string): string[] {
  const words = company.split(' ').slice(0, mostWords);
  return words.slice(1).flatMap((_, at) => {
    const key = companyKey({ reading: { company: words.slice(0, at + 1).join(' ') } });
    return key !== null && key.length >= leastOfName ? [key] : [];
  });
}
