import { givenNames } from '../../reading/facts/person/given-names.ts';
import { named } from '../names.ts';

/** Who interviewed the member, beside the contact: "Priya and Tom". Null for nobody, or a crowd. */
export function peopleIn(clauses: readonly string[], contact: string | null, company: string | null): string | null {
  const known = new Set([...(named(contact)?.full ?? '').split(' '), ...(company ?? '').split(' ')]);
  for (const clause of clauses) {
    const found = [
      ...namesIn(clause, english).filter(isPerson),
      ...namesIn(clause, elsewhere).filter((name) => titled.test(name) || isGiven(name)),
    ];
    const people = [...new Set(found)].filter((name) => !name.split(' ').some((it) => known.has(it)));
    if (people.length > 0 && people.length <= 3) return joined(people);
  }
  return null;
}

const titles =
  'Frau|Herrn|Dr\\.|Ms|Mr|Mme|Madame|M\\.|Monsieur|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Ss]eñora?|Sra?\\.|Signora?|Dott(?:\\.|oressa|or)';
const name = `(?:(?:${titles}) ){0,2}\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20})?`;
const names = `(${name}(?:(?:, and |, und |, | and | und | & | et | en | y | e | ed )${name}){0,4})`;
const english = [
  `\\b(?:[Ii]nterviewed (?:by|with)|[Ii]nterviews? (?:was )?with|[Ii]nterviewers? ?(?:was|were|:)|(?:[Ss]poke|[Ss]poken|[Tt]alked|[Tt]alking|[Cc]hatted|[Ss]peaking|[Cc]hatting) (?:to|with)|(?:[Mm]et|[Mm]eeting)(?: with)?|(?:[Cc]onversation|[Dd]iscussion|[Cc]hat|[Tt]alk|[Cc]all|[Ss]ession) with|[Rr]ound (?:was )?with|[Pp]anel ?(?:was|were|with|:)|[Tt]his was with|[Ii]t was with) ${names}(?!\\p{L}| (?:office|based|team|site|people|branch))`,
  `^${names} (?:interviewed|spoke (?:to|with)|talked (?:to|with)|showed|asked|met) (?:me|us)\\b`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Where every noun has a capital, and where "with" stands before firms too, a name has a title or is a common one. */
const elsewhere = [
  `\\b(?:[Mm]it|[Bb]ei|[Vv]on|[Aa]vec|[Mm]et|[Dd]oor|[Cc]on|[Cc]om) ${names}`,
  `^${names} (?:hat|haben) (?:mich|mit mir|das Gespräch)\\b`,
].map((pattern) => new RegExp(pattern, 'u'));

const between = /,? and |,? und |, | & | et | en | y | ed? /;

function namesIn(clause: string, patterns: readonly RegExp[]): string[] {
  const found = patterns.flatMap((pattern) => pattern.exec(clause)?.[1] ?? []);
  return found.flatMap((list) => list.split(between)).map((one) => one.trim());
}

const titled = new RegExp(`^(?:${titles}) \\p{Lu}`, 'u');

function isPerson(text: string): boolean {
  return (
    titled.test(text) || (!/['’]s$/.test(text) && text !== '' && !text.split(' ').some((part) => noName.test(part)))
  );
}

function isGiven(text: string): boolean {
  const [first = ''] = text.split(' ');
  return givenNames.has(plain(first)) && !noName.test(first);
}

const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const noName =
  /^(?:HR|CEO|CTO|CFO|COO|VP|PM|IT|QA|UX|The|They|Their|This|That|We|He|She|It|My|Our|Who|What|And|Then|Also|Everyone|Everybody|Somebody|Someone|People|Team|Teams|Zoom|Skype|Google|Engineering|Sales|Marketing|Product|Design|Finance|Legal|Data|Head|Director|Manager|Managers|Talent|Recruiter|Recruiting|Kollegen|Personal|Leuten|Abteilung|Fachabteilung|Vorstand|Betriebsrat|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Dr|Mr|Ms|Frau|Herrn|January|February|March|April|May|June|July|August|September|October|November|December|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|I)$/;

function joined(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
