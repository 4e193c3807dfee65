import type { Address } from '../mail.ts';
import { joined } from './lines.ts';

/** What clients add below what a person writes, per language: words, and below the program or device that they name. */
const sentFrom = [
  /^sent (?:from|with|via|using) /i,
  /^(?:von meine[mr]|gesendet (?:von|mit|über)|diese nachricht wurde von) /i,
  /^envoyée? (?:de|depuis|à partir de|avec|via) /i,
  /^envia(?:do|da) (?:desde|con|do|da|de|a partir d[oe]|pelo|com|via) /i,
  /^(?:verzonden|verstuurd) (?:vanaf|met|vanuit|via) /i,
  /^inviat[oa] (?:da|dal|con|tramite) ?/i,
  /^(?:sendt fra|skickat från|lähetetty|odesláno z|wysłan[eo] z|trimis de pe|отправлено с|odoslané z|надіслано з|poslano (?:s|iz)|saadetud|elküldve|στάλθηκε από|provenance :) /i,
  /^.{1,40}(?:'?(?:den|dan) gönderildi| küldve|から送信|에서 보냄)$/i,
  /^发自/,
];
const device =
  /iphon|ipad|ipod|\bmac\b|phone|android|galaxy|samsung|huawei|xiaomi|redmi|pixel|oneplus|mobile?|móvil|handy|telef|téléphone|mail|outlook|windows|blackberry|tablet|courrier|appareil|device|dispositivo|gerät|toestel|yahoo|proton|gmx|web\.de|spark|superhuman|tuta|\bapp\b|\bhey\b/i;
const getsFor = /^get \w{2,20}(?: \w{2,20})? for (?:android|ios|iphone|mac|desktop|windows|mobile)\b/i;
const outlookOffers = /\boutlook\b.{0,20}\b(?:for|für|pour|para|per|voor)\b.{0,10}\b(?:ios|android|mac)\b/i;

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
  return joined(withoutName(withoutCard(words, member?.name ?? null), member?.name ?? null)) || null;
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
  if (text.length === 0 || text.length > 120) return false;
  if (getsFor.test(text) || outlookOffers.test(text)) return true;
  return device.test(text) && sentFrom.some((words) => words.test(text));
}

const maxCard = 8;
const contactDetail = /\d{4}|@|\bwww\.|https?:|\.(?:com|org|net|[a-z]{2})\b/i;

/** Below the member's full name, lines as on a business card belong to the signature. */
function withoutCard(lines: string[], name: string | null): string[] {
  const start = name === null ? -1 : lines.findLastIndex((line) => line.trim().toLowerCase() === name.toLowerCase());
  const card = lines.slice(start + 1).filter((line) => line.trim() !== '');
  const isCard = card.length <= maxCard && card.some((line) => contactDetail.test(line)) && card.every(isShort);
  return start >= 0 && isCard ? lines.slice(0, start + 1) : lines;
}

const isShort = (line: string) => line.trim().length <= 80 && !/[.!?]\s*$/.test(line);

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
