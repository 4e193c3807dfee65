import type { Case, Draft } from '../case/case.ts';
import { isAgency } from '../case/plan/agency.ts';
import { canReply, reachOf } from '../case/plan/reach.ts';
import type { Letter } from '../mail/letter.ts';
import { emlOf } from './hand-over/eml.ts';
import { composeLinks } from './hand-over/links.ts';
import { type Block, heading, type Inline, list } from './letter/blocks.ts';
import { named } from './names.ts';

/**
 * How a draft leaves the member's hands: an answer to the original first, then links, then a file. A copy to `copyTo`,
 * which links and file ask for, lets us know that it is out.
 */
export function handOver(
  one: Case,
  draft: Draft,
  copyTo: string,
): { blocks: Block[]; attachments: Letter['attachments'] } {
  const to = addressOf(one);
  const ways = [replyWay(one, draft, to), linkWay(draft, { to, bcc: copyTo }), fileWay(to), copyWay(copyTo)];
  return {
    blocks: [heading('To send it'), list(ways.filter((way) => way.length > 0))],
    attachments: [emlOf(draft, { to, bcc: copyTo, inReplyTo: one.original.messageId })],
  };
}

/** Where a draft goes: the contact's own address, else the one that the original came from; null for nobody's. */
export function addressOf(one: Case): string | null {
  const own = one.reading.contact?.address ?? null;
  return own ?? (canReply(one) && reachOf(one) !== 'nobody' ? one.original.from.address : null);
}

function replyWay(one: Case, { subject }: Draft, to: string | null): Inline[] {
  const who = named(one.reading.contact?.name ?? null)?.full ?? null;
  if (canReply(one) && subject.startsWith('Re:')) {
    const whose = who === null ? 'their mail' : `the mail from ${who}`;
    return [
      { strong: 'Best' },
      `: open ${whose} in your mailbox, press Reply, and paste the text. Then it stays in one thread.`,
    ];
  }
  if (to !== null) return [`Send it to ${to}${who === null ? '' : ` (${who})`}.`];
  return [
    `Their mail came from an address that nobody reads, so send this to ${who === null ? 'a person there' : `${who} directly`}: `,
    {
      link: `look for ${who ?? 'somebody'} on LinkedIn`,
      href: peopleSearch([who, isAgency(one) ? null : one.reading.company]),
    },
    '.',
  ];
}

function linkWay(draft: Draft, { to, bcc }: { to: string | null; bcc: string }): Inline[] {
  const links = composeLinks(draft, { to, bcc });
  if (links.length === 0) return [];
  const named = links.flatMap(({ label, href }, at): Inline[] => {
    const link: Inline = { link: label, href, long: true };
    return at === 0 ? [link] : [at === links.length - 1 ? ' or ' : ', ', link];
  });
  const hint: Inline = { inText: ' (the links are in the formatted view of this mail)' };
  return ['Or open it ready to send in ', ...named, hint, to === null ? ', and fill in the address.' : '.'];
}

function fileWay(to: string | null): Inline[] {
  return [
    `Or open the attached draft.eml${to === null ? '' : ', which is addressed already'}; some mail programs show it ready to send.`,
  ];
}

function copyWay(copyTo: string): Inline[] {
  return [
    `Put ${copyTo} in Bcc, and I know by myself that it is out; they do not see it. Links and file have it in there already.`,
  ];
}

/** A search among people, by the words that are known. */
export function peopleSearch(words: readonly (string | null)[]): string {
  const keywords = words.filter((word) => word !== null).join(' ');
  return `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent(keywords)}`;
}
