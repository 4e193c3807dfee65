import type { Original } from '../mail/mail.ts';
import { fromText } from './facts.ts';
import type { Reading, Span } from './reading.ts';

/** A span with the item of the reading that it was evidence for. */
type Mark = Span & { name: string };

/**
 * An original for a person at a terminal, with the words that the reading came from marked and named in place:
 * `‹role Data Analyst›`. Spans inside others are marked inside them.
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

/** Puts opening and closing signs into a text; the longer of two marks that start together is the outer one. */
function withMarks(text: string, marks: readonly Mark[]): string {
  const signs = marks
    .flatMap(({ start, end, name }) => [
      { at: start, order: -end, sign: `‹${name} ` },
      { at: end, order: -Infinity, sign: '›' },
    ])
    .sort((a, b) => a.at - b.at || a.order - b.order);
  let done = 0;
  let out = '';
  for (const { at, sign } of signs) {
    out += text.slice(done, at) + sign;
    done = at;
  }
  return out + text.slice(done);
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
