/** How many letters of a beginning are told apart. */
export const beginningLength = 6;

/** What a part of a pattern may begin with: `open` beginnings go on with what follows the part, `shut` ones do not matter further. */
type Beginnings = { open: Set<string>; shut: Set<string> };

/**
 * The first letters that a pattern's matches may begin with, in lower case; fewer where a match or what is known of
 * it ends sooner. The pattern is a source without anything but alternatives, groups, classes, lookarounds and bounded
 * repetition.
 */
export function beginningsOf(source: string): ReadonlySet<string> {
  const { open, shut } = alternatives({ source, at: 0, longest: beginningLength });
  return new Set([...open, ...shut]);
}

/** All that such a pattern matches, in lower case; null where it looks around, or takes any letter somewhere. */
export function spellingsOf(source: string): ReadonlySet<string> | null {
  if (looksAround.test(source)) return null;
  const { open, shut } = alternatives({ source, at: 0, longest: longestSpelling });
  return shut.size > 0 ? null : open;
}

const looksAround = /\(\?(?!:)|\\b|[\^$]/;
const longestSpelling = 60;

type Reader = { readonly source: string; at: number; readonly longest: number };

function alternatives(reader: Reader): Beginnings {
  const all: Beginnings = { open: new Set(), shut: new Set() };
  for (;;) {
    const { open, shut } = sequence(reader);
    for (const each of open) all.open.add(each);
    for (const each of shut) all.shut.add(each);
    if (reader.source[reader.at] !== '|') return all;
    reader.at++;
  }
}

function sequence(reader: Reader): Beginnings {
  let open = new Set(['']);
  const shut = new Set<string>();
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    const part = item(reader);
    const { least, most } = repeated(reader);
    const next = new Set(least === 0 ? open : []);
    for (const begun of open) {
      for (const each of part.shut) shut.add(cut(begun + each, reader));
      for (const each of part.open)
        (most > 1 || isFull(begun + each, reader) ? shut : next).add(cut(begun + each, reader));
    }
    open = next;
  }
  return { open, shut };
}

/** One part of a sequence. What may be any letter shuts a beginning; what only looks around is empty. */
function item(reader: Reader): Beginnings {
  const rest = reader.source.slice(reader.at, reader.at + 40);
  const group = /^\((?:\?(?::|<?[=!]))?/.exec(rest)?.[0];
  if (group) {
    reader.at += group.length;
    const inside = alternatives(reader);
    reader.at++;
    return /[=!]$/.test(group) ? literal('') : inside;
  }
  const letters = /^\[([\p{L}\d]{1,12})\]/u.exec(rest)?.[1];
  if (letters) {
    reader.at += letters.length + 2;
    return { open: new Set(letters.toLowerCase()), shut: new Set() };
  }
  const any = /^(?:\[[^\]]*\]|\\[pP]\{\w+\}|\\[nsSdDwW]|\.)/.exec(rest)?.[0];
  reader.at += any?.length ?? (rest.startsWith('\\') ? 2 : 1);
  if (any) return { open: new Set(), shut: new Set(['']) };
  return literal(/^(?:\\b|[\^$])/.test(rest) ? '' : rest.charAt(rest.startsWith('\\') ? 1 : 0).toLowerCase());
}

const literal = (letter: string): Beginnings => ({ open: new Set([letter]), shut: new Set() });

/** How often the part before the reader's place may stand there. */
function repeated(reader: Reader): { least: number; most: number } {
  const found = /^(?:\?|\*|\+|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!found) return { least: 1, most: 1 };
  reader.at += found[0].length;
  const [mark = '', from = '', comma, to] = found;
  if (mark.startsWith('{')) return { least: Number(from), most: comma ? Number(to || 99) : Number(from) };
  return { least: mark.startsWith('+') ? 1 : 0, most: mark.startsWith('?') ? 1 : 99 };
}

const isFull = (beginning: string, { longest }: Reader) => beginning.length >= longest;
const cut = (beginning: string, { longest }: Reader) => beginning.slice(0, longest);
