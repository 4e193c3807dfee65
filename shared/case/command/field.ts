import type { Command } from '../command.ts';
import { contactOf, oneAddress } from './contact.ts';
import { countryOf } from './country.ts';
import { type Field, fields } from './language.ts';
import { languages } from './languages.ts';
import { linkIn } from './link.ts';
import { visible } from './visible.ts';
import { folded } from './words.ts';
import { zoneOf } from './zone.ts';

const labels = new Map<string, Field>(
  [...languages]
    .reverse()
    .flatMap(({ labels }) => fields.flatMap((field) => labels[field].map((label): [string, Field] => [label, field]))),
);
const longestLabel = 32;
const maxValue = 300;
const maxText = 4000;

export type Labelled = { field: Field; value: string };

/** A line that starts with a label of a field: "company: Acme Ltd". The value may be empty. */
export function labelled(line: string): Labelled | null {
  const colon = line.slice(0, longestLabel + 8).search(/[:：=]/);
  if (colon < 1 || /^:?\/\//.test(line.slice(colon))) return null;
  const field = labels.get(folded(line.slice(0, colon).replace(/^[\s\-*•"“]{1,5}/, '')));
  return field === undefined ? null : { field, value: line.slice(colon + 1).trim() };
}

/** What a field and its value ask for; null for a value that is empty or far too long. */
export function commandOf({ field, value }: Labelled): Command | null {
  const said = visible(value.slice(0, maxText)).replace(/\s+/g, ' ').trim();
  // "company: …" is how our own mails say it.
  if (!/[\p{L}\p{N}]/u.test(said) || /^(?:…|\.\.\.)/.test(said)) return null;
  if (said.length > maxValue && field !== 'news' && field !== 'lesson') return null;
  return commands[field](said);
}

const commands: Record<Field, (value: string) => Command> = {
  company: (value) => ({ do: 'company', name: bare(value) }),
  role: (value) => ({ do: 'role', title: bare(value) }),
  contact: contactOf,
  news: newsOf,
  lesson: lessonOf,
  name: (value) => ({ do: 'name', name: bare(value) }),
  zone: (value) => {
    const zone = zoneOf(value);
    return zone === null ? { do: 'unclear', word: 'zone', text: value } : { do: 'zone', zone };
  },
  country: (value) => {
    const country = countryOf(value);
    return country === null ? { do: 'unclear', word: 'country', text: value } : { do: 'country', country };
  },
  address: (value) => addressFor('address', value),
  invite: (value) => addressFor('invite', value),
};

/** News with the first link in them. A link alone is news without words. */
export function newsOf(value: string): Command {
  const { link, rest } = linkIn(value);
  return { do: 'news', text: rest, link };
}

/** What was learnt, and what the member does about it: after an arrow, or "; I will …". */
function lessonOf(value: string): Command {
  const parted = /\s(?:->|=>|→|⇒|>>)\s|;\s/.exec(value);
  if (!parted) return { do: 'lesson', text: value, action: null };
  const action = value.slice(parted.index + parted[0].length).trim();
  return { do: 'lesson', text: value.slice(0, parted.index).trim(), action: action || null };
}

function addressFor(word: 'address' | 'invite', value: string): Command {
  const address = oneAddress(value);
  return address === null ? { do: 'unclear', word, text: value } : { do: word, address };
}

/** What a correction says that it is not: "Acme (not Workday)". */
const besides = /(?:,\s?|\s?\()(?:not|nicht|et pas|pas|no|niet|não|non)\s[^,()]{1,80}\)?$/i;
const abbreviated = /(?:\b(?:ltd|inc|co|corp|bros|jr|sr|cie|gebr|dept)|\.\p{L}{1,3})\.$/iu;

/** Without quotation marks around it and the full stop after it; abbreviations keep theirs ("Acme Inc."). */
function bare(value: string): string {
  const inner = value
    .replace(besides, '')
    .replace(/^["“”„«»'‘’]{1,3}|["“”«»'‘’]{1,3}$/gu, '')
    .trim();
  const plain = abbreviated.test(inner) ? inner : inner.replace(/[.;,]{1,3}$/, '');
  return plain.trim() || value;
}
