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
  { words: /\b(?:experience|seniority)\b/i, said: 'experience' },
];
