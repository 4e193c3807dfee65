import { gather } from '../gather.ts';
import { matches } from '../text/matches.ts';
import { type Frames, matchEnd } from './frames.ts';
import { hasGivenName } from './given-names.ts';
import { houseNamed } from './house-named.ts';
import { type Lead, leadsIn } from './leads.ts';
import { type Name, nameAt, pastArticle } from './name.ts';
import { isPlace } from './no-employers.ts';
import { ofFields } from './of-fields.ts';
import { once } from './once.ts';
import { isJob } from './organisation.ts';
import type { Passage } from './passage.ts';
import { namesPeople } from './people.ts';
import { isOwner } from './possessive.ts';
import { runStart } from './run.ts';
import { teams } from './teams.ts';
import type { Candidate } from './vote.ts';
import { yourApplications } from './your-application.ts';

/** Everything in subject or body that may be the employer. */
export const companies = once((passage, frames): Candidate[] => {
  const { leads, weakLeads } = frames.company;
  return [
    ...led(passage, frames, leads, 4, true),
    // Where every noun is written like a name, a name needs more support.
    ...led(passage, frames, weakLeads, frames.nounsLikeNames ? 1.5 : 2, false).map((each) => wanted(each, passage)),
    ...acting(passage, frames),
    ...teams(passage, frames),
    ...owners(passage, frames),
    ...yourApplications(passage, frames),
  ];
});

/**
 * Behind "position at" and the like nothing but an employer stands. In small letters, because a heading has capitals
 * everywhere.
 */
const leadsSurely = /(?:(?<=^| )(?:at|to|join|joining)|bei|chez|presso|bij|@)$/;

/** What is hardly followed by anything but a name, even one in lower case. */
const speaksOfPlaces = /(?:at|with|to|of|der|bei|chez|presso|bij|join|joining)$/i;
const joins = /joining$/i;
const toPosts = /to$/i;
/** "Application to serve as". */
const toDo = /^ ?\p{Ll}+ as(?= )/u;

/** "position at Northwind", "interest in Northwind". */
function led(passage: Passage, frames: Frames, leads: Lead, weight: number, bold: boolean): Candidate[] {
  return gather(leadsIn(passage, leads), (match) => {
    const end = match.index + match[0].length;
    const place =
      (bold || joins.test(match[0])) &&
      speaksOfPlaces.test(match[0]) &&
      !(toPosts.test(match[0]) && toDo.test(passage.text.slice(end, end + 24)));
    const name = nameAt(passage.text, end, frames, place);
    const next = name ? nextWord(passage.text, name.end) : '';
    if (!name || frames.role.nouns.has(next) || places.test(next)) return [];
    // "With Brexit the rules changed": a circumstance.
    const passing =
      match[0] === 'With' ||
      (!bold && isWhatFor(passage.text, match[0], name, frames)) ||
      (!bold && (isListed(passage.text, match.index) || isSomebody(passage.text, match[0], name)));
    // "Your application to Senior Analyst" names the post.
    if (toPosts.test(match[0]) && isJob(passage.text.slice(name.start, name.end), frames)) return [];
    // "Organization: Northwind" says what nothing else says better.
    const stated = bold && match[0].endsWith(':') ? 5 : weight;
    return houseNamed(
      passage,
      name,
      passing ? Math.min(weight, 1) : stated,
      frames,
      bold && leadsSurely.test(match[0]),
    );
  });
}

/** "Ihr Interesse an Ovaro.": without an article, and no noun for a field or a condition. */
function wanted(each: Candidate, { text }: Passage): Candidate {
  const { span, value, weight } = each;
  const at = text.startsWith(value, span.start) ? span.start : -1;
  const isWanted =
    at > 0 &&
    /(?:ihr|dein|euer|das) (?:\p{L}{1,20} )?interesse an $/iu.test(text.slice(Math.max(0, at - 45), at)) &&
    behindInterest.test(text.slice(at + value.length, at + value.length + 16)) &&
    !ofFields.test(value);
  return isWanted ? { ...each, weight: Math.max(weight, 2) } : each;
}

/** "Interest in FPGA Engineering at Northwind" */
function isWhatFor(text: string, lead: string, { end }: Name, { company }: Frames): boolean {
  const at = /^inter/i.test(lead) ? matchEnd(company.behindRole, text, end) : -1;
  return at > 0 && /^\p{Lu}/u.test(text.slice(at, at + 1));
}

const behindInterest =
  /^(?:[.,!]| und | für | (?:nähergebracht|gezeigt|bekundet|geäußert|mitgeteilt|als|haben|hast|zeigst|zeigen)(?!\p{L})|$)/u;

/** "Meet with Rob and the team". */
function isSomebody(text: string, lead: string, { start, end }: Name): boolean {
  const name = text.slice(start, end);
  return (
    !name.includes(' ') &&
    /with$/i.test(lead) &&
    hasGivenName(name) &&
    /^(?:,| (?:and|or|&|on|last|from|in) )/.test(text.slice(end, end + 6))
  );
}

/** "· Florist at Northwind": lists hold other jobs, and what was done elsewhere. */
function isListed(text: string, at: number): boolean {
  return /^ {0,3}[·•*‣–-] /u.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

/** "The Palo Alto office of Northwind", "a role at Director level". */
const places = /^(?:level|office|branch|campus|filiale|niederlassung|sede|agence)$/;

/** "Data Engineer at Northwind": what follows a role that was found. */
export function behindRoles(passage: Passage, titles: Candidate[], frames: Frames): Candidate[] {
  return gather(titles, ({ span, value, weight }) => {
    // Only where the passage has the span's own offsets is its end known.
    if (span.part !== passage.part || passage.text.slice(span.start, span.end) !== value) return [];
    const at = matchEnd(frames.company.behindRole, passage.text, span.end);
    const name = at > 0 ? nameAt(passage.text, at, frames, true) : null;
    // "Within Payments" may be a part of the house.
    const isPart = at > 0 && passage.text.startsWith('within ', at - 'within '.length);
    const surely = at > 0 && leadsSurely.test(passage.text.slice(Math.max(0, at - 8), at).trimEnd());
    return name && weight >= 2 && !places.test(nextWord(passage.text, name.end))
      ? houseNamed(passage, name, isPart ? 2.5 : 4, frames, surely)
      : [];
  });
}

/** "…, Northwind", "inform you that Northwind". */
const clauseStart = /(?<=^|[\n,;]|[.!?] | (?:that|dass|que|che|dat)(?= ))(?: ?)(?=[\p{Lu}\p{N}[]|\p{Ll}{1,3}\p{Lu})/gu;

/** "Unfortunately Northwind has": what opens a sentence before who acts in it. */
const opener =
  /^(?:As|At|While|Whilst|Since|Although|Though|Because|When|Once|Unfortunately|Regrettably|Sadly|However|Today|Yesterday|Leider|Helaas|Malheureusement|Lamentablemente|Desafortunadamente|Purtroppo|Infelizmente|Desde|From|Bei|Chez|Bij) (?=\p{Lu})/u;

/** "Northwind has decided": a name at a sentence's beginning that does what employers do. */
function acting(passage: Passage, frames: Frames): Candidate[] {
  const { text } = passage;
  return gather(matches(clauseStart, text), (match) => {
    const opened = opener.exec(text.slice(match.index, match.index + 24))?.[0].length ?? 0;
    const start = match.index + opened;
    const name = nameAt(text, pastArticle(text, start, frames), frames);
    // "Your GitHub is"
    if (!name || text.startsWith('Your ', start) || text[name.end] !== ' ') return [];
    const decided = matchEnd(frames.company.decides, text, name.end + 1);
    if (decided < 0 && matchEnd(frames.company.verbs, text, name.end + 1) < 0) return [];
    const words = text.slice(name.start, name.end).split(' ');
    if (frames.nounsLikeNames && frames.company.generic.has(words[0]?.toLowerCase() ?? '')) return [];
    if (decided > 0 && isWho(text, start, name, frames)) {
      // Nobody but an employer decides, and no place does.
      const surely = chooses.test(text.slice(name.end, decided)) && !isPlace(words.join(' '));
      return houseNamed(passage, name, name.end - name.start < 3 ? 3 : 2.5, frames, surely);
    }
    // "Esto no significa": any word begins a sentence with a capital, so a single one needs more support.
    return houseNamed(passage, name, words.length === 1 ? 1.5 : 2, frames);
  });
}

const chooses =
  /decid|decis|dec[ií]dido|entsch[ie]+d|chosen|chose|elected|opted|optou|chois|elegi|scelt|gekozen|beslo|beslis/iu;

/** Whether who decides is named without an article, and is nobody who is called by a first name: not "Das Gremium", "Sarah". */
function isWho(text: string, from: number, { start, end }: Name, { company }: Frames): boolean {
  const isBare = text.slice(from, start).trim() === '' && !text.startsWith('The ', start);
  return isBare && !hasGivenName(text.slice(start, end)) && !company.generic.has(nextWord(text, start));
}

/** Where a name of the subject or of the sender begins a sentence or a line of the body: it is what acts there. */
export function echoes(body: Passage, names: Candidate[], frames: Frames): Candidate[] {
  const values = new Set(names.filter(({ span }) => span.part !== 'body').map(({ value }) => value));
  return gather([...values].slice(0, mostEchoed), (value) => {
    const start = body.text.indexOf(value);
    if (
      value.length < 3 ||
      start < 0 ||
      !/^(?:$|[^\p{L}\p{N}-])/u.test(body.text.slice(start + value.length, start + value.length + 1))
    )
      return [];
    const before = body.text.slice(Math.max(0, start - 9), start);
    const article = /(?:^|[.!?:;,–\n] ?)(\p{L}{1,4}) $/u.exec(before)?.[1];
    const begins =
      /(?:^|\n|[.!?:;,–] )$/.test(before) || (article && matchEnd(frames.company.articles, article, 0) > 0);
    return begins ? [{ value, weight: 1.5, span: body.span(start, start + value.length) }] : [];
  });
}

const mostEchoed = 8;
const possessive = /(?:'s|(?<=s)') (?=\p{L})/gu;

/** "Northwind's internship", "Harbour Foods' Analyst role": whose job it is. */
function owners(passage: Passage, frames: Frames): Candidate[] {
  const { text } = passage;
  return gather(matches(possessive, text), ({ index, 0: mark }) => {
    const from = runStart(text, index);
    const start = from >= 0 ? pastArticle(text, text.startsWith('The ', from) ? from + 4 : from, frames) : -1;
    const name = start >= 0 ? nameAt(text.slice(start, index), 0, frames) : null;
    if (name?.end !== index - start || name.start > 0 || !isOwner(text.slice(start, index), frames)) return [];
    const owned = /^[^.,!?\n]{0,50}/.exec(text.slice(index + mark.length))?.[0] ?? '';
    const job =
      owned.split(/\s+/).some((word) => frames.role.nouns.has(word.toLowerCase())) ||
      namesPeople(owned, frames.role.people);
    return job ? houseNamed(passage, { start, end: index }, 3, frames) : [];
  });
}

function nextWord(text: string, at: number): string {
  return /^ {0,2}([\p{L}-]{1,30}(?:[&.]\p{L})?)/u.exec(text.slice(at, at + 36))?.[1]?.toLowerCase() ?? '';
}
