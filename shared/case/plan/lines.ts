import type { Instant } from '../../mail/mail.ts';
import type { TimeOfDay } from '../calendar.ts';
import type { Case, StepKind } from '../case.ts';
import type { Circumstances } from './circumstances.ts';
import { type Rule, rules } from './rules.ts';

/** A rule applied to a case: what is to be placed on the calendar. */
export type Line = {
  id: string;
  kind: StepKind;
  tag: string;
  /** Ways to say why, so many days after `since`. */
  why: (days: number) => readonly string[];
  since: Instant;
  base: Instant;
  after: number;
  time: TimeOfDay;
  gap: number;
};

/** Months between one sign of life and the next, in days. (A1-4) */
const everyThreeMonths = 91;

/** What the rules ask for in these circumstances, in the order of the plan; settled steps always keep their line. */
export function linesFor(c: Circumstances, one: Case): Line[] {
  const settled = new Set(one.steps.filter((step) => step.state !== 'planned').map((step) => step.id));
  const lines = rules.flatMap((rule) => (rule.kind === 'keep-in-touch' ? inTouch(rule, c, settled) : [line(rule, c)]));
  return lines.flatMap(({ rule, line }) => (rule.when(c) || settled.has(line.id) ? [line] : []));
}

function line(rule: Rule, c: Circumstances): { rule: Rule; line: Line } {
  const { kind, tag, after, time, gap, from } = rule;
  const base = { rejection: c.since, feedback: c.feedbackAt, wish: c.internshipAt }[from] ?? c.since;
  const since = (from === 'feedback' && c.feedbackWritten) || base;
  return { rule, line: { id: kind, kind, tag, why: (days) => rule.why(c, days), since, base, after, time, gap } };
}

/**
 * keep-in-touch recurs: the first is always there, each further one once the one before it is settled. Who was asked back at
 * some time and is not keen writes once, then.
 */
function inTouch(rule: Rule, c: Circumstances, settled: ReadonlySet<string>): { rule: Rule; line: Line }[] {
  const asked = c.interest === 'keen' ? null : c.invitedFor;
  const first = { ...line(rule, c).line, ...(asked && { base: asked }) };
  const lines: Line[] = [];
  for (let number = 1; number <= (asked ? 1 : 12); number++) {
    const id = `keep-in-touch-${number}`;
    const after = asked ? 0 : rule.after + (number - 1) * everyThreeMonths;
    const gap = number === 1 ? rule.gap : everyThreeMonths;
    const asks = !c.news || settled.has(`${id}-news`);
    if (asks) lines.push(question({ ...first, after, gap }, id));
    lines.push({ ...first, id, after, gap: asks ? week : gap });
    if (!settled.has(id)) break;
  }
  return lines.map((each) => ({ rule, line: each }));
}

/** A week ahead the member is asked for news or a link, for there is little to say without. (A2-5) */
function question(ahead: Line, id: string): Line {
  const why = () => ['In a week it is time for a sign of life, and it is better with something new to tell.'];
  return { ...ahead, id: `${id}-news`, tag: 'A2-5', why, after: ahead.after - week, gap: ahead.gap - week };
}

const week = 7;
