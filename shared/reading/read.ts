import type { Address, Original } from '../mail/mail.ts';
import { type Fact, type Facts, facts } from './facts.ts';
import { meant } from './judge/scope.ts';
import { type Judgement, judge } from './judge.ts';
import { type Language, languages } from './languages.ts';
import { platformAt } from './platforms.ts';
import type { Evidence, Kind, Reading, Span } from './reading.ts';
import { reasonOf } from './reason.ts';
import { signalsOf } from './signals.ts';
import { stageOf } from './stage.ts';
import { type Prepared, prepare } from './text.ts';

/**
 * Understands an original: what kind of mail it is, and for an employer's answer who said what about which role. Pure
 * and linear in the first 20,000 characters; any text gives a reading. `forwarder` is never taken for a contact. `told`: what
 * somebody who knows has said that it is; what a mail of another kind says of stage and reason then counts for nothing.
 */
export function read(original: Original, forwarder: Address | null = null, told: Kind | null = null): Reading {
  const text = prepare(original);
  const found = meant(text, platformAt(original.from.address ?? '') !== null);
  const judged = judge(text, found, original.from);
  const isMisread = told !== null && judged.kind !== told;
  const { kind, evidence }: Omit<Judgement, 'confidence'> = isMisread ? { kind: told, evidence: [] } : judged;
  const confidence = told === null ? judged.confidence : 1;
  const known =
    kind === 'forwarding-confirmation' ? nothing : facts(prepared(original, text), forwarder, wordingOf(text.nearest));
  const answered = !isMisread && (kind === 'rejection' || kind === 'feedback');
  const stage = answered ? stageOf(found) : { stage: null, evidence: [] };
  const reason = answered ? reasonOf(found) : { reason: null, evidence: [] };
  const doors = signalsOf(found, original);
  return {
    kind,
    confidence,
    company: asSet(known.company, text),
    role: asSet(known.role, text),
    contact: known.contact?.value ?? null,
    recruiter: known.recruiter?.value ?? false,
    stage: stage.stage,
    reason: reason.reason,
    signals: doors.signals,
    language: text.language,
    evidence: gathered(
      {
        kind: evidence,
        company: spansOf(known.company, text),
        role: spansOf(known.role, text),
        contact: spansOf(known.contact, text),
        recruiter: spansOf(known.recruiter, text),
        stage: stage.evidence,
        reason: reason.evidence,
      },
      doors.evidence,
    ),
  };
}

/** An original with its texts as they are read. */
function prepared({ from, to, date, messageId }: Original, { subject, body }: Prepared): Original {
  return { from, to, subject: subject.text, date, messageId, text: body.text };
}

/** A mail provider's question has no employer. */
const nothing: Facts = { company: null, role: null, contact: null, recruiter: null };

/** The wording of a language, or of the first one where it is not known. */
function wordingOf(code: string | null): Language {
  const [first, ...others] = languages;
  const known = others.find((language) => language.code === code) ?? first;
  if (!known) throw new Error('there is no language to read in');
  return known;
}

/** A name or title as it was set, where it is nothing but words of the mail. */
function asSet(fact: Fact<string> | null, text: Prepared): string | null {
  const span = fact?.spans[0];
  if (!fact || !span || span.part === 'from') return fact?.value ?? null;
  const { start, end, part } = span;
  return text[part].text.slice(start, end) === fact.value ? text[part].typeset(start, end) : fact.value;
}

/** The words of a fact as the original has them. */
function spansOf(fact: Fact<unknown> | null, text: Prepared): Span[] {
  return (fact?.spans ?? []).map((span) =>
    span.part === 'from' ? span : { part: span.part, ...text[span.part].written(span.start, span.end) },
  );
}

const items = ['kind', 'company', 'role', 'contact', 'recruiter', 'stage', 'reason'] as const;

/** All evidence, without the items that nothing was found for. */
function gathered(found: Readonly<Record<(typeof items)[number], Span[]>>, doors: Evidence): Evidence {
  const evidence: Evidence = {};
  for (const item of items) if (found[item].length > 0) evidence[item] = found[item];
  return Object.assign(evidence, doors);
}
