import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { type Frames, matchEnd } from '../frames.ts';
import { leadsIn } from '../leads.ts';
import type { Passage } from '../passage.ts';
import { namesPeople } from '../people.ts';
import { once } from '../read-once.ts';
import type { Candidate } from '../vote.ts';
import { disowned } from './possessive.ts';
import { type Title, titleAt } from './title.ts';
import { genders } from './title-scan.ts';

/** Everything in a passage that may be the role. */
export const roles = once((passage, frames): Candidate[] => [
  ...led(passage, frames, leadsIn(passage, frames.role.leads), 3),
  ...led(passage, frames, passage.text.includes(':') ? matches(frames.role.labels, passage.text) : [], 4),
]);

function led(passage: Passage, frames: Frames, leads: RegExpExecArray[], support: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of leads) {
    const end = match.index + match[0].length;
    const whole = mayLead(passage.text, end, match[0], frames) ? titleAt(passage.text, end, frames) : null;
    const own = whole && disowned(passage.text, behindEmployer(passage.text, match[0], whole, frames), frames);
    const title = own && withTraining(match, own);
    const placed = title ? weightOf(passage.text, match[0], title, frames, support) : 0;
    // "All our summer positions": of what is applied for only where nothing else says it.
    const weight =
      title?.closed && ofMany.test(passage.text.slice(title.end, title.end + 16)) ? Math.min(placed, 2) : placed;
    if (title && weight > 0) {
      found.push({
        value: passage.text.slice(title.start, title.end),
        weight,
        span: passage.span(title.start, title.end),
      });
    }
  }
  return found;
}

const ofMany = /^ (?:positions|roles|openings|jobs|vacancies|opportunities|spots|places|seats)(?!\p{L})/u;

/** "Ausbildung zum Industriemechaniker": what somebody is trained for is named with the training. */
function withTraining({ index, 0: lead }: RegExpExecArray, title: Title): Title {
  const training = /^(?:Ausbildung|Umschulung|Lehre) (?:zum|zur|zur\/zum|zum\/zur)$/.test(lead);
  return training ? { ...title, start: index } : title;
}

/** "Application to Northwind - Data Engineer": the title is what names people. */
function behindEmployer(text: string, lead: string, title: Title, { role }: Frames): Title {
  const parted = / to$/i.test(lead)
    ? /^([^–|:]{2,60}?)(?: - | ?[–|:] )(?=\S)/u.exec(text.slice(title.start, title.end))
    : null;
  if (!parted?.[1] || namesPeople(parted[1], role.people)) return title;
  return { ...title, start: title.start + parted[0].length };
}

/** Small words lead to many things: those without a capital or a word for people are not looked at further. */
function mayLead(text: string, at: number, lead: string, frames: Frames): boolean {
  if (lead.length > 5) return true;
  const next = /^[^.!?\n]{0,70}/.exec(text.slice(at, at + 70))?.[0] ?? '';
  return /[\p{Lu}\p{N}"]/u.test(next) || namesPeople(next, frames.role.people);
}

/** Leads that take many other things than roles: "for the", "your", "as a". */
const anything = new RegExp(`^(?:${alternativesOfAll('vagueLeads')})$`, 'iu');

function weightOf(text: string, lead: string, title: Title, frames: Frames, support: number): number {
  const words = text.slice(title.start, title.end);
  const capital = /^[\p{Lu}\p{N}.]/u.test(words);
  // "The New York Times", "The Harrow-Pilot"
  if (/(?:The|the) New$/.test(lead) || (/(?<!\p{L})The$/u.test(lead) && joined.test(words))) return 0;
  // "Proceso CAS N° 112", not "poste d'ATER n° 0417"
  if (initials.test(text.slice(title.start, title.start + 12)) && !namesPeople(words, frames.role.people)) return 0;
  if (/^(?:nr|no|id|ref|re|cv|résumé|resume|nummer|number|code|\d+ \p{L}+)\.?$/iu.test(words)) return 0;
  // "apply for 10 to 20 jobs"
  if (!/\p{L}{2}/u.test(words) || /^\d.* (?:jobs|roles|positions)$/i.test(words) || code.test(words)) return 0;
  if (genders.test(words)) return support + 2;
  const vague = anything.test(lead) && !namesPosition.test(lead) && !announces.test(lead);
  if (academic.test(words)) return support + 1;
  if (asWhat.test(lead) && isTrade(words, frames)) return support - 1;
  if (seeks.test(lead)) return isOfTrade(words, frames) ? support - 1 : 0;
  const people = namesPeople(words, frames.role.people);
  if (vague) {
    if (/^als$/i.test(lead) && applied.test(text.slice(title.end, title.end + 60))) return support;
    if (/^interest/i.test(lead) && isField(text, title, frames)) return support - 1;
    if (!people) {
      if (!title.closed || !capitals(words)) return 0;
      return ofPositions.test(text.slice(title.end, title.end + 12)) && /\S \S/.test(words) ? 2 : 1;
    }
    if (title.closed) return support;
    if (posts.test(lead) || (/^interest/i.test(lead) && ships.test(words))) return support - 1;
    if (bare.test(lead) && oneOfMany.test(words)) return support - 1;
    if (!capital) return 0;
    return /^(?:the|our)$/i.test(lead) ? 1 : support - 1;
  }
  if (people) return (title.closed ? support + 1 : support) - (capital ? 0 : 0.9);
  if (!capital) return namesPosition.test(lead) ? support - 1 : 0;
  if (title.closed) return support;
  return /(?<!\p{L})(?:to|with|at|à|en|na|no|a|al|in|an|bei)$/iu.test(lead) ? 1 : support - 1;
}

/** "Interest in FPGA Engineering at Northwind": what one works on there is what is applied for. */
function isField(text: string, { start, end }: Title, { company }: Frames): boolean {
  const words = text.slice(start, end);
  const at = matchEnd(company.behindRole, text, end);
  return at > 0 && /^\p{Lu}/u.test(text.slice(at, at + 1)) && words.includes(' ');
}

/** "FBSMB1187" */
const code = /^(?=(?:\D*\d){3})[\p{Lu}\d/._-]+$/u;
const initials = /^\p{Lu}{2,6} n\.? ?[°º]/iu;
const joined = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

/** What closes nothing but a title. */
const ofPositions = /^ (?:position|role|vacancy|job|requisition|opening)(?!\p{L})/iu;

/** Posts of science that have no title. */
const academic = /^(?:(?:tenure|post-?doc|faculty)(?=.* in \p{Lu})|ph\.?d (?:position|opening) \p{L})/iu;

/** Leads that are followed by a role and nothing else, even one in lower case: "poste de commis". */
const namesPosition = new RegExp(`^(?:${alternativesOfAll('positionLeads')})$`, 'iu');

/** "No plans to hire a summer clerk", "not looking for a clerk", "keine weitere Aushilfe" */
const seeks = new RegExp(`^(?:${alternativesOfAll('seeks')})$`, 'iu');
/** "Somebody else for yard hand": without an article, somebody is what the post is called. */
const bare = /^(?:for|on|about)$/i;
const oneOfMany =
  /^(?!(?:each|every|one|any|no|some|other|fellow|potential|future|prospective|current|former) )\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){1,3}(?<!s)$/u;
/** "Para cajera", "rejoindre Northwind en tant qu'enseignante". */
const asWhat = /^(?:para|pr[ao]|como)$|(?:^| )(?:en tant qu[e']|en qualité d[e'])$/i;
/** Leads that no role in lower case follows: "búsqueda de talento". */
const announces = new RegExp(`^(?:${alternativesOfAll('announces')})$`, 'iu');
/** "camarera", "oficial de segunda": what somebody is by trade, in small letters, where anybody could be a candidate. */
function isTrade(words: string, { role }: Frames): boolean {
  const first = /^\p{Ll}\p{L}+/u.exec(words)?.[0] ?? '';
  return role.people.isOne(first) && !anybody.test(first);
}

/** The same anywhere in some words, whatever their case: "morning baker", "Fahrlehrer BE". */
function isOfTrade(words: string, { role }: Frames): boolean {
  const trades = words.replace(/\p{L}+/gu, (word) => (anybody.test(word.toLowerCase()) ? '' : word));
  return namesPeople(trades, role.people);
}

const anybody = new RegExp(`^(?:${alternativesOfAll('trades')})\\p{L}*$`, 'u');
/** What is followed by what somebody is to be, even in lower case: "to serve as my law clerk". */
const posts = /(?<!\p{L})(?:join|work|serv)\p{L}{0,4} (?:[^.]{1,70} )?as (?:an?|our|my|the)$/iu;
/** Posts that are told from what anybody may take an interest in: "a clerkship", "the editorial internship". */
const ships =
  /^(?:(?:\p{L}{2,20} ){1,3}intern|(?:\p{L}{2,20} ){0,3}(?:clerk|extern|fellow|trainee|apprentice))ships?$/iu;
/** "als Burgvogt beworben", "als Burgvogt bei der Stadt Rosenau beworben". */
const applied = /^(?: (?:bei|in|an|für) [^.!?\n]{2,40})? (?:beworben|bewerben|tätig)(?!\p{L})/u;

function capitals(words: string): boolean {
  return words.split(/[\s/-]+/).every((word) => /^[\p{Lu}\p{N}&(+]|^(?:of|and|for|in|the|de|&)$/u.test(word));
}
