import type { Point } from '../point.ts';

export const en: readonly Point[] = [
  { words: /\bexamples?\b/i, said: 'the examples I chose' },
  { words: /\bprepar(?:ed|ation|e)\b/i, said: 'how I prepared' },
  { words: /\b(?:enthusias\w{2,8}|motivat\w{2,8}|seemed (?:un)?interested)\b/i, said: 'how interested I came across' },
  {
    words: /\b(?:communicat\w{2,8}|rambl\w{2,6}|long-winded|concise|structured? answers?)\b/i,
    said: 'how I put things',
  },
  { words: /\b(?:questions you asked|ask(?:ed)? (?:any |more )?questions)\b/i, said: 'the questions I asked' },
  { words: /\b(?:leadership|leading (?:a )?teams?|managing people)\b/i, said: 'leading people' },
  { words: /\b(?:system design|design (?:round|question|interview))\b/i, said: 'the design question' },
  { words: /\b(?:coding|technical (?:depth|skills|interview|round))\b/i, said: 'the technical side' },
  { words: /\bportfolio\b/i, said: 'my portfolio' },
  { words: /\b(?:experience|seniority)\b/i, said: 'the experience I am missing' },
];

/** "Your answers on pricing stayed rather general" is about "my answers on pricing". Null where they name no such thing. */
export function ownThing(text: string): string | null {
  const [, thing = ''] = judged.exec(text.replace(/\s+/g, ' ')) ?? [];
  return thing === '' || /\b(?:you|our|we|us|I)\b/.test(thing) ? null : `my ${thing.replace(/\byour\b/g, 'my')}`;
}

/** Something of the member's, and that it was not quite what they hoped for. */
const judged =
  /\byour ((?:[a-z-]{3,15} ){0,2}?(?:answers?|examples?|explanations?|questions|presentation|portfolio|case study|cover letter|résumé|resume|CV|code|solution|design|experience|writing|approach|pitch|task|numbers|stories)(?: (?:on|about|to|in|for|of|with) (?:the )?[a-z][a-z -]{2,30}?)?) (?:(?:were|was|felt|seemed|stayed|remained|sounded|read|came across as|could have been) (?:a (?:bit|little|touch) |too |rather |quite |somewhat |less |not |thin|vague|general|short|long|unclear|more |stronger|clearer)|lacked |did not |didn['’]t |needs? |needed )/i;
