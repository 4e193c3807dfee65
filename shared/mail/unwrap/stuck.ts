import { type Labels, labelsByLanguage } from './labels.ts';

const maxHead = 2000;

/**
 * The lines of a header block that a client wrote onto one line ("From: Ana <ana@x.example>To: …Sent: … CETSubject: No"),
 * as Yahoo and Samsung do in plain text; null where it is none. The subject ends the line.
 */
export function splitStuck(line: string): string[] | null {
  const text = line.slice(0, maxHead);
  if (text.split(':', 4).length < 4) return null;
  let best: string[] = [];
  for (const { labels, names } of languages) {
    if (!startsWithLabel(text.trimStart(), names)) continue;
    const lines = splitBy(text, labels);
    if (lines.length > best.length) best = lines;
  }
  return best.length >= 3 ? best : null;
}

const languages = Object.values(labelsByLanguage).map((labels) => ({ labels, names: Object.values(labels).flat() }));

function startsWithLabel(text: string, names: string[]): boolean {
  return names.some((name) => text.startsWith(name) && /^ ?:/.test(text.slice(name.length, name.length + 2)));
}

function splitBy(text: string, labels: Labels): string[] {
  const named = { ...labels, cc: [...(labels.cc ?? []), 'Cc', 'CC'] };
  const starts = Object.values(named).flatMap((names) => firstOf(text, names));
  const subject = firstOf(text, labels.subject ?? [])[0] ?? text.length;
  const ordered = starts.filter((start) => start <= subject).sort((a, b) => a - b);
  if (ordered[0] !== text.length - text.trimStart().length) return [];
  return ordered.map((start, index) => text.slice(start, ordered[index + 1]).trim());
}

/** Where the first of a field's labels stands, none or one. */
function firstOf(text: string, names: string[]): number[] {
  const starts = names.flatMap((name) => [`${name}:`, `${name} :`]).map((label) => text.indexOf(label));
  const found = starts.filter((start) => start >= 0);
  return found.length > 0 ? [Math.min(...found)] : [];
}
