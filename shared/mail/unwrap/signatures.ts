import { Parser } from 'htmlparser2';

const mark = /signature(?!_prefix)/i;
const maxDepth = 1000;
const chunk = 16 * 1024;
const maxFound = 10;
const maxText = 2000;

/**
 * The texts of what the HTML of a mail marks as signatures, by class or id: `gmail_signature`, `moz-signature`,
 * `Signature` (Outlook), `protonmail_signature_block` and the like.
 */
export function signaturesIn(html: string): string[] {
  if (!mark.test(html)) return [];
  const found: { depth: number; text: string; open: boolean }[] = [];
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (_, { class: name = '', id = '' }) => {
        depth += 1;
        if (found.length < maxFound && mark.test(`${name} ${id}`)) found.push({ depth, text: '', open: true });
      },
      ontext: (text) => {
        for (const each of found) if (each.open && each.text.length < maxText) each.text += text;
      },
      onclosetag: () => {
        for (const each of found) each.open &&= each.depth !== depth;
        depth -= 1;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < html.length && depth < maxDepth; at += chunk) parser.write(html.slice(at, at + chunk));
  parser.end();
  return found.map(({ text }) => text);
}
