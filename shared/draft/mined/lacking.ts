import type { Case } from '../../case/case.ts';
import { theirWords } from '../their-words.ts';
import { lackingInDutch } from './lacking/dutch.ts';
import { lackingInFrench } from './lacking/french.ts';
import { lackingInGerman } from './lacking/german.ts';
import { lackingInItalian } from './lacking/italian.ts';
import { lackingInPortuguese } from './lacking/portuguese.ts';
import { lackingInSpanish } from './lacking/spanish.ts';

/**
 * What the employer says that others had more of: "Kafka at scale" in "someone with more hands-on experience with
 * Kafka at scale". Null where the words stay general ("relevant experience", "your field").
 */
export function lackingIn(one: Case): string | null {
  const { reading } = one;
  if (reading.language === null || reading.language === 'en') return lackingInEnglish(one);
  return languages[reading.language]?.(theirWords(one).replace(/\s+/g, ' ')) ?? null;
}

function lackingInEnglish(one: Case): string | null {
  for (const text of wordings(one)) {
    for (const pattern of patterns) {
      const found = trimmed(pattern.exec(text.replace(/\s+/g, ' '))?.[1] ?? '');
      if (found !== null) return found;
    }
  }
  return null;
}

/** The words that a reason was read from may stop within their clause, so the whole text is asked first. */
const wordings = (one: Case): string[] => [
  theirWords(one),
  ...(one.reading.evidence.reason ?? []).map((span) => span.text),
];

const patterns = [
  /\b(?:more|stronger|deeper|greater|broader|longer|extensive) (?:[a-z-]{1,20} ){0,2}(?:experience|background|expertise|skills|knowledge) (?:with|in|of|on|at|running|using|leading) ([^.,;:!?()]{2,80})/i,
  /\b(?:lack(?:ed|ing)?|missed|missing|without) (?:enough |the |some )?(?:experience|background|expertise|skills|knowledge) (?:with|in|of|on|running|using|leading) ([^.,;:!?()]{2,80})/i,
  /\byou (?:were|are|seemed|felt|came across as) (?:a (?:bit|little|touch) |rather |somewhat |quite )?(?:light|lighter|weak|weaker|short|thin|thinner) (?:on|in) ([^.,;:!?()]{2,80})/i,
];

/**
 * Whom the employer says they needed, as the member says it back: "somebody who has already run Kafka at your scale".
 * Null where that is not said, or says no more than that others fitted better.
 */
export function neededIn(one: Case): string | null {
  return somebodyIn(one, needing);
}

/** The same of whom they took: "somebody who has managed a team of more than twenty before". */
export function pickedIn(one: Case): string | null {
  const { language } = one.reading;
  return language === null || language === 'en' ? somebodyIn(one, picking) : null;
}

function somebodyIn(one: Case, pattern: RegExp): string | null {
  for (const text of wordings(one)) {
    const [noun = '', said = ''] = (pattern.exec(text.replace(/\s+/g, ' ')) ?? []).slice(1).filter((group) => group);
    const clause = said
      .replace(goesOn, '')
      .replace(/\bour\b/g, 'your')
      .replace(/\bwe\b/g, 'you')
      .trim();
    const words = clause.split(' ').length;
    if (words >= 3 && words <= 14 && !isSaidToAll.test(clause) && !isCutShort.test(clause)) return `${noun} ${clause}`;
  }
  return null;
}

const somebody = '(somebody|someone|a person|a candidate) ((?:who|with) [^.,;:!?()]{8,120})';
const needing = new RegExp(
  `\\b(?:need(?:ed)?|want(?:ed)?|(?:were|are) looking for|require[ds]?|looked for|hoping for) ${somebody}`,
  'i',
);
const picking = new RegExp(
  `\\b(?:went|gone|going|go|proceed(?:ed|ing)?|mov(?:e|ed|ing) (?:forward|ahead|on)|decided to go) (?:ahead |forward )?with ${somebody}|\\b(?:chose|chosen|picked|selected|hired|appointed) ${somebody}`,
  'i',
);
/** "Has run Kafka at" */
const isCutShort = / (?:a|an|the|at|in|on|of|for|with|to|from|by|and|or|your|than|as)$/i;
const isSaidToAll =
  /\b(?:you|fits?|fitted|match\w{0,3}|better|closer|closely|stronger|more (?:relevant|suitable|suited)|suited|aligns?|aligned|us|he|she|I|whose)\b/;
const goesOn =
  /\s(?:and (?:we|so|you|that|this)|so|but|because|while|for this|at this point|from day one|right away)\b.*$/i;

/** Where the thing named ends and the sentence goes on. */
const ending =
  /\s(?:than|that|which|who|and (?:we|have|so)|so|but|for (?:this|the|our)|at this|as (?:we|this|the)|to (?:join|hit|help)|we|is|was|will|has|have)\b.*/i;
const general =
  /\b(?:you|your|our|this|that|these|those|it|its|relevant|similar|required|necessary|role|position|job|area|areas|field|industry|type|kind|sector)\b/i;

function trimmed(found: string): string | null {
  const thing = found.replace(ending, '').trim();
  const words = thing.split(' ').length;
  const isNamed = thing.length >= 2 && words <= 6 && /\p{L}/u.test(thing);
  return isNamed && !general.test(thing) && !isCutShort.test(thing) ? thing : null;
}

/** By language, each from the text on one line. */
const languages: Readonly<Record<string, (text: string) => string | null>> = {
  de: lackingInGerman,
  fr: lackingInFrench,
  nl: lackingInDutch,
  es: lackingInSpanish,
  pt: lackingInPortuguese,
  it: lackingInItalian,
};
