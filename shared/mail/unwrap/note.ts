import type { Address } from '../mail.ts';
import { joined } from './lines.ts';

/** What clients add below what a person writes, per language. */
const footers = [
  /^sent (?:from|with|via|using) (?:my |the |a )?(?:\S+ ){0,6}\S+$/i,
  /^get outlook for (?:ios|android|mac)/i,
  /^outlook (?:für|pour|para|per|voor) (?:ios|android)/i,
  /^(?:von meinem|von meiner|gesendet von|gesendet mit|gesendet über|diese nachricht wurde von) .{1,60}$/i,
  /^(?:holen|laden) sie (?:sich )?outlook für .{1,20}/i,
  /^(?:envoyé (?:de|depuis|à partir de|avec)|envoyée? (?:de|depuis|avec)) .{1,60}$/i,
  /^(?:obtenir|télécharger) outlook pour .{1,20}/i,
  /^(?:enviado (?:desde|con|do|a partir do|pelo|com o?|via)|enviada do) .{1,60}$/i,
  /^(?:obtener|obter) (?:o )?outlook para .{1,20}/i,
  /^(?:verzonden (?:vanaf|met|vanuit|via)|verstuurd (?:vanaf|met|via)) .{1,60}$/i,
  /^outlook voor (?:ios|android) downloaden/i,
  /^(?:inviato (?:da|dal|con)|inviata da) .{1,60}$/i,
  /^(?:ottieni|scarica) outlook per .{1,20}/i,
  /^(?:sendt fra|skickat från|lähetetty|odesláno z|wysłane z|wysłano z|trimis de pe|отправлено с|odoslané z|надіслано з) .{1,60}$/i,
  /^.{1,40}(?:'?(?:den|dan) gönderildi)$/i,
];

const closings =
  /^(?:best|best regards|kind regards|regards|thanks|thank you|many thanks|cheers|all the best|lg|vg|mfg|viele grüße|liebe grüße|beste grüße|danke|merci|cordialement|bien à vous|saludos|gracias|groet|groeten|met vriendelijke groet|obrigado|obrigada|abraço|grazie|saluti|cordiali saluti)[,.!]?$/i;

/**
 * The member's own words above a forward, without signature and without what the client adds ("Sent from my iPhone");
 * null when nothing is left.
 */
export function noteOf(lines: string[], member: Address | null): string | null {
  const own = lines.filter((line) => !isFooter(line));
  const delimiter = own.findIndex((line) => /^-- ?$/.test(line));
  const words = delimiter < 0 ? own : own.slice(0, delimiter);
  return joined(withoutName(words, member?.name ?? null)) || null;
}

const maxSignature = 12;

/** Cuts a signature of the member's own, which some clients put below the forward. */
export function withoutSignatureOf(member: Address | null, text: string): string {
  const start = Math.max(text.lastIndexOf('\n-- \n'), text.lastIndexOf('\n--\n'));
  if (start < 0 || member === null) return text;
  const signature = text.slice(start).toLowerCase();
  const own =
    signature.includes(member.address) || (member.name !== null && signature.includes(member.name.toLowerCase()));
  return own && signature.split('\n').length <= maxSignature ? text.slice(0, start).trimEnd() : text;
}

/** Whether the client wrote this line, not the person. */
export function isFooter(line: string): boolean {
  const text = line
    .trim()
    .replace(/\s*[<(]https?:[^\s>)]{1,500}[>)]/g, '')
    .replace(/^[*_]+|[*_]+$/g, '');
  return text.length > 0 && text.length < 120 && footers.some((footer) => footer.test(text));
}

/** A name at the end is a signature, and so is the closing above it. */
function withoutName(lines: string[], name: string | null): string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const text = (lines[last] ?? '').trim().toLowerCase();
  if (!name || !text || !names(name).includes(text)) return lines;
  const rest = lines.slice(0, last);
  const closing = rest.findLastIndex((line) => line.trim() !== '');
  return closings.test((rest[closing] ?? '').trim()) ? rest.slice(0, closing) : rest;
}

function names(name: string): string[] {
  const full = name.toLowerCase();
  return [full, full.split(' ')[0] ?? full, `- ${full}`];
}
