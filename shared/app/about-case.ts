import type { Case, Member } from '../case/case.ts';
import { toldIn, withoutTold } from '../case/command/told.ts';
import { aboutIn, mentionedIn, namedIn, nameIn } from '../case/match/named.ts';
import { aboutWhichLetter } from '../draft/conversation/about-which.ts';
import { noSuchCaseLetter, whatAboutItLetter } from '../draft/conversation/no-such-case.ts';
import { type Candidate, whichCaseLetter } from '../draft/conversation/which-case.ts';
import { caseAddress, intakeAddress } from '../mail/addresses.ts';
import { allCases } from './every-case.ts';
import { noCaseKey, noCaseName } from './open-told.ts';
import type { App } from './ports.ts';
import { type Arrived, receive } from './receive.ts';
import { sendAnswer } from './send-answer.ts';
import { kindTold, type Reply } from './understand.ts';

/** The case that a mail turned out to be about, if it is known, and what else the mail said, to be heard there. */
type Spoken = { caseId: string | null; rest: string };

/**
 * "This is about Open Fields Trust", about a mail that opened no case: it is filed with that case, as what else the member says
 * that it is, or the member is asked which one is meant, or told which there are. Null for every other reply.
 * @param isPlain the reply asks for nothing else, so that a mere name is worth a question.
 */
export async function takeAbout(app: App, arrived: Arrived, found: Reply, isPlain: boolean): Promise<Spoken | null> {
  const { member, mail } = found;
  const key = noCaseKey(found);
  const before = key ? await app.outcomes.get(key) : null;
  if (!key || before?.member !== member.id || before.outcome !== 'not-a-rejection') return null;
  const cases = await casesOf(app, member);
  const named = namedIn(mail.text, cases);
  const [one, ...others] = named?.cases ?? [];
  if (named && one && others.length === 0 && (await app.rawMail.get(key))) {
    const is = toldIn(named.rest);
    await receive(app, key, { again: true, told: is && kindTold[is], into: one.id });
    return { caseId: one.id, rest: withoutTold(named.rest, 1) ?? '' };
  }
  const candidates = named?.cases ?? (isPlain ? mentionedIn(mail.text, cases) : []);
  const name = isPlain ? aboutIn(mail.text) : null;
  if (candidates.length === 0 && name === null) return null;
  const subject = before.about?.subject ?? '';
  const addressed = candidates.map(withAddress(app));
  const letter =
    candidates.length === 0 && name !== null
      ? noSuchCaseLetter({ name, cases })
      : whichCaseLetter({ subject, candidates: addressed, member });
  await sendAnswer(app, { ...arrived, member, mail, name: noCaseName(key, member, arrived.key) }, letter);
  return { caseId: null, rest: '' };
}

/**
 * "It is about Northwind, they phoned", in a mail that answers none of ours: said to that case, or the member is asked what
 * there is to say, or which case is meant, or told which there are. Null for every other mail.
 * @param mayBeNew a name that no case has may be that of a new one.
 */
export async function takeFreshAbout(
  app: App,
  arrived: Arrived,
  found: Reply,
  mayBeNew: boolean,
): Promise<Spoken | null> {
  const { member, mail } = found;
  if (aboutIn(mail.text) === null) return null;
  const cases = await casesOf(app, member);
  const named = namedIn(mail.text, cases);
  const [one, ...others] = (named?.cases ?? []).map(withAddress(app));
  if (named && one && others.length === 0) {
    const caseId = one.case.id;
    if (named.rest === '') await sendAnswer(app, { ...arrived, member, mail, caseId }, whatAboutItLetter(one));
    return { caseId, rest: named.rest };
  }
  const name = mayBeNew ? null : nameIn(mail.text);
  if (!one && name === null) return null;
  const letter = one
    ? aboutWhichLetter({ candidates: [one, ...others] })
    : noSuchCaseLetter({ name: name ?? '', cases, intake: intakeAddress(app.domain) });
  await sendAnswer(app, { ...arrived, member, mail }, letter);
  return { caseId: null, rest: '' };
}

/** The cases that a member may speak of. */
export const casesOf = async (app: App, member: Member): Promise<Case[]> =>
  (await allCases(app, member)).filter(({ ended }) => ended?.because !== 'not-a-rejection');

const withAddress =
  ({ domain, seal }: App) =>
  (one: Case): Candidate => ({ case: one, address: caseAddress(one.id, domain, seal) });
