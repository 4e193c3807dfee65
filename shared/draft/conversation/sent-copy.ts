import type { Case, Member } from '../../case/case.ts';
import type { Effect } from '../../case/update/effect.ts';
import type { Letter } from '../../mail/letter.ts';
import { paragraph } from '../letter/blocks.ts';
import { forNextTime } from '../letter/kept-apart.ts';
import { letterOf } from '../letter/letter-of.ts';
import { effectSaid, learntSaid } from './effect-said.ts';
import { nextSaid, theStep, titleOf } from './said.ts';

export type Copied = {
  case: Case;
  effect: Effect;
  /** The step that the copy carries out had been mailed to the member, or marked as sent before. */
  handedOver: boolean;
  member: Pick<Member, 'zone'>;
};

/**
 * The answer to a copy of what the member sent; null where it needs none, for whoever puts an address in Bcc wants no
 * mail about it. Something needs saying where it carried out no step that was handed over, or where a contact was
 * learnt.
 */
export function sentCopyLetter({ case: one, effect, handedOver, member: { zone } }: Copied): Letter | null {
  if (effect.effect !== 'sent' && effect.effect !== 'wrote') return null;
  if (effect.effect === 'sent' && handedOver && effect.learned === null) return null;
  const said =
    effect.effect === 'sent' && !handedOver
      ? `I have your mail to them, and take it for ${theStep(effect.step, one)}, which does not come any more.${learntSaid(effect.learned)}`
      : effectSaid(effect, one, zone);
  return letterOf(`${titleOf(one)}: I have your copy`, [
    paragraph(said),
    ...(effect.effect === 'sent' && effect.step.state === 'sent' ? forNextTime(effect.step.draft?.body ?? '') : []),
    paragraph(`${nextSaid(one, zone)} Reply “undo” if I took it for the wrong one.`),
  ]);
}
