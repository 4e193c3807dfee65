import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';

/**
 * Whether words say how, when or where in a house one works, or what else stands below who signs: "Entry Level", "5pm",
 * "Building C", "Monday to Friday", "Pièce jointe". No house is called so, even where one is sure to stand.
 */
export function isCircumstance(name: string): boolean {
  return (
    labels.has(name.toLowerCase()) ||
    level.test(name) ||
    numbered.test(name) ||
    hour.test(name) ||
    praised.test(name) ||
    isHours(name)
  );
}

const labels = wordsOfAll('circumstances');

const level =
  /^(?:entry|junior|mid|middle|senior|director|manager|management|executive|board|group|regional|national|local|head of)[ -](?:level|grade)$|^powered by |^standort \S+$|^q[1-4]$/i;
const numbered = new RegExp(`^(?:${alternativesOfAll('numbered')}) (?:\\p{L}|\\d{1,5}\\p{L}?)$`, 'iu');
/** "a Fortune 500 Company", without its article. */
const praised =
  /^(?:fortune \d{2,4}|leading|confidential|reputable|renowned|prestigious|well-known|fast-growing) (?:company|bank|client|brand|firm|law firm|retailer|manufacturer|employer|organi[sz]ation|university|hospital|start-?up|agency|provider)$/i;
const hour = new RegExp(`^\\d{1,2}(?:[:.]\\d{2})? ?(?:${alternativesOfAll('hours')})$`, 'i');

/** "Mon-Fri 9-5", "Aanwezig Ma Di Do": two words at least, and nothing but what hours are told with. */
function isHours(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s,./–-]+/)
    .filter(Boolean);
  return words.length > 1 && words.every((word) => ofHours.has(word) || /^\d{1,2}(?::\d{2})?(?:h|am|pm)?$/.test(word));
}

const ofHours: ReadonlySet<string> = new Set([...wordsOfAll('days'), ...wordsOfAll('besideDays')]);
