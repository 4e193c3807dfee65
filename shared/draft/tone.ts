/** Words that do not belong in a draft, and what they do to whoever reads them. */
export type Finding = {
  kind: 'argument' | 'bitterness' | 'pleading' | 'flattery' | 'pressure' | 'jargon' | 'shouting' | 'cliché';
  words: string;
  /** One sentence to the member. */
  advice: string;
};

/** What in a text argues, complains, begs, flatters, presses or blusters. Empty for a text in good tone. */
export function toneOf(text: string): Finding[] {
  return tones.flatMap(({ kind, advice, words }) =>
    [...text.matchAll(words)].map((match) => ({ kind, words: match[0].trim(), advice })),
  );
}

/** (A0-4, A3-2, voice) Every pattern is a plain list of phrases, matched without regard to case. */
const tones: readonly { kind: Finding['kind']; advice: string; words: RegExp }[] = [
  {
    kind: 'argument',
    advice: 'This disputes their decision; it is made, and asking keeps the talk open.',
    words:
      /\b(?:i disagree|you(?: are|'re) wrong|(?:a|your) mistake|wrong decision|reconsider|i (?:clearly|obviously) (?:meet|met|qualify|fit)|i (?:am|was) (?:clearly|obviously|more than) (?:qualified|the best)|overqualified|that(?: is|'s) not true|in my defen[cs]e|fail to (?:see|understand)|cannot understand why)\b/gi,
  },
  {
    kind: 'bitterness',
    advice: 'This sounds hurt, and that is what stays with the reader.',
    words:
      /\b(?:unfair(?:ly)?|waste(?:d)? (?:of )?my time|ghosted|frustrat(?:ed|ing|ion)|devastated|shocked|insult(?:ed|ing)?|disgust(?:ed|ing)|ridiculous|unprofessional|bitter|angry|fed up|your loss|after everything|i was disappointed to (?:learn|hear|read)|deeply disappointed|yet another rejection|heartbroken)\b/gi,
  },
  {
    kind: 'pleading',
    advice: 'This begs; asking plainly gets more answers.',
    words:
      /\b(?:i beg|begging|please,? please|desperate(?:ly)?|last (?:hope|chance)|really need (?:this|a|the) job|any job at all|i(?: will|'ll) do anything|work for free|give me (?:a|another|one more) chance|sorry (?:to|for) (?:bother|bothering|asking|disturb|disturbing|taking)|apologi[sz]e for (?:bothering|asking|disturbing|taking))\b/gi,
  },
  {
    kind: 'flattery',
    advice: 'Praise of the company in general sounds hollow; one thing that you remember does not.',
    words:
      /\b(?:amazing|incredible|world[- ]class|prestigious|renowned|industry[- ]leading|dream (?:company|job|team)|best company|such an honou?r|esteemed|your great company|huge fan)\b/gi,
  },
  {
    kind: 'pressure',
    advice: 'This presses for an answer; leaving them free makes one likelier.',
    words:
      /\b(?:as soon as possible|asap|urgent(?:ly)?|immediately|i expect|you owe|i demand|by (?:tomorrow|end of day|eod)|i have (?:other|another|several) offers?|other offers|still waiting|have not heard back yet|at the latest)\b/gi,
  },
  {
    kind: 'jargon',
    advice: 'A plainer word is friendlier here.',
    words:
      /\b(?:leverage|circle back|touch base|synerg(?:y|ies)|at your earliest convenience|passionate|value[- ]add|deep dive|bandwidth|low[- ]hanging|reach out|move the needle|going forward|rockstar|ninja|key learnings|actionable|closing the loop)\b/gi,
  },
  {
    kind: 'cliché',
    advice: 'Everybody writes this; it can go.',
    words:
      /\b(?:hope this (?:e-?mail|message|note|letter) finds you well|hope you are doing well|hope all is well|to whom it may concern|thank you in advance|thanks in advance|future endeavou?rs|valuable (?:feedback|insights?)|please do not hesitate|i am writing to)\b/gi,
  },
  { kind: 'shouting', advice: 'Without the exclamation mark it sounds calmer.', words: /\S{0,40}!/g },
];
