/** What clients add below what a person writes, per language: words, and below the program or device that they name. */
const sentFrom = new RegExp(
  `^(?:${[
    '(?:sent|secured) (?:from|with|via|using) ',
    String.raw`(?:von meine[mr](?:\/meine[mr])?|(?:gesendet|versendet|sicher versendet) (?:von|mit|über|aus)|diese nachricht wurde von) `,
    'von .{1,40} gesendet$',
    'envoyée? (?:de|depuis|à partir de|avec|via) ',
    'envia(?:do|da) (?:desde|con|do|da|de|a partir d[oe]|pelo|com|via) ',
    '(?:verzonden|verstuurd) (?:vanaf|met|vanuit|via) ',
    'inviat[oa] (?:da|dal|con|tramite) ?',
    '(?:sendt fra|skickat från|lähetetty|odesláno z|wysłan[eo] z|trimis de pe|отправлено с|odoslané z|надіслано з|poslano (?:s|iz)|saadetud|elküldve|στάλθηκε από|provenance :) ',
    '(?:изпратено от|išsiųsta iš|sūtīts no|enviat des|đã gửi từ|dikirim dari) ',
    ".{1,40}(?:'?(?:den|dan) gönderildi| kullanılarak gönderildi| küldve|から送信|에서 보냄)$",
    '(?:发自|從我的|ส่งจาก|נשלח מ|أ[ُ]?رسلت من)',
  ].join('|')})`,
  'i',
);
const device =
  /iphon|ipad|ipod|\bmac\b|phone|android|galaxy|samsung|huawei|xiaomi|redmi|pixel|oneplus|mobile?|móvil|handy|telef|téléphone|mail|outlook|windows|blackberry|tablet|courrier|appareil|device|dispositivo|gerät|toestel|yahoo|proton|gmx|web\.de|spark|superhuman|tuta|\bapp\b|\bhey\b/i;
/** Programs whose names say nothing: "Sent from Nine", "Sent from my Verizon, Samsung Galaxy smartphone". */
const bearsName =
  /^[Ss]ent (?:from|via|with)(?: my)?(?: [\p{Lu}\d][\p{L}\d-]{0,20},?){1,4}(?: (?:smartphone|tablet|device))?\.?$/u;
const getsFor = /^get \w{2,20}(?: \w{2,20})? for (?:android|ios|iphone|mac|desktop|windows|mobile)\b/i;
const outlookOffers =
  /^.{0,30}\boutlook\b.{0,20} (?:for|für|pour|para|per|voor|til|till|pro|pre|dla|pentru|для|για|עבור|ל|لـ|لنظام) ?.{0,10}\b(?:ios|android|mac)\b(?: [^\s,]{1,20})?$/i;
/** What stands for a picture in plain text. */
const picture = /^\[(?:image|cid): ?[^\]]{0,100}\]$/i;
/** Where the system comes first. */
const onSystemOutlook =
  /^(?:获取|取得|下载|下載)? ?(?:ios|android) ?(?:版|용) ?outlook(?: ?(?:を入手|다운로드|가져오기|받기))?$/i;
const outlookGets =
  /^(?:hent|få|skaffa|hämta|last ned|hanki|pobierz|získat|získajte|получить|отримати|obțineți|ios için|az) .{0,20}outlook/i;
const onSystem = /^.*\b(?:ios|android|mac)\b/i;
const excuse = /^please excuse .{1,40}[,;.] ?sent from my /i;
const yahooSlogan = /^yahoo mail: search, organize, conquer$/i;

/** Whether the client wrote this line, not the person. */
export function isFooter(line: string): boolean {
  const text = withoutLinks(line.trim()).replace(/^[*_]+|[*_]+$/g, '');
  if (text.length === 0 || text.length > 120) return false;
  return offers(text) || bearsName.test(text) || (sentFrom.test(text) && device.test(firstClause(text)));
}

function withoutLinks(line: string): string {
  return line.includes('http') ? line.replace(/\s*[<(]https?:[^\s>)]{1,500}[>)]/g, '') : line;
}

/** Whether a program offers itself, or says what it could not show. */
function offers(text: string): boolean {
  if ([getsFor, outlookOffers, onSystemOutlook, yahooSlogan, excuse, picture].some((offer) => offer.test(text)))
    return true;
  return outlookGets.test(text) && onSystem.test(text);
}

/** "Sent from my old flat, which has no phone" is a sentence. */
const firstClause = (text: string) => text.split(/[,;](?: |$)/, 1)[0] ?? '';
