import type { Original } from '../mail/mail.ts';
import { fromText } from './facts.ts';
import type { Reading, Span } from './reading.ts';

/** A span with the item of the reading that it was evidence for. */
type Mark = Span & { name: string };

/**
 * An original for a person at a terminal, with the words that the reading came from marked and named in place:
 * `‹role: Data Analyst›`.
 */
export function explain(original: Original, reading: Reading): string {
  const marks = marksOf(reading);
  const marked = (part: Span['part'], text: string) =>
    withMarks(
      text,
      marks.filter((mark) => mark.part === part),
    );
  return [
    `From: ${marked('from', fromText(original))}`,
    `Subject: ${marked('subject', original.subject)}`,
    `Date: ${original.date ?? '(not stated)'}`,
    '',
    marked('body', original.text),
    '',
    ...summary(reading),
  ].join('\n');
}

function marksOf({ evidence }: Reading): Mark[] {
  return Object.entries(evidence).flatMap(([name, spans]: [string, Span[]]) =>
    spans.map((span) => ({ ...span, name })),
  );
}

/** Puts marks into a text, one inside the other; those of the same words are one with both names. */
function withMarks(text: string, marks: readonly Mark[]): string {
  const named = new Map<string, Mark>();
  for (const mark of marks) {
    const place = `${mark.start}-${mark.end}`;
    const other = named.get(place);
    if (!other) named.set(place, mark);
    else if (!other.name.split('+').includes(mark.name))
      named.set(place, { ...other, name: `${other.name}+${mark.name}` });
  }
  return pieces(text, 0, text.length, [...named.values()]);
}

/** The text from one place to another with its marks; of one that crosses the end of another the longer part is marked. */
function pieces(text: string, from: number, to: number, marks: readonly Mark[]): string {
  const [first, ...others] = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
  if (!first) return text.slice(from, to);
  const { start, end, name } = first;
  const isAfter = (mark: Mark) => mark.end - Math.max(end, mark.start) > end - mark.start;
  const inside = others.filter((mark) => !isAfter(mark) && mark.name !== name);
  const within = pieces(
    text,
    start,
    end,
    inside.map((mark) => ({ ...mark, end: Math.min(mark.end, end) })),
  );
  const rest = pieces(
    text,
    end,
    to,
    others.filter(isAfter).map((mark) => ({ ...mark, start: wordAt(text, Math.max(mark.start, end)) })),
  );
  return `${text.slice(from, start)}${within.trim() === '' ? within : `‹${name}: ${within}›`}${rest}`;
}

/** Where the word begins that stands at a place or behind the blanks there. */
const wordAt = (text: string, place: number) => place + (/^\s*/.exec(text.slice(place))?.[0].length ?? 0);

function summary(reading: Reading): string[] {
  const { kind, confidence, company, role, contact, recruiter, stage, reason, signals, language } = reading;
  const person = contact && [contact.name, contact.address && `<${contact.address}>`].filter(Boolean).join(' ');
  const items = {
    kind: `${kind} (${Math.round(confidence * 100)} %)`,
    company,
    role,
    contact: person,
    recruiter: recruiter ? 'yes' : 'no',
    stage,
    reason,
    signals: signals.join(', ') || null,
    language,
  };
  return Object.entries(items).map(([name, value]) => `${name.padEnd(10)} ${value ?? '(not stated)'}`);
}
