import type { Case, Member } from '../case/case.ts';
import { commandsIn } from '../case/command/commands-in.ts';
import { leastAbove, withoutTold } from '../case/command/told.ts';
import { namedIn } from '../case/match/named.ts';
import { match } from '../case/match.ts';
import { isSureNo } from '../case/sure-no.ts';
import { answered, type Updated, update } from '../case/update.ts';
import { changedLetter } from '../draft/changed-letter.ts';
import {
  anotherNoLetter,
  answerLetter,
  congratulationLetter,
  feedbackLetter,
} from '../draft/conversation/employer-wrote.ts';
import { whichCaseLetter } from '../draft/conversation/which-case.ts';
import { caseAddress } from '../mail/addresses.ts';
import type { Letter } from '../mail/letter.ts';
import type { Instant } from '../mail/mail.ts';
import { changeCase } from './change-case.ts';
import { allCases } from './every-case.ts';
import type { Read } from './forwarded.ts';
import { held } from './held.ts';
import type { App } from './ports.ts';
import type { Arrived, Result } from './receive.ts';
import { sendAnswer } from './send-answer.ts';

/**
 * Files a mail of the employer's with the case that it answers; null where it answers none. A case's own address says
 * which, or what the member says above it; otherwise thread, contact, and company with role do.
 */
export async function takeAnswer(
  app: App,
  arrived: Arrived,
  found: Read,
  colleagues: readonly Case[],
): Promise<Result | null> {
  const { member, unwrapped, reading, mail, caseId } = found;
  const named = caseId ? await app.cases.get({ member: member.id, id: caseId }) : null;
  if (named) return file(app, arrived, found, named);
  const cases = mayContinue(found) ? await allCases(app, member) : colleagues;
  const references = [...mail.references, ...(mail.inReplyTo ? [mail.inReplyTo] : [])];
  const [said, ...others] = isSureNo(reading) ? [] : (namedIn(unwrapped.note ?? '', cases)?.cases ?? []);
  if (said && others.length === 0) return file(app, arrived, found, said);
  const matched = match(cases, { original: unwrapped.original, reading, references });
  if (!matched) return null;
  if ('case' in matched) return file(app, arrived, found, matched.case);
  const candidates = matched.among.map((one) => ({ case: one, address: caseAddress(one.id, app.domain, app.seal) }));
  const { subject } = unwrapped.original;
  const isNo = reading.kind === 'rejection';
  await sendAnswer(app, { ...arrived, member, mail }, whichCaseLetter({ subject, candidates, member, isNo }));
  return { outcome: 'answer', member: member.id, caseId: null, detail: 'of several cases' };
}

/**
 * A sure rejection that names its role and begins a thread is about a case at its own company, if about any: only what else
 * there is may come from elsewhere, and is worth looking through all cases for.
 */
function mayContinue({ reading, unwrapped }: Read): boolean {
  return (
    !isSureNo(reading) ||
    reading.role === null ||
    /^\s*(?:re|aw|sv|antw|rv|rif|res)\s*:/i.test(unwrapped.original.subject)
  );
}

async function file(app: App, arrived: Arrived, found: Read, into: Case): Promise<Result> {
  const { member, unwrapped, reading, mail } = found;
  const answer = { reading, original: unwrapped.original, at: arrived.receivedAt, key: arrived.key };
  const note = noteIn(found, into, arrived.receivedAt);
  const about = { stepId: null, now: arrived.receivedAt, zone: member.zone };
  const take = (one: Case): Updated => {
    const updated = answered(one, answer);
    const isKept = note !== null && updated.effect.effect !== 'nothing';
    return isKept ? { ...updated, case: update(updated.case, { do: 'note', text: note }, about).case } : updated;
  };
  const changed = await changeCase(app, member, into, take, into);
  if (!changed) return held('a case that is gone', member.id);
  const again = changed.effect.effect === 'nothing';
  if (!again || found.answer) {
    const letter = letterAbout(changed, member, app.clock.now());
    await sendAnswer(app, { ...arrived, member, mail, caseId: into.id }, letter);
  }
  return {
    outcome: again ? 'duplicate' : 'answer',
    member: member.id,
    caseId: into.id,
    detail: changed.effect.effect === 'feedback' ? 'feedback' : reading.kind,
  };
}

/** The member's own words above it, besides what it is and what it is about. */
function noteIn({ unwrapped, member: { zone, name } }: Read, into: Case, now: Instant): string | null {
  const own = withoutTold(unwrapped.note ?? '', leastAbove) ?? '';
  const text = namedIn(own, [into])?.rest ?? own;
  return commandsIn({ subject: 'Re:', text, now, zone, name }).find((command) => command.do === 'note')?.text ?? null;
}

function letterAbout({ case: one, effect }: Updated, member: Member, now: Instant): Letter {
  switch (effect.effect) {
    case 'feedback':
      return feedbackLetter({ case: one, member, about: effect.about, words: effect.words });
    case 'opening':
      return congratulationLetter({ case: one, member, offer: effect.offer === true });
    case 'another-no':
      return anotherNoLetter({ case: one, member });
    case 'answer':
      return answerLetter({ case: one, member, now });
    default:
      return changedLetter({ case: one, effects: [effect], member, now });
  }
}
