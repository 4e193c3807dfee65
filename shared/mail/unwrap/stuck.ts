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
  for (const labels of byName.get(text.slice(0, text.indexOf(':')).trim()) ?? []) {
    const lines = splitBy(text, labels);
    if (lines.length > best.length) best = lines;
  }
  return best.length >= 3 ? best : null;
}

/** The labels of the languages in which a line may begin with a name. */
const byName = new Map<string, Labels[]>();
for (const labels of Object.values(labelsByLanguage)) {
  for (const name of new Set(Object.values(labels).flat())) byName.set(name, [...(byName.get(name) ?? []), labels]);
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
