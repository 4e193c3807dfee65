import { spokenDay } from '../../case/calendar.ts';
import type { Case, Member } from '../../case/case.ts';
import { sinceOf } from '../../case/plan/circumstances.ts';
import type { Letter } from '../../mail/letter.ts';
import { heading, list, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';
import { quoted, titleOf } from './said.ts';

/** A case that a mail may belong to, and its own address. */
export type Candidate = { case: Case; address: string };

/** A mail of an employer's fits several cases, or one of them only perhaps: which is it? `isNo`: it may be a case of its own. */
export function whichCaseLetter(of: {
  subject: string;
  candidates: readonly Candidate[];
  member: Pick<Member, 'zone'>;
  isNo?: boolean;
}): Letter {
  const { subject, candidates, member, isNo = false } = of;
  const mail = subject.trim() === '' ? 'The mail that you sent me' : `The mail ${quoted(subject)}`;
  const [only] = candidates;
  const one = candidates.length === 1 && only !== undefined;
  return letterOf('Which one is this about?', [
    paragraph(
      one
        ? `${mail} may be about ${titleOf(only.case)}, and I am not sure, so I have changed nothing yet.`
        : `${mail} fits more than one of your cases, so I have changed nothing yet.`,
    ),
    heading(one ? 'If it is, forward it here' : 'Forward it to the one that it is about'),
    list(
      candidates
        .slice(0, 10)
        .map(({ case: each, address }) => [{ strong: titleOf(each) }, ` (${mailSaid(each, member.zone)}): ${address}`]),
    ),
    paragraph(
      isNo
        ? 'If it is a no about another role, forward it once more with a line “role: …” above it, and it gets a case of its own.'
        : 'If it is about none of these, leave it; nothing happens then.',
    ),
  ]);
}

/** Two cases may bear one title, so that the mail which opened each is named. */
function mailSaid(one: Case, zone: string): string {
  const { subject } = one.original;
  const day = spokenDay(sinceOf(one, { zone }), zone);
  return subject.trim() === '' ? `their mail of ${day}` : `${quoted(subject, 80)} of ${day}`;
}
