import type { Case, Member } from '../../case/case.ts';
import type { Effect } from '../../case/update/effect.ts';
import type { Letter } from '../../mail/letter.ts';
import { paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';
import { effectSaid } from './effect-said.ts';
import { nextSaid, titleOf } from './said.ts';

/**
 * The answer to a copy of what the member sent; null where it needs none, for whoever puts an address in Bcc wants no
 * mail about it. Something needs saying where it carried out no step that was handed over, or where a contact was
 * learnt.
 */
export function sentCopyLetter(of: {
  case: Case;
  effect: Effect;
  handedOver: boolean;
  member: Pick<Member, 'zone'>;
}): Letter | null {
  const { case: one, effect, handedOver, member } = of;
  if (effect.effect !== 'sent' && effect.effect !== 'wrote') return null;
  if (effect.effect === 'sent' && handedOver && effect.learned === null) return null;
  return letterOf(`${titleOf(one)}: I have your copy`, [
    paragraph(effectSaid(effect, one, member.zone)),
    paragraph(`${nextSaid(one, member.zone)} Reply “undo” if I took it for the wrong one.`),
  ]);
}
