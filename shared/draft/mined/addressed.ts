/** Whom a draft speaks to, and in which form. */
export type Reader = {
  /** The contact as their mail names them: in a draft they are "you". */
  contact: string | null;
  /** An agency's "they" are the client, and stay so. */
  agency: boolean;
  /** German alone: "du" rather than "Sie". */
  familiar: boolean;
};

/** Turns talk about the employer into talk to the employer, and cuts off where the thought goes on. */
export function addressed(found: string, reader: Reader): string {
  const direct = withoutNames(found, namesOf(reader.contact), 'you', 'your');
  const turned = reader.agency ? direct : toThem(direct);
  return trimmed(turned.replace(goesOn, '').replace(relative, ''));
}

/** The names by which a note may call a contact, the longest first. */
export function namesOf(contact: string | null): string[] {
  const words = (contact ?? '').split(' ').filter((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
  return [...new Set([words.join(' '), words[0] ?? ''])].filter((name) => name.length > 1);
}

function withoutNames(text: string, names: readonly string[], you: string, your: string): string {
  return names.reduce(
    (rest, name) =>
      rest
        .split(new RegExp(`(?<!\\p{L})${name}['’]s(?!\\p{L})`, 'u'))
        .join(your)
        .split(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'))
        .join(you),
    text,
  );
}

function toThem(text: string): string {
  return text
    .replace(/\b(?:the (?:company|firm|organi[sz]ation)['’]s|their)\b/gi, 'your')
    .replace(/\b(?:they['’]re|they are)\b/gi, 'you are')
    .replace(/\b(?:they['’]ve|they have)\b/gi, 'you have')
    .replace(/\b(?:they|them)\b/gi, 'you')
    .replace(/\b(you(?: and \p{Lu}\p{L}{1,20})?) (?:is|was)\b/gu, (_, who: string) => `${who} were`);
}

/** "the question about tides that your team asked me": who asked goes without saying. */
const relative =
  /(?<! when)\s(?:(?:that|which|who) )?(?:you|they|he|she|we|I|(?:your|the|their) (?:team|panel)|\p{Lu}\p{L}{1,20}(?: and \p{Lu}\p{L}{1,20})?)(?:['’]d)? (?:asked|gave|set|showed|told|posed|had|did|shared|discussed|mentioned|brought up|led|ran)\b(?: (?:me|us|to me|to us|with me|together|in the (?:interview|end)))?/u;

const goesOn =
  /(?:,|:|\(|\s(?:because|so|which|and (?:i|it|we|he|she|you|they|then|now|was|were|felt|would|really|also|the way)|until|when (?:i|we|it)|before|after|if|as (?:i|it|we)|where|since|while)\b).*$/i;

function trimmed(text: string): string {
  return text
    .replace(
      /\s(?:a lot|very much|so much|really|today|yesterday|last week|there|too|as well|most|the most|best|immensely|for me|:\)|;\)|:-\))\s*$/i,
      '',
    )
    .replace(
      / for (?:(?:about|over|almost|nearly|more than) )?(?:an?|the|two|three|half an?|\d{1,3}) (?:whole |full |good )?(?:hours?|minutes?|day|days|while|bit|time)$/i,
      '',
    )
    .replace(/^that /i, 'the ')
    .replace(/^(?:the|our|your|my|talking|meeting|speaking)\b/i, (word) => word.toLowerCase())
    .trim();
}
