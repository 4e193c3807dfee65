import type { Letter } from '../../mail/letter.ts';
import { type Inline, paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';

/** Asks once more before everything is erased. Without a `link`, replying once more is the confirmation. */
export function leaveLetter({ cases, link }: { cases: number; link: string | null }): Letter {
  const what =
    cases === 0
      ? 'all that I keep of you'
      : `your ${cases === 1 ? 'case' : `${cases} cases`}, the mails that you forwarded, and all else that I keep of you`;
  const confirm: Inline[] =
    link === null
      ? ['If that is what you want, reply to this mail with “leave” once more.']
      : ['If that is what you want, ', { link: 'confirm it here', href: link }, '.'];
  return letterOf('Shall I erase everything?', [
    paragraph(`You asked to leave. That erases ${what}, and it cannot be taken back.`),
    paragraph(...confirm),
    paragraph('If you only want quiet, reply “pause” instead. If you do nothing, everything stays as it is.'),
  ]);
}

/** To somebody who was asked before leaving, and did not say so again. */
export const staysLetter = (): Letter =>
  letterOf('Everything stays as it is', [
    paragraph('Nothing is erased, and your plans go on. If you do want to leave, reply “leave” to my question.'),
  ]);

/** The last mail to somebody who has left. */
export const leftLetter = (): Letter =>
  letterOf('Everything is erased', [
    paragraph('Your cases, your mails and your address are erased. This is the last mail from me.'),
    paragraph('Thank you for having trusted me with them. I wish you well.'),
  ]);

/**
 * To somebody who may become a member; all that is ever written there unless it is answered. `from` is the member who
 * invites; null where the person wrote here first.
 */
export function invitationLetter({ from, days }: { from: string | null; days: number }): Letter {
  return letterOf(from === null ? 'Would you like to use Onfile?' : `${from} invites you to Onfile`, [
    paragraph(
      `${from === null ? 'A mail from your address came here' : `${from} thought that Onfile could be of use to you`}. When an employer says no, you forward that mail, and over the next months a few drafts come to you, to review and send: thanks with a question, a line about future openings, a note to keep in touch.`,
    ),
    paragraph(`If you would like that, reply to this mail within ${days} days; a “yes” will do.`),
    paragraph('If not, leave it. Nothing is kept but your address, for a while, so that nobody writes to you again.'),
  ]);
}

/** To somebody who has just become a member. `automatic` is the private address for forwarding rules. */
export const welcomeLetter = ({ intake, automatic }: { intake: string; automatic: string }): Letter =>
  letterOf('Welcome to Onfile', [
    paragraph(`Your address is confirmed. Forward the next rejection to ${intake}, and I plan what follows.`),
    paragraph(
      `If your mail program forwards by rules, let it forward them to ${automatic}. That address is yours alone; tell it to nobody.`,
    ),
    paragraph(
      'Reply “help” to see what can be done by mail, and “time zone: …” and “country: …” so that drafts come in your mornings.',
    ),
  ]);

/** To a new address: is it the member's? */
export function addressLetter({ address, days }: { address: string; days: number }): Letter {
  return letterOf('Is this your address?', [
    paragraph(
      `Somebody asked me to treat ${address} as theirs. If that was you, reply to this mail within ${days} days; a “yes” will do.`,
    ),
    paragraph('If it was not you, leave it, and nothing happens.'),
  ]);
}

/** To the member, once an address of theirs is confirmed. */
export const addressConfirmedLetter = ({ address, intake }: { address: string; intake: string }): Letter =>
  letterOf('Your address is confirmed', [
    paragraph(`Mails from ${address} count as yours from now on.`),
    paragraph(`Forward the next rejection to ${intake}, or reply “help” to see what else can be done by mail.`),
  ]);
