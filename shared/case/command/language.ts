import type { Chrono } from 'chrono-node';
import type { Ask, GraveCommand, Told } from '../command.ts';

/** Commands that undo or lose little: their words count among small words, too ("I've sent this"). */
export const easyWords = ['sent', 'skip', 'keen', 'internship', 'reapply', 'undo', 'resume', 'status', 'help'] as const;
export type Easy = (typeof easyWords)[number];

/** Commands that end or stop something: only these very phrases count, on a line of their own. */
export const graveWords: readonly GraveCommand[] = ['stop', 'let-go', 'not-a-rejection', 'pause', 'end-all', 'leave'];

export const fields = [
  'company',
  'role',
  'contact',
  'news',
  'lesson',
  'name',
  'zone',
  'country',
  'address',
  'invite',
] as const;
export type Field = (typeof fields)[number];

export const units = ['day', 'week', 'fortnight', 'month'] as const;
export type Unit = (typeof units)[number];

/** What plain words may put right. */
export const correctables = ['company', 'role', 'contact'] as const;
export type Correctable = (typeof correctables)[number];

export type Corrections = {
  /** Lead in what it is: "it was". */
  itIs: readonly string[];
  /** Lead in what it is not: "Acme, not Workday". */
  not: readonly string[];
  /** Lead in what it is after what it is not: "nicht Workday, sondern Acme". */
  but: readonly string[];
  /** Say that something is wrong, and not what is right. */
  wrong: Record<Correctable, readonly string[]>;
  /** Lead in a name by themselves: "the company is called". */
  called: Record<Correctable, readonly string[]>;
};

/** "ich habe" – "eine Stelle" – "gefunden": each of the first with each of the second and each of the third, "" for none. */
export type JobForm = { before: readonly string[]; jobs: readonly string[]; after: readonly string[] };

/**
 * How commands are said in one language. All words are folded: lower case, without accents, "ß" as "ss", apostrophes
 * straight.
 */
export type CommandLanguage = {
  /** How chrono-node reads dates; `dayFirst` where "3/11" depends on the member's part of the world. */
  dates: Chrono;
  dayFirst?: Chrono;
  easy: Record<Easy, readonly string[]>;
  grave: Record<GraveCommand, readonly string[]>;
  /** "Please delete all my data": what erases, and what is erased, in either order; `around` says nothing beside them. */
  erase: { verbs: readonly string[]; whats: readonly string[]; around: readonly string[] };
  /** Say what a mail of the employer's is that was not understood; whole sentences. */
  told: Record<Told, readonly string[]>;
  /** Say that they want to talk, which is good news: each of the first with each of the second. */
  talk: readonly { who: readonly string[]; what: readonly string[] }[];
  /** Lead in the case that such a mail belongs to ("it is about Northwind"). */
  about: readonly string[];
  /** May stand anywhere in such a sentence: "sadly". */
  colours: readonly string[];
  /** Say that the member has had enough, and not of what: the member is asked. Whole phrases; may say the same as a pause. */
  enough: readonly string[];
  /** Begin a few words that say so ("stop sending me …"). */
  enoughOf: readonly string[];
  /** Say that too many mails come: beginnings of a few words, and whole phrases. */
  tooMany: { starts: readonly string[]; whole: readonly string[] };
  /**
   * Tell that the search is over: "I found" with "a job" and, in some languages, the rest of the verb, or whole phrases;
   * `around` may stand anywhere in them, and `at` leads in where the job is.
   */
  newJob: { forms: readonly JobForm[]; whole: readonly string[]; around: readonly string[]; at: readonly string[] };
  /** Begin a snooze, with or without a time after them. */
  snooze: readonly string[];
  /** Mean a snooze by themselves, but begin sentences, too ("later"). */
  later: readonly string[];
  /** Begin a snooze only with a time after them ("not before", "remind me"). */
  snoozeUntil: readonly string[];
  /** Lead in a time that needs no other word ("until Monday"). */
  until: readonly string[];
  /** Words in or before a time that do not change it ("for", "the"). */
  leadIn: readonly string[];
  /** One month, week or day on: "next". */
  next: readonly string[];
  units: Record<Unit, readonly string[]>;
  numbers: Readonly<Record<string, number>>;
  /** Words that say nothing by themselves: greetings, thanks, please. Long ones first where they overlap. */
  polite: readonly string[];
  /** Small words that may stand around an easy word. */
  small: readonly string[];
  /** May stand around an easy word that wishes, and not around one that tells ("I would like to skip this"). */
  wish: readonly string[];
  /** Leads in a recipient: "sent to Ana". */
  toWhom: readonly string[];
  /** Begin a clause that tells why ("skip, I have talked to her"), unless one of the doubts is in it. */
  reasons: readonly string[];
  doubts: readonly string[];
  /** "yes" and "no", which say nothing besides a command. */
  assents: readonly string[];
  /** Joins commands. */
  and: readonly string[];
  labels: Record<Field, readonly string[]>;
  /** Questions to Onfile itself, whole. */
  asks: Record<Ask, readonly string[]>;
  /** Put right in plain words what was misread. */
  corrections: Corrections;
  /** Easy words that a slip of one letter still means, and words that are no slips. */
  slips: readonly string[];
  notSlips: readonly string[];
};
