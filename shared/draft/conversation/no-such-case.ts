import type { Case } from '../../case/case.ts';
import type { Letter } from '../../mail/letter.ts';
import { type Block, list, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';
import { quoted, titleOf } from './said.ts';

/** The member says that a mail is about a case of a name that there is none of: which are there, and how to open one. */
export function noSuchCaseLetter({ name, cases }: { name: string; cases: readonly Case[] }): Letter {
  return letterOf('I know no case of that name', [
    paragraph(`None of your cases goes by ${quoted(name)}, so nothing has changed.`),
    ...(cases.length === 0 ? [] : choice(cases)),
    paragraph('If that mail is a no of its own, reply “It is a no”, and I open a case for it.'),
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
