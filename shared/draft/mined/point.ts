import type { Case } from '../../case/case.ts';
import { en } from './point/en.ts';
import { fr } from './point/fr.ts';
import { nl } from './point/nl.ts';

/** What feedback may be about: how the employer names it, and how the member says it back. */
export type Point = { words: RegExp; said: string };

/** What an employer's feedback is about, said from the member's side: "how I prepared". Null for none or several. */
export function pointOf({ reading, happened = [] }: Case): string | null {
  const feedback = happened.findLast((it) => it.kind === 'feedback');
  if (feedback?.kind !== 'feedback') return null;
  const text = feedback.text.slice(0, 4000);
  const about = (points[reading.language ?? 'en'] ?? []).filter(({ words }) => words.test(text));
  return about.length > 0 && about.length <= 2 ? (about[0]?.said ?? null) : null;
}

/** By the language of the employer's mails, the more particular before the more general. */
const points: Readonly<Record<string, readonly Point[]>> = { en, fr, nl };
