import type { Letter } from '../../mail/letter.ts';
import { list, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';
import { titleOf } from './said.ts';
import type { Candidate } from './which-case.ts';

/** A reply to a mail that is about no one case asks for something that only a case can do: which is it? */
export function aboutWhichLetter({ candidates }: { candidates: readonly Candidate[] }): Letter {
  if (candidates.length === 0) {
    return letterOf('I have no case that this could be about', [
      paragraph('Your reply is about a case, and you have none yet, so nothing has changed.'),
      paragraph('Reply “help” to see what can be done by mail.'),
    ]);
  }
  return letterOf('Which case is this about?', [
    paragraph('Your reply does not tell which case it is about, so nothing has changed.'),
    paragraph('Write it once more, as a reply to a mail about that case or to its address:'),
    list(candidates.slice(0, 10).map(({ case: one, address }) => [{ strong: titleOf(one) }, `: ${address}`])),
  ]);
}
