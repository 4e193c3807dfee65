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

/** Puts marks into a text, piece by piece: where marks overlap, a piece bears all their names. */
function withMarks(text: string, marks: readonly Mark[]): string {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((end, place) => {
    const start = cuts[place] ?? 0;
    const names = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ name }) => name);
    const piece = text.slice(start, end);
    return names.length === 0 || piece.trim() === '' ? piece : `‹${[...new Set(names)].join('+')}: ${piece}›`;
  });
  return pieces.join('');
}

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
