import type { StepKind } from '../../case/case.ts';
import type { Flag } from '../flags.ts';
import type { Slot } from '../slots.ts';

/** Steps that hand the member a text to send. */
export type DraftKind = Exclude<StepKind, 'reflect' | 'find-a-person' | 'widen'>;

export function isDraftKind(kind: StepKind): kind is DraftKind {
  return kind !== 'reflect' && kind !== 'find-a-person' && kind !== 'widen';
}

/** A condition on what is known about the case: all of `if` hold and none of `not`. */
export type Condition = { if?: readonly (Flag | Slot)[]; not?: readonly (Flag | Slot)[] };

/**
 * Ways of saying one move for one kind of content, independent of each other. `{company}` and the like are filled from
 * the case; a way is only ever chosen when everything that it names is known.
 */
export type Group = Condition & { ways: readonly Way[] };

/** A way of its own may ask for more than its group does. */
export type Way = string | (Condition & { say: string });

/** Orders of moves; '|' begins a new paragraph. A move that has nothing to say is passed over. */
export type Shapes = Condition & { orders: readonly string[] };

/** One kind of draft: of `shapes` and of each move's groups, the first that fits the case counts. */
export type Script = { shapes: readonly Shapes[]; moves: Readonly<Record<string, readonly Group[]>> };

export type Register = 'first-name' | 'plain' | 'formal';

/** How mails of employers speak to an applicant in one language. */
export type Address = {
  /** Their mail says "du" or "tu": it gets the same back, and first names. Null where there is one "you" alone. */
  familiar: RegExp | null;
  /** The first line of a formal mail, and of one among first names; null where that line does not tell. */
  formalOpening: RegExp;
  warmOpening: RegExp | null;
  /** A line that closes a formal mail, and one among first names. */
  formalClosing: RegExp;
  warmClosing: RegExp | null;
};

/** What a little word becomes before a fact: French "de " before "Ingénieur" is "d’". `word` ends with the space. */
export type Join = { word: RegExp; before: RegExp; as: string };

/** All that drafts say in one language. A new language is a new file. */
export type Wording = {
  /** ISO 639-1. */
  language: string;
  /** As it is called in a letter: "German". */
  name: string;
  scripts: Readonly<Record<DraftKind, Script>>;
  subjects: Readonly<Record<DraftKind, readonly string[]>>;
  address: Address;
  /**
   * `{first}`, `{full}` and `{title}` come from the contact; of "[Cara|Caro|Bom dia,]" the first or second goes with a given
   * name that is surely a woman's or a man's, and the third with any other.
   */
  greetings: Readonly<Record<Register, { named: string; titled: string; nameless: readonly string[] }>>;
  /** How a greeting says the title before a name, by the title in small letters without its stop: "mme" is "Madame". */
  titles: Readonly<Record<string, string>>;
  signOffs: Readonly<Record<Register, readonly string[]>>;
  afterSignOff: ',' | '';
  /** The first sentence goes on after the greeting's comma. */
  beginsSmall: boolean;
  /** What is said once in a draft or not at all: a second thank-you is one too many. */
  once: readonly RegExp[];
  /** The facts that fit into its sentences; phrases from an English note do not fit into a German one. */
  takes: readonly Slot[];
  /** Recognises a text of the member's own that is in this language; null takes any. */
  isWritten: RegExp | null;
  /** Beginnings of a member's sentence that go small after a colon, in languages where sentences do. */
  softens?: RegExp;
  /** What we say ourselves ("two weeks", "October"), in this language. */
  terms: Readonly<Record<string, string>>;
  joins: readonly Join[];
  /** Last touches to a whole draft, such as the hard spaces of French. */
  typeset: readonly (readonly [RegExp, string])[];
};
