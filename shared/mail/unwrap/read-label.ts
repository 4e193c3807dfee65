import { type Field, fieldNames, type Labels, labelsByLanguage } from './labels.ts';

/** What a label states, and which of the `known` languages have it. */
export type Label = { field: Field; languages: number[] };
const labels = new Map<string, Label>();
const known = Object.keys(labelsByLanguage);
for (const [language, fields] of Object.values(labelsByLanguage).entries()) {
  for (const field of fieldNames) for (const name of namesOf(field, fields)) addLabel(name, field, language);
}

/** With the English labels that stand in the blocks of every language; the sender's is always translated. */
function namesOf(field: Field, fields: Labels): string[] {
  const names = fields[field] ?? [];
  return field === 'from' ? names : [...names, ...(labelsByLanguage.en?.[field] ?? [])];
}

function addLabel(name: string, field: Field, language: number) {
  const key = name.toLowerCase();
  const label = labels.get(key) ?? { field, languages: [] };
  if (!label.languages.includes(language)) label.languages.push(language);
  labels.set(key, label);
}

/** A line's label with the value behind it. */
export type Labelled = { label: Label; value: string };

/** The label that a line begins with ("From: …", "*Von:* …"), or null. */
export function readLabel(line: string): Labelled | null {
  const colon = colonIn(line);
  if (colon < 1 || received.test(line)) return null;
  const label = labels.get(
    line
      .slice(0, colon)
      .replace(/[*_\s]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  return label ? { label, value: unstarred(line.slice(colon + 1)) } : readDated(line);
}

/** Cheap check for the line where a header block may start; none does with what not every mail has. */
export function startsBlock(line: string): boolean {
  const field = readLabel(line)?.label.field;
  return field !== undefined && field !== 'importance' && field !== 'attachments';
}

/** A header that only servers read, which stands in the block where the client was told to show them all. */
export function isTechnical(line: string): boolean {
  return technical.test(line) || received.test(line);
}

const received = /^received ?:\s{0,5}(?:from |by |\()/i;
const technical = /^[a-z]{1,20}-[a-z-]{1,40} ?:/i;

/** The languages that know most of the labels: "De" alone fits three, "De" with "Asunto" one. */
export function fittingLanguages(seen: readonly Label[]): string[] {
  // By number, as nearly all languages know the English labels.
  const scores = new Uint8Array(known.length);
  const found: number[] = [];
  for (const { languages } of seen) {
    for (const language of languages) {
      if (scores[language] === 0) found.push(language);
      scores[language] = (scores[language] ?? 0) + 1;
    }
  }
  const best = Math.max(...scores);
  return found.filter((language) => scores[language] === best).map((language) => known[language] ?? '');
}

/** The lines of a head whose labels have no colon ('From "Ana Silva" <ana@x.example>', eM Client), with one. */
export function colonned(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const label = /^[\p{L} ]{1,20}?(?=[ \t]|$)/u.exec(line)?.[0] ?? '';
    return labels.has(label.toLowerCase()) ? `${label}:${line.slice(label.length)}` : line;
  });
}

/** "Message du 27/10/2026 09:31", with which Orange's block begins. */
function readDated(line: string): Labelled | null {
  const label = line.startsWith(dated) && /\d/.test(line.charAt(dated.length)) ? labels.get('envoyé') : undefined;
  return label ? { label, value: line.slice(dated.length) } : null;
}

const dated = 'Message du ';

/** Where the first colon is, as far as labels go; -1 where none is. */
function colonIn(line: string): number {
  for (let at = 0; at < Math.min(line.length, longestLabel); at += 1) {
    const code = line.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return at;
  }
  return -1;
}

const longestLabel = 40;

/** Bold labels and values come as "*Subject:* *No*" in plain text. */
function unstarred(value: string): string {
  if (!value.includes('*')) return value.trim();
  const text = value.replace(/^\*{1,2}/, '').trim();
  return /^\*[^*]+\*$/.test(text) ? text.slice(1, -1).trim() : text;
}
