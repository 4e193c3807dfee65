import { agencies, agencySource } from './company/agencies.ts';
import { familyOf, type Lead } from './leads.ts';
import { type People, peopleOf } from './people.ts';
import { en } from './wording/en.ts';
import type { FactsWording } from './wording.ts';

/** The wording of a language, ready to be matched. Patterns carry the flag g: read them with `matches`. */
export type Frames = {
  nounsLikeNames: boolean;
  titlesLead: boolean;
  titlesInCapitals: boolean;
  role: {
    leads: Lead;
    labels: RegExp;
    /** Sticky: one word between lead and role, with the space after it. */
    between: RegExp;
    nouns: ReadonlySet<string>;
    people: People;
    /** Those of the language itself. */
    own: People;
    /** English titles, which stand in mails of every language. */
    english: People;
    ends: ReadonlySet<string>;
    softEnds: ReadonlySet<string>;
    joins: ReadonlySet<string>;
    /** Null where any word may go on. */
    goesOn: ReadonlySet<string> | null;
  };
  company: {
    /** Sticky: from a role's end to the employer. */
    behindRole: RegExp;
    leads: Lead;
    weakLeads: Lead;
    /** Sticky: what stands after a company. */
    verbs: RegExp;
    /** Sticky: what stands after a company and hardly after anybody else. */
    decides: RegExp;
    /** What makes a name a department's, behind it. */
    departments: Lead;
    teamLeads: Lead;
    articles: RegExp;
    generic: ReadonlySet<string>;
    /** Of those what names no house even where one is sure to stand. */
    hiring: ReadonlySet<string>;
  };
  contact: { self: ReadonlySet<string>; closings: RegExp; greetings: RegExp; honorifics: RegExp };
  recruiter: { agency: Lead; agencies: Lead; hearsay: Lead; titles: RegExp };
};

const known = new WeakMap<FactsWording, Frames>();

/** The frames of a wording, built at its first use. */
export function framesOf(wording: FactsWording): Frames {
  const frames = known.get(wording) ?? build(wording);
  known.set(wording, frames);
  return frames;
}

function build({
  nounsLikeNames = false,
  titlesLead = false,
  titlesInCapitals = false,
  role,
  company,
  contact,
  recruiter,
  anywhere,
}: FactsWording): Frames {
  const lead = familyOf();
  const leading = (list: string) => lead(list, new RegExp(whole(list), 'iuy'));
  const teams = flat(company.teams, en.company.teams);
  return {
    nounsLikeNames,
    titlesLead,
    titlesInCapitals,
    role: {
      leads: leading(flat(role.leads, ...(anywhere.seeks ? [anywhere.seeks] : []))),
      labels: new RegExp(`(?:^|\\n|[,;] )[ *•·-]{0,3}(?:${flat(role.labels)}) ?: ?(?=[^\\n])`, 'giu'),
      between: new RegExp(`(?:${flat(role.between, role.nouns)})(?:(?= ?[,.!?\\n"]|$)|[ :]{1,2}|(?<='))`, 'iuy'),
      nouns: setOf(role.nouns),
      // Titles are English in every language.
      people: peopleOf(flat(role.people, en.role.people)),
      own: role === en.role ? english : peopleOf(flat(role.people)),
      english,
      ends: setOf(role.ends),
      softEnds: setOf(role.softEnds),
      joins: setOf(role.joins),
      goesOn: role.goesOn === undefined ? null : setOf(role.goesOn),
    },
    company: {
      behindRole: new RegExp(`,?(?: (?:${flat(role.nouns)}))? (?:here )?(?:${flat(company.behindRole)}|@) `, 'iuy'),
      leads: leading(flat(company.leads)),
      weakLeads: leading(flat(company.weakLeads)),
      verbs: sticky(company.verbs),
      decides: sticky(company.decides),
      departments: lead(teams, sticky(teams)),
      teamLeads: leading(flat(company.teamLeads, en.company.teamLeads)),
      articles: sticky(company.articles),
      generic: setOf(company.generic, en.company.generic, ordinary),
      hiring: setOf(company.generic, en.company.generic),
    },
    contact: {
      self: setOf(contact.self),
      closings: new RegExp(
        `(?<=^|[.!?¡\\n] ?)(?:${flat(contact.closings)})(?: ?[,.!–-]{1,2}| ?(?=\\n)|$|(?= [\\p{L}\\p{N}]))`,
        'giu',
      ),
      greetings: new RegExp(`(?<=^|\\n|[.!] )(?:${flat(contact.greetings)}),? ([^\\n,!:.;–]{1,60})`, 'giu'),
      honorifics: words(contact.honorifics, en.contact.honorifics),
    },
    recruiter: {
      agency: leading(flat(recruiter.agency)),
      // In one family with all others, so that a text is looked through once.
      agencies: lead(agencySource, agencies.pattern),
      hearsay: leading(flat(recruiter.hearsay)),
      titles: words(recruiter.titles, en.recruiter.titles),
    },
  };
}

const english = peopleOf(flat(en.role.people));
const ordinary = en.company.ordinary ?? '';

function flat(...lists: string[]): string {
  return lists.map((list) => list.replace(/\s*\n\s*/g, '')).join('|');
}

function setOf(...lists: string[]): ReadonlySet<string> {
  return new Set(flat(...lists).split('|'));
}

function words(...lists: string[]): RegExp {
  return new RegExp(whole(flat(...lists)), 'giu');
}

function whole(alternatives: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${alternatives})(?:(?<=')|(?![\\p{L}\\p{N}]|&\\p{L}))`;
}

function sticky(...lists: string[]): RegExp {
  return new RegExp(`(?:${flat(...lists)})(?![\\p{L}\\p{N}])`, 'iuy');
}

/** The end of a sticky pattern's match at `at`, or -1. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
