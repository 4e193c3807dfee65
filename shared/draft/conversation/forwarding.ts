import type { Letter } from '../../mail/letter.ts';
import { list, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';

/** A mail provider's own question whether mail may be forwarded to us; what it does not hold is null. */
export type ForwardingConfirmation = { provider: string | null; code: string | null; link: string | null };

/** Passes a provider's question on to the member, who alone can answer it. */
export function forwardingConfirmationLetter({ provider, code, link }: ForwardingConfirmation): Letter {
  const who = provider ?? 'Your mail provider';
  const ways = [
    ...(code === null ? [] : [[`Enter this code in its settings, under Forwarding: `, { strong: code }]]),
    ...(link === null
      ? []
      : [[code === null ? 'Open its link: ' : 'Or open its link: ', { link: 'confirm the forwarding', href: link }]]),
  ];
  return letterOf(`${who} asks whether mail may be forwarded`, [
    paragraph(
      `${who} wants to know whether you have asked it to forward mail to your private address here. If so, confirm it, and rejections come by themselves.`,
    ),
    ...(ways.length === 0
      ? [paragraph('I found no code and no link in its mail. Please start the forwarding once more in its settings.')]
      : [list(ways)]),
    paragraph('If you have not set up any forwarding, do not confirm it, and tell me in a reply.'),
  ]);
}
