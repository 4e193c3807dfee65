import type { Case, Member } from '../case/case.ts';
import { toldIn, withoutTold } from '../case/command/told.ts';
import { mentionedIn, namedIn } from '../case/match/named.ts';
import { whichCaseLetter } from '../draft/conversation/which-case.ts';
import { caseAddress } from '../mail/addresses.ts';
import { allCases } from './every-case.ts';
import { noCaseKey } from './open-told.ts';
import type { App } from './ports.ts';
import { type Arrived, receive } from './receive.ts';
import { sendAnswer } from './send-answer.ts';
import { kindTold, type Reply } from './understand.ts';

/**
 * "This is about Open Fields Trust", about a mail that opened no case: it is filed with that case, as what else the member says
 * that it is, or the member is asked which one is meant. Null for every other reply. `rest`: what else was said, to be heard there.
 * @param isPlain the reply asks for nothing else, so that a mere name is worth a question.
 */
export async function takeAbout(
  app: App,
  arrived: Arrived,
  found: Reply,
  isPlain: boolean,
): Promise<{ caseId: string | null; rest: string } | null> {
  const { member, mail } = found;
  const key = noCaseKey(found);
  const before = key ? await app.outcomes.get(key) : null;
  if (!key || before?.member !== member.id || before.outcome !== 'not-a-rejection') return null;
  const cases = (await allCases(app, member)).filter(({ ended }) => ended?.because !== 'not-a-rejection');
  const named = namedIn(mail.text, cases);
  const [one, ...others] = named?.cases ?? [];
  if (named && one && others.length === 0 && (await app.rawMail.get(key))) {
    const is = toldIn(named.rest);
    await receive(app, key, { again: true, told: is && kindTold[is], into: one.id });
    return { caseId: one.id, rest: withoutTold(named.rest, 1) ?? '' };
  }
  const candidates = named?.cases ?? (isPlain ? mentionedIn(mail.text, cases) : []);
  if (candidates.length === 0) return null;
  await ask(app, arrived, { member, found, subject: before.about?.subject ?? '', candidates });
  return { caseId: null, rest: '' };
}

type Asking = { member: Member; found: Reply; subject: string; candidates: Case[] };

async function ask(app: App, arrived: Arrived, { member, found, subject, candidates }: Asking): Promise<void> {
  const addressed = candidates.map((one) => ({ case: one, address: caseAddress(one.id, app.domain, app.seal) }));
  await sendAnswer(
    app,
    { ...arrived, member, mail: found.mail },
    whichCaseLetter({ subject, candidates: addressed, member }),
  );
}
