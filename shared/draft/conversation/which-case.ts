import { spokenDay } from '../../case/calendar.ts';
import type { Case, Member } from '../../case/case.ts';
import type { Letter } from '../../mail/letter.ts';
import { heading, list, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';
import { quoted, titleOf } from './said.ts';

/** A case that a mail may belong to, and its own address. */
export type Candidate = { case: Case; address: string };

/** A mail of an employer's fits several cases, or one of them only perhaps: which is it? */
export function whichCaseLetter(of: {
  subject: string;
  candidates: readonly Candidate[];
  member: Pick<Member, 'zone'>;
}): Letter {
  const { subject, candidates, member } = of;
  const mail = subject.trim() === '' ? 'The mail that you sent me' : `The mail ${quoted(subject)}`;
  const [only] = candidates;
  const one = candidates.length === 1 && only !== undefined;
  return letterOf('Which one is this about?', [
    paragraph(
      one
        ? `${mail} may be about ${titleOf(only.case)}, but it does not name the role, so I have changed nothing yet.`
        : `${mail} fits more than one of your cases, so I have changed nothing yet.`,
    ),
    heading(one ? 'If it is, forward it here' : 'Forward it to the one that it is about'),
    list(
      candidates
        .slice(0, 10)
        .map(({ case: each, address }) => [
          { strong: titleOf(each) },
          ` (forwarded on ${spokenDay(each.openedAt, member.zone)}): ${address}`,
        ]),
    ),
    paragraph('If it is about none of these, leave it; nothing happens then.'),
  ]);
}
