import type { Case } from '../../case/case.ts';
import type { Letter } from '../../mail/letter.ts';
import { type Block, list, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';
import { quoted, titleOf } from './said.ts';
import type { Candidate } from './which-case.ts';

/**
 * The member says that something is about a case of a name that there is none of: which are there, and how to open one.
 * `intake`: where a mail of theirs would be forwarded to; null where one is spoken of.
 */
export function noSuchCaseLetter(of: { name: string; cases: readonly Case[]; intake?: string | null }): Letter {
  const { name, cases, intake = null } = of;
  return letterOf('I know no case of that name', [
    paragraph(`None of your cases goes by ${quoted(name)}, so nothing has changed.`),
    ...(cases.length === 0 ? [] : choice(cases)),
    paragraph(
      intake === null
        ? 'If that mail is a no of its own, reply “It is a no”, and I open a case for it.'
        : `If it is a no that I do not know of, forward their mail to ${intake}. Where there is no mail, write “It is a no”, then a line “company: …” and a line “role: …”, and below that what they said.`,
    ),
  ]);
}

/** The member says that something is about a case, and nothing else. */
export function whatAboutItLetter({ case: one, address }: Candidate): Letter {
  return letterOf(`${titleOf(one)}: what about it?`, [
    paragraph(`You wrote that it is about ${titleOf(one)}, and nothing more came with it, so nothing has changed.`),
    paragraph(
      `If you mean a mail of theirs, forward it to ${address}. If they phoned, or you have something to add, tell me in a reply.`,
    ),
  ]);
}

const mostNamed = 10;

function choice(cases: readonly Case[]): Block[] {
  const latestFirst = [...cases].sort((one, other) => (one.openedAt < other.openedAt ? 1 : -1));
  const more = cases.length - mostNamed;
  return [
    paragraph('If it is about one that you have, reply “It is about …” with the name of the employer:'),
    list(latestFirst.slice(0, mostNamed).map((one) => [titleOf(one)])),
    ...(more > 0 ? [paragraph(`There ${more === 1 ? 'is one more' : `are ${more} more`}; “status” lists them.`)] : []),
  ];
}
