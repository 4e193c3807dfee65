import type { Case } from '../../case/case.ts';

/** What an employer's feedback is about, said from the member's side: "how I prepared". Null for none or several. */
export function pointOf({ happened = [] }: Case): string | null {
  const feedback = happened.findLast((it) => it.kind === 'feedback');
  if (feedback?.kind !== 'feedback') return null;
  const text = feedback.text.slice(0, 4000);
  const about = points.filter(({ words }) => words.test(text));
  return about.length > 0 && about.length <= 2 ? (about[0]?.said ?? null) : null;
}

/** The more particular before the more general. */
const points: readonly { words: RegExp; said: string }[] = [
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
