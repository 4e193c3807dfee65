import type { Command } from '../command.ts';

const address = /[^\s<>()[\]",;:@]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
const longestName = 80;

/** "Ana Silva <ana@x.example>", a name, or an address, in any usual form. */
export function contactOf(value: string): Command {
  const text = value.replace(/<mailto:[^<>\s]{1,300}>/gi, ' ').replace(/\bmailto:/gi, '');
  const found = addressIn(text);
  const name = nameIn(found === null ? text : text.replace(found, ' '));
  const wrong =
    (found === null && text.includes('@')) ||
    (found === null && name === null) ||
    addressIn(text.replace(found ?? '', ' '));
  if (wrong) return { do: 'unclear', word: 'contact', text: value };
  return { do: 'contact', name, address: found?.toLowerCase() ?? null };
}

/** The one address of a value; null where there is none, or anything else besides it. */
export function oneAddress(value: string): string | null {
  const text = value.replace(/<mailto:[^<>\s]{1,300}>/gi, ' ').replace(/\bmailto:/gi, '');
  const found = addressIn(text);
  if (found === null || /[\p{L}\p{N}@]/u.test(text.replace(found, ' '))) return null;
  return found.toLowerCase();
}

function addressIn(text: string): string | null {
  const found = text.length > 400 ? null : address.exec(text);
  return found?.[0].replace(/^['.]|\.$/g, '') ?? null;
}

/** What is left besides the address: a name has letters, and no sentence in it. */
const nobody =
  /\b(?:nobody|no one|none|unknown|not|don't|know|idea|n\/a|niemand|unbekannt|keine|keiner|personne|inconnue?|nadie|onbekend|ningu[ée]m|nessuno)\b/i;

function nameIn(text: string): string | null {
  const name = text
    .replace(/[<>()[\]"“”„]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]{1,5}|[\s,;:.–-]{1,5}$/g, '')
    // "Ana Silva, Head of Talent"
    .replace(/^(\S{1,30}\s[^,]{1,50}),\s.*$/, '$1');
  return /\p{L}/u.test(name) && name.length <= longestName && !nobody.test(name) ? name : null;
}
