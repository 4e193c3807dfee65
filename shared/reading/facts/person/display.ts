import type { Original } from '../../../mail/mail.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import { organisationKey } from '../name/organisation.ts';

/** Who a display name names, and where the house behind begins: "Annika" and 11 of "Annika von Blauwerk". */
type Display = { who: string; house: number | null };

/** What parts the two, from left to right. */
const ofHouse = alternativesOfAll('ofHouse');
const joints = new RegExp(
  ` (?:${alternativesOfAll('fromHouse')}|@)(?= )| ?[|@([] ?| [–-] |, | (?:${ofHouse})(?= )`,
  'giu',
);
/** What joins the words of one name as well: "Erik van Dam", "Silva, Ana". */
const soft = new RegExp(`^ (?:${ofHouse})$|^,`, 'i');

const longest = 200;

/** Reads a folded display name; what may be part of the name as well parts it where the mail speaks of such a house. */
export function displayOf(display: string, original: Original): Display {
  if (display.length > longest) return { who: display, house: null };
  for (const joint of matches(joints, display)) {
    const who = display.slice(0, joint.index);
    const behind = joint.index + joint[0].length;
    const house = display[behind] === ' ' ? behind + 1 : behind;
    const last = who.slice(who.lastIndexOf(' ') + 1);
    const mayGoOn = soft.test(joint[0]) && !(who.includes(' ') && isWhole(last, joint[0]));
    if (mayGoOn && !namesHouse(display.slice(house), joint[0], display.slice(who.length - last.length), original))
      continue;
    return { who, house };
  }
  return { who: display, house: null };
}

/** Whether a name ends before a joint: "Sabine Roth von ", not "Jan Willem van " or "J. van ". */
function isWhole(last: string, joint: string): boolean {
  return /^ v[ao]/i.test(joint) && last.length > 2;
}

/**
 * Whether the domain is made of words, though not of a surname's ("gerrit@vandijk.nl"), or the text has them otherwise than
 * as part of the name; `joint` leads to them.
 */
function namesHouse(
  words: string,
  joint: string,
  name: string,
  { from: { address }, subject, text }: Original,
): boolean {
  const letters = lettersOf(words);
  const domain = address?.slice(address.lastIndexOf('@') + 1) ?? '';
  const [host = ''] = organisationKey(domain).split(' ');
  if (lettersOf(domain).includes(letters)) return !lettersOf(domain).includes(lettersOf(joint + words));
  if (host.length > 4 && letters.includes(host)) return true;
  return [subject, ...text.split(name)].some((part) => part.includes(words));
}

const lettersOf = (words: string) => organisationKey(words).replace(/ /g, '');
