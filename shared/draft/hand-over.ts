import type { Case, Draft } from '../case/case.ts';
import { isAgency } from '../case/plan/agency.ts';
import { canReply, isWordsAlone, reachOf } from '../case/plan/reach.ts';
import type { Letter } from '../mail/letter.ts';
import { emlOf } from './hand-over/eml.ts';
import { composeLinks } from './hand-over/links.ts';
import { hasWritten } from './has-written.ts';
import { type Block, heading, type Inline, list, paragraph } from './letter/blocks.ts';
import { named } from './names.ts';

/**
 * How a draft leaves the member's hands: an answer to the original first, then links, then a file. A copy to `copyTo`,
 * which links and file ask for, lets us know that it is out. Whoever had a draft of this case before is told in brief.
 */
export function handOver(
  one: Case,
  draft: Draft,
  copyTo: string,
): { blocks: Block[]; attachments: Letter['attachments'] } {
  const to = addressOf(one);
  const known = knowsHow(one, draft);
  const ways = { reply: replyWay(one, draft, { to, known }), links: linkWay(draft, { to, bcc: copyTo }) };
  return {
    blocks: [heading('To send it'), known ? inBrief(ways, copyTo) : inFull(ways, to, copyTo)],
    attachments: [
      emlOf(draft, { to, bcc: copyTo, inReplyTo: draft.subject.startsWith('Re:') ? one.original.messageId : null }),
    ],
  };
}

type Ways = { reply: Inline[]; links: Inline[] };

/** Another draft of this case was handed over before. */
function knowsHow({ steps }: Case, { body }: Draft): boolean {
  return steps.some((step) => 'draft' in step && step.draft !== null && step.draft.body !== body);
}

function inFull({ reply, links }: Ways, to: string | null, copyTo: string): Block {
  const opens = links.length === 0 ? ['Or open'] : ['Or open it ready to send in ', ...links, ', or open'];
  const ready = links.length === 0 ? '; some mail programs show it ready to send.' : '.';
  const address = to === null ? ' Then fill in the address.' : '';
  return list([
    reply,
    [...opens, ` the attached draft.eml${ready}${address}`],
    [
      `Put ${copyTo} in Bcc, and I know by myself that it is out; they do not see it. Links and file have it there already.`,
    ],
  ]);
}

function inBrief({ reply, links }: Ways, copyTo: string): Block {
  const others: Inline[] =
    links.length === 0 ? [' Or open draft.eml.'] : [' Or open it in ', ...links, ' or as draft.eml.'];
  return paragraph(...reply, ...others, ` In Bcc: ${copyTo}.`);
}

/** Where a draft goes: the contact's own address, else the one that the original came from; null for nobody's. */
export function addressOf(one: Case): string | null {
  const own = one.reading.contact?.address ?? null;
  return own ?? (canReply(one) && reachOf(one) !== 'nobody' ? one.original.from.address : null);
}

function replyWay(one: Case, { subject }: Draft, { to, known }: { to: string | null; known: boolean }): Inline[] {
  const who = named(one.reading.contact?.name ?? null)?.full ?? null;
  if (canReply(one) && subject.startsWith('Re:')) {
    const whose = who === null || !hasWritten(one) ? 'their mail' : `the mail from ${who}`;
    const how = `: open ${whose} in your mailbox, press Reply and paste the text, so that it stays in one thread.`;
    return [{ strong: 'Best' }, known ? `: as a reply to ${whose}.` : how];
  }
  if (to !== null) return [`Send it to ${to}${who === null ? '' : ` (${who})`}.`];
  return [
    hasWritten(one) && !isWordsAlone(one)
      ? `Their mail came from an address that nobody reads, so send this to ${who === null ? 'a person there' : `${who} directly`}: `
      : `I know no address of ${who ?? 'theirs'} yet: `,
    {
      link: `look for ${who ?? 'somebody'} on LinkedIn`,
      href: peopleSearch([who, isAgency(one) ? null : one.reading.company]),
    },
    '.',
  ];
}

/** The programs that open the draft, as they stand in a sentence; none where the text is too long for all of them. */
function linkWay(draft: Draft, { to, bcc }: { to: string | null; bcc: string }): Inline[] {
  const links = composeLinks(draft, { to, bcc });
  const named = links.flatMap(({ label, href }, at): Inline[] => {
    const link: Inline = { link: label, href, long: true };
    return at === 0 ? [link] : [at === links.length - 1 ? ' or ' : ', ', link];
  });
  const hint: Inline = { inText: ' (the links are in the formatted view of this mail)' };
  return links.length === 0 ? [] : [...named, hint];
}

/** A search among people, by the words that are known. */
export function peopleSearch(words: readonly (string | null)[]): string {
  const keywords = words.filter((word) => word !== null).join(' ');
  return `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent(keywords)}`;
}
