import type { Case } from '../../case/case.ts';
import { mostTelling } from '../../case/lesson/telling.ts';
import { de } from './point/de.ts';
import { en, ownThing } from './point/en.ts';
import { fr } from './point/fr.ts';
import { nl } from './point/nl.ts';

/** What feedback may be about: how the employer names it, and how the member says it back. */
export type Point = { words: RegExp; said: string };

/** What an employer's feedback is about, said from the member's side: "how I prepared". Null for none or several. */
export function pointOf({ reading, happened = [] }: Case): string | null {
  const feedback = happened.findLast((it) => it.kind === 'feedback');
  if (feedback?.kind !== 'feedback') return null;
  const text = inDoubt(mostTelling(feedback.text));
  const thing = (reading.language ?? 'en') === 'en' ? ownThing(text) : null;
  if (thing !== null) return thing;
  const about = (points[reading.language ?? 'en'] ?? []).filter(({ words }) => words.test(text));
  return about.length > 0 && about.length <= 2 ? (about[0]?.said ?? null) : null;
}

/** What stands after a "but" is what was missing; before it they praise. */
function inDoubt(telling: string): string {
  return (
    telling
      .split(/(?<!\p{L})(?:but|however|though|although|aber|jedoch|allerdings|mais|cependant|maar|echter)(?!\p{L})/iu)
      .at(-1) ?? ''
  );
}

/** By the language of the employer's mails, the more particular before the more general. */
const points: Readonly<Record<string, readonly Point[]>> = { en, de, fr, nl };
