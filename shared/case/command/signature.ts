import { folded } from './words.ts';

/** Words above a name at the end of a mail, folded. */
const closings = [
  'best',
  'best regards',
  'kind regards',
  'warm regards',
  'regards',
  'best wishes',
  'all the best',
  'many thanks',
  'thanks',
  'thanks again',
  'thank you',
  'thx',
  'cheers',
  'yours',
  'yours sincerely',
  'sincerely',
  'take care',
  'talk soon',
  'lg',
  'vg',
  'mfg',
  'bg',
  'gruss',
  'grusse',
  'viele grusse',
  'liebe grusse',
  'beste grusse',
  'schone grusse',
  'herzliche grusse',
  'mit freundlichen grussen',
  'freundliche grusse',
  'danke',
  'vielen dank',
  'danke und gruss',
  'bis bald',
  'cordialement',
  'bien cordialement',
  'bien a vous',
  'bien a toi',
  'merci',
  'merci beaucoup',
  'a bientot',
  'bonne journee',
  'saludos',
  'un saludo',
  'saludos cordiales',
  'atentamente',
  'gracias',
  'muchas gracias',
  'groet',
  'groeten',
  'groetjes',
  'met vriendelijke groet',
  'met vriendelijke groeten',
  'vriendelijke groet',
  'mvg',
  'bedankt',
  'alvast bedankt',
  'obrigado',
  'obrigada',
  'abraco',
  'abracos',
  'atenciosamente',
  'cumprimentos',
  'com os melhores cumprimentos',
  'grazie',
  'grazie mille',
  'saluti',
  'cordiali saluti',
  'un saluto',
  'a presto',
];
const closingWords = new Set(closings);
const longestClosing = Math.max(...closings.map((words) => words.split(' ').length));
const maxBelow = 6;
const maxSignature = 12;

/** Starts of the paragraphs that firms and scanners add. */
const disclaimers: readonly RegExp[] = [
  /^[*\s]{0,4}(?:confidentiality|disclaimer|legal) (?:notice|note)?\b.{0,40}:?/i,
  /^[*\s]{0,4}(?:this|the information in this|the contents of this) (?:e-?mail|message|communication)\b.{0,120}\b(?:confidential|intended|privileged)/i,
  /^[*\s]{0,4}diese (?:e-?mail|nachricht)\b.{0,120}\b(?:vertraulich|bestimmt)/i,
  /^[*\s]{0,4}ce (?:message|courriel|mail)\b.{0,120}\b(?:confidentiel|destin)/i,
  /^[*\s]{0,4}este (?:mensaje|correo|e-?mail)\b.{0,120}\b(?:confidencial|destin)/i,
  /^[*\s]{0,4}(?:esta mensagem|este e-?mail)\b.{0,120}\b(?:confidencia|destin)/i,
  /^[*\s]{0,4}(?:dit bericht|deze e-?mail)\b.{0,120}\b(?:vertrouwelijk|bestemd)/i,
  /^[*\s]{0,4}(?:questo messaggio|questa e-?mail|il contenuto)\b.{0,120}\b(?:riservat|confidenzial)/i,
  /^(?:virus-free|virenfrei|garanti sans virus|libre de virus|virusvrij|sem vírus|privo di virus)\b/i,
  /^(?:please consider the environment|bitte (?:denken sie|prüfen sie).{0,60}(?:umwelt|ausdruck))/i,
];

/** The line above a signature ("-- "), or a rule above a few last lines. `left` counts the lines from here to the end. */
export function isDelimiter(line: string, left: number): boolean {
  return (
    /^--\s?$/.test(line) ||
    (/^\s{0,3}(?:-{2,}|_{2,}|={3,}|\*{3,}|—{1,3}|–{1,3})\s{0,3}$/.test(line.slice(0, 200)) && left <= maxSignature)
  );
}

export function isDisclaimer(line: string): boolean {
  const text = line.slice(0, 300);
  return disclaimers.some((words) => words.test(text));
}

/** Cuts "Best regards, Sam Lee, +44 …" and a name that stands alone, at the end. */
export function withoutSignature(lines: readonly string[], name: string | null): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const start = closingAt(lines, end);
  const rest = withoutOwnCard(lines.slice(0, start ?? end), name);
  const last = rest.findLastIndex((line) => line.trim() !== '');
  return last >= 0 && isName(rest[last] ?? '', name) ? withoutSignature(rest.slice(0, last), null) : rest;
}

/** Without the member's own name and what stands below it on a card: links, numbers, a title. */
function withoutOwnCard(lines: string[], name: string | null): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  for (let at = end - 2; at >= 0 && at >= end - 1 - maxBelow; at -= 1) {
    if (isName(lines[at] ?? '', name) && isCard(lines.slice(at + 1, end))) return lines.slice(0, at);
  }
  return lines;
}

/** Whether lines, of which one at least is a link or a number, stand on a card and in no sentence. */
export function isCard(lines: readonly string[]): boolean {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '');
  return said.some(isReachable) && said.every((line) => isReachable(line) || isTitle(line));
}

const reachable = [
  /^(?:(?:web|www|site|linkedin|github|portfolio|blog)\s?[:|]\s?)?<?(?:https?:\/\/|www\.)\S{3,300}$/i,
  /^(?:(?:tel|phone|mobile|mob|cell|fon|handy|m|t|p)\.?\s?[:|]?\s?)?\+?[\d\s()./-]{6,25}$/i,
  /^(?:e-?mail|mail|e)?\s?[:|]?\s?<?[^\s<>@]{1,64}@[^\s<>@]{1,190}$/i,
  /^(?:linkedin|github|gitlab)\.com\/\S{1,200}$/i,
];

/** A link, a telephone number or an address alone. */
export function isReachable(line: string): boolean {
  const text = line.trim();
  return text.length <= 320 && reachable.some((words) => words.test(text));
}

/** "Platform Engineer, Berlin": a few words that begin with a capital and end no sentence. */
function isTitle(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}/u.test(line) && !/[.!?:;]$/.test(line) && line.split(/\s+/).length <= 7;
}

/** Where the closing starts below which nothing but a signature can stand. */
function closingAt(lines: readonly string[], end: number): number | null {
  for (let at = end - 1; at >= 0 && at >= end - 1 - maxBelow; at -= 1) {
    const line = lines[at] ?? '';
    if (isClosing(line, at === end - 1)) return at;
    if (line.length > 60 || /[.!?]$/.test(line.trim())) return null;
  }
  return null;
}

/** "Cheers," or "Cheers, Sam". Below a mere word of thanks there must be a name. */
function isClosing(line: string, last: boolean): boolean {
  if (line.length > 60) return false;
  const words = folded(line)
    .replace(/[,.!-]{1,4}$/, '')
    .split(/[\s,.!]+/);
  if (closingWords.has(words.join(' '))) return true;
  if (!last) return false;
  for (let length = 1; length <= longestClosing; length += 1) {
    const name = words.length - length;
    if (name >= 1 && name <= 3 && closingWords.has(words.slice(0, length).join(' '))) return endsInName(line, name);
  }
  return false;
}

function endsInName(line: string, words: number): boolean {
  return line
    .trim()
    .split(/[\s,]+/)
    .slice(-words)
    .every((word) => /^\p{Lu}/u.test(word));
}

function isName(line: string, name: string | null): boolean {
  if (/^[–—~]\s?\p{Lu}[\p{L}'. -]{0,40}$/u.test(line.trim())) return true;
  if (name === null || name.trim() === '') return false;
  const said = folded(line).replace(/^[-\s]{1,3}|[.,!]$/g, '');
  const [first = ''] = folded(name).split(' ');
  return said === folded(name) || said === first || /^\s?[|,·•-]/.test(rest(said, folded(name)));
}

/** What follows a name on its line: "Sam Lee | Acme Ltd". */
function rest(line: string, name: string): string {
  return line.startsWith(name) ? line.slice(name.length) : '';
}
