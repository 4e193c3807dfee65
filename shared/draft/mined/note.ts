import { toneOf } from '../tone.ts';

/** What a member's own words give a draft, each as a phrase that fits into a sentence. */
export type Told = {
  /** A thing remembered: "the conversation about event sourcing". */
  moment: string | null;
  /** Something done: "talking with you about event sourcing". */
  doing: string | null;
  /** What drew the member there: "the work on flood warnings". */
  draw: string | null;
  /** Who interviewed: "Priya and Tom". */
  people: string | null;
  /** What a question was about: "partial failures". */
  question: string | null;
};

/**
 * Reads a member's notes for what a draft may say in the member's voice. Only friendly, simple phrases are taken; the
 * employer's contact becomes "you". What is bitter, doubtful or long stays out.
 */
export function tellsOf(notes: readonly string[], contact: string | null): Told {
  const sentences = notes.flatMap((note) => note.slice(0, 4000).split(/[.!?\n]+/)).map((sentence) => sentence.trim());
  const find = (pattern: RegExp, fits: RegExp) => phrase(sentences, pattern, fits, contact);
  return {
    moment: find(liked, /^(?:the|your|that|our)\b/i),
    doing: find(liked, /^(?:talking|meeting|speaking|chatting|hearing|discussing|working|seeing|learning|going)\b/i),
    draw: drawn(sentences, contact),
    people: peopleIn(sentences, contact),
    question: find(asked, /^[\p{L}\d]/u),
  };
}

const liked = /\b(?:loved|enjoyed|liked|appreciated|best part was|highlight was) (?:really )?([^,;:]{3,120})/i;
const drew = [
  /\b(?:drawn (?:to|by)|attracted (?:me )?(?:by|to)|excited (?:about|by)|fascinated by|applied because of|drew me (?:there |in |to (?:it|them) )?was|because of|looking forward to) ([^,;:]{3,120})/i,
  /\bwanted to (work (?:on|with) [^,;:]{3,120})/i,
];
const asked = /\b(?:asked (?:me )?about|question (?:about|on)|questions (?:about|on)) ([^,;:]{3,80})/i;
const interviewers =
  /\b(?:[Ii]nterviewed (?:by|with)|[Ii]nterviews? (?:was )?with|[Ii]nterviewers? (?:was|were)|[Ss]poke (?:to|with)|[Tt]alked (?:to|with)|[Mm]et(?: with)?|[Cc]onversation with|[Cc]hat with|[Tt]alk with|round (?:was )?with|panel (?:was|with)) ((?:\p{Lu}\p{L}{1,20}(?:,? and |, | & | )?){1,6})/u;

function drawn(sentences: string[], contact: string | null): string | null {
  const thing = drew.map((pattern) =>
    phrase(sentences, pattern, /^(?:the|your|how|working|work|being|helping|building)\b/i, contact),
  );
  const found = thing.find((one) => one !== null) ?? null;
  return found?.replace(/^work /, 'working ') ?? null;
}

function phrase(sentences: string[], pattern: RegExp, fits: RegExp, contact: string | null): string | null {
  for (const sentence of sentences) {
    if (doubtful.test(sentence)) continue;
    const said = addressed(pattern.exec(sentence)?.[1] ?? '', contact);
    if (fits.test(said) && usable(said)) return said;
  }
  return null;
}

/** Cuts off where the thought goes on, and turns talk about the employer into talk to it. */
function addressed(found: string, contact: string | null): string {
  const names = contact === null ? [] : [contact, contact.split(' ')[0] ?? contact];
  const direct = names.reduce((text, name) => (name.length > 1 ? text.split(name).join('you') : text), found);
  return direct
    .replace(
      /\s(?:but|because|so|which|and (?:i|it|they|he|she|we|then|now|was|felt|would|really)|although|though|until|when|before|after|if)\b.*/i,
      '',
    )
    .replace(/\btheir\b/g, 'your')
    .replace(/\b(?:they|them)\b/g, 'you')
    .replace(/\byou (?:is|was)\b/g, 'you were')
    .replace(/\s+(?:a lot|very much|so much|really|today|yesterday|there|too|though|as well|most|the most)\s*$/i, '')
    .replace(/^that /i, 'the ')
    .trim();
}

const doubtful =
  /\b(?:not|never|didn't|did not|wasn't|don't|hate|hated|sucks?|awful|terrible|bad|rude|waste|stupid|unfair|supposed to|would have)\b/i;
const vague = /\b(?:it|this|these|those|one|he|she|him|her|his|i|my|me|job|here|company|role|position)\b/i;

function usable(said: string): boolean {
  const words = said.split(/\s+/).length;
  return (
    words >= 2 - Number(/^\p{Lu}/u.test(said)) &&
    words <= 12 &&
    said.length <= 80 &&
    !vague.test(said) &&
    toneOf(said).length === 0 &&
    !/[{}<>@/"“”()]/.test(said)
  );
}

function peopleIn(sentences: string[], contact: string | null): string | null {
  const own = new Set((contact ?? '').split(' '));
  for (const sentence of sentences) {
    const names = (interviewers.exec(sentence)?.[1] ?? '').split(/,? and |, | & /).map((name) => name.trim());
    const people = names.filter(
      (name) => name !== '' && !name.split(' ').some((part) => own.has(part) || noName.test(part)),
    );
    if (people.length > 0 && people.length <= 3) return joined(people);
  }
  return null;
}

const noName =
  /^(?:HR|CEO|CTO|VP|The|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I)$/;

function joined(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
