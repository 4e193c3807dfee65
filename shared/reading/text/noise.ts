import { gather } from '../gather.ts';
import type { Edit } from './edit.ts';
import { entity } from './entities.ts';
import { matches } from './matches.ts';
import { typewritten } from './typography.ts';

/** Tags that some senders leave in what they call plain text: the first ones part blocks, as a line break does. */
const blocks = 'p|div|br|table|tbody|td|th|tr|ul|ol|li|h[1-6]|html|body|head|center';
const inline = 'b|i|u|strong|em|span|a|font';
const space = '[ \\t\\v\\f\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const invisible = '[\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]';
const smiles = '(?:\\p{Emoji_Presentation}[\\u200d\\ufe0f]*)+';

type Kind = { pattern: string; by: (noise: string) => string };

/** What stands between or in the words and says nothing, each with what takes its place. */
const kinds: readonly Kind[] = [
  { pattern: '\\r\\n?|[\\u0085\\u2028\\u2029]', by: () => '\n' },
  { pattern: `${invisible}+`, by: () => '' },
  { pattern: '&(?:#x?[0-9a-f]{1,5}|[a-z]{2,6});', by: (found) => typewritten(entity(found)) },
  { pattern: `</?(?:${blocks})(?:\\s[^<>]{0,300}|/)?>`, by: () => '\n' },
  { pattern: `</?(?:${inline})(?:\\s[^<>]{0,300}|/)?>`, by: () => '' },
  // Where links lead: "Northwind <https://northwind.example/>".
  { pattern: `${space}?<(?:https?:|mailto:|tel:)[^<>\\s]{0,2000}>`, by: () => '' },
  { pattern: `${space}?\\[(?:https?:|mailto:|cid:)[^[\\]\\s]{0,2000}\\]`, by: () => '' },
  { pattern: `${space}?\\(https?:[^()\\s]{0,2000}\\)`, by: () => '' },
  // Pictures, and what a server puts before the subject of a mail from outside.
  {
    pattern: '\\[(?:inline )?(?:image|cid|bild|imagen|imagem|immagine|afbeelding|logo)(?: ?:[^[\\]\\n]{0,200})?\\]',
    by: () => '',
  },
  {
    pattern: `\\[(?:ext|extern(?:al|e[rs]?|o)?(?: (?:e-?mail|mail|sender|message|absender))?|(?:possible |suspected )?spam)\\]${space}?`,
    by: () => '',
  },
  { pattern: `${space}{0,2}${smiles}${space}{0,2}(?=[\\r\\n]|$)`, by: () => '' },
  // Within a line they stay, and are passed over as a whole.
  { pattern: smiles, by: (found) => found },
  { pattern: `${space}+(?=[\\r\\n]|$)`, by: () => '' },
  { pattern: `(?<=^|[\\r\\n])${space}+`, by: () => '' },
  // A wide gap parts columns.
  { pattern: `${space}{3,}`, by: () => '   ' },
  { pattern: `${space}{2}|(?! )${space}`, by: () => ' ' },
];

/** Nothing of it begins with a plain letter or a digit, which most characters are. */
const noise = new RegExp(`(?![a-z\\d])(?:${kinds.map(({ pattern }) => `(${pattern})`).join('|')})`, 'giu');

/** What to put in the place of all that only mail programs need; linear. */
export function noiseIn(text: string): Edit[] {
  return gather(matches(noise, text), (match) => {
    const [found, ...groups] = match;
    const by = kinds[groups.findIndex((group) => group !== undefined)]?.by(found) ?? found;
    return by === found ? [] : [{ start: match.index, end: match.index + found.length, by }];
  });
}

/** Letters whose accents are characters of their own, as some programs write them, each to be one character. */
export function accentsIn(text: string): Edit[] {
  if (text.normalize('NFC') === text) return [];
  return gather(matches(accented, text), ({ 0: letter, index }) => {
    const by = letter.normalize('NFC');
    return by === letter ? [] : [{ start: index, end: index + letter.length, by }];
  });
}

const accented = /\P{M}\p{M}{1,3}/gu;
