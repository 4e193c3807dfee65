/**
 * What an older message starts with below an answer, as mail programs write it. Only words that stand at the start of
 * a line count, and only when something stands above them.
 */
const rule =
  /^[\s>]*-{2,}\s?(?:original|urspr|message d.origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk|forwarded|weitergeleitet)/i;
const attribution =
  /^[\s>]*(?:on|am|le|el|op|em|il|a|den|dnia|στις|schrieb)\b.{4,150}(?:wrote|schrieb.{0,80}|a écrit|escribió|schreef.{0,80}|escreveu|ha scritto|skrev|napisał.{0,3})\s?:\s*$/iu;
/** GroupWise: '>>> "Ana Silva" <ana@…> 6/3/2024 9:14 PM >>>', and nothing marked below. */
const enclosed = /^>>> .{3,200} >>>\s*$/;
const sender = /^[\s>*]*(?:from|von|de|van|da|från|fra|od|lähettäjä|kimden)\s?:\*?\s/i;
const date =
  /^[\s>*]*(?:sent|date|gesendet|datum|envoy[ée]|enviad[oa](?: el| em)?|fecha|data|verzonden|inviato|skickat|sendt|wysłano|gönderildi)\s?:/i;
const address = /\S@\S/;
const lineLength = 240;

/**
 * The lines of the newest part of a message, which decides: quoted ones are empty, older messages below are left off.
 * All of them where nothing else is there.
 */
export function newestLines(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let written = false;
  for (const [place, line] of lines.entries()) {
    if (written && startsHistory(lines, place)) break;
    const quoted = line.startsWith('>');
    kept.push(quoted ? '' : line);
    written ||= !quoted && /[\p{L}]/u.test(line.slice(0, lineLength));
  }
  return written ? kept : lines;
}

function startsHistory(lines: readonly string[], place: number): boolean {
  const line = (lines[place] ?? '').slice(0, lineLength);
  if ((line.includes('--') && rule.test(line)) || enclosed.test(line)) return true;
  if (line.includes(':') && sender.test(line))
    return lines.slice(place + 1, place + 5).some((each) => date.test(each.slice(0, lineLength)));
  const next = (lines[place + 1] ?? '').slice(0, lineLength);
  // "Gesendet: …", and below it "Von: Ana Silva <ana@…>"
  if (line.includes(':') && date.test(line) && sender.test(next) && address.test(next)) return true;
  const attributes =
    (introduces(line) && attribution.test(line)) ||
    (introduces(next) && line.length > 20 && attribution.test(`${line} ${next}`));
  return attributes && !continuesBelow(lines, place + 1);
}

/** Asked of each line, which the patterns are too dear for. */
function introduces(line: string): boolean {
  return line.trimEnd().endsWith(':');
}

/** An answer written below or between quoted lines: the quotation is blanked, and what follows it still counts. */
function continuesBelow(lines: readonly string[], place: number): boolean {
  const following = lines.slice(place, place + 4).find((line) => line.trim() !== '' && !line.trim().endsWith(':'));
  return following?.startsWith('>') ?? false;
}
