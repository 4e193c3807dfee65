import type { Member } from '../../case/case.ts';
import type { Instant } from '../../mail/mail.ts';
import { unproven } from '../../mail/trust.ts';
import type { App, HeldBecause, Outcome } from '../ports.ts';
import { refuse } from './problem.ts';

type Sources = Pick<App, 'outcomes' | 'rawMail'>;

/** A part of a member's mails as an mbox file. One after the other, the parts make the whole file. */
export type MboxPart = {
  /** The first is 1. */
  number: number;
  body: Uint8Array;
  mails: number;
  /** When the latest and the earliest of its mails came; null in a part without a mail. */
  span: { to: Instant; from: Instant } | null;
  /** The place of the next part; null where this is the last. */
  next: string | null;
};

/**
 * Bytes of a part: a function of AWS answers at most 6 MB, in which the letters of bytes take a third more. And mails of
 * one, for each is fetched by itself.
 */
const mostBytes = 4_000_000;
const mostMails = 200;

/**
 * The raw mails, the latest first ("mboxrd", RFC 4155), as many as fit in a part; a mail is cut where it alone is larger.
 * What only pretends to be the member's is left out, and what somebody said to an invitation.
 * @param place the `next` of the part before; null for the first.
 * @throws {HTTPException} 400 where the mail that the part begins with is gone.
 */
export async function mboxPart(
  app: Sources,
  member: Member,
  place: string | null,
  { bytes = mostBytes, mails = mostMails } = {},
): Promise<MboxPart> {
  const start = startAt(place);
  const chunks: Uint8Array[] = [];
  const times: Instant[] = [];
  let size = 0;
  let next: string | null = null;
  let { offset } = start;
  for await (const { key, page } of keysFrom(app, member, start)) {
    const kept = await app.rawMail.get(key);
    if (!kept) continue;
    if (key !== start.key) offset = 0;
    const entry = mboxEntry(kept.raw, kept.envelope.receivedAt).subarray(offset);
    const room = chunks.length === 0 ? bytes : bytes - size;
    if (chunks.length === mails || (chunks.length > 0 && entry.length > room)) {
      next = placeOf({ number: start.number + 1, page, key, offset });
      break;
    }
    chunks.push(entry.subarray(0, bytes));
    times.push(kept.envelope.receivedAt);
    size += entry.length;
    if (entry.length > bytes) {
      next = placeOf({ number: start.number + 1, page, key, offset: offset + bytes });
      break;
    }
  }
  const [to] = times;
  const span = to === undefined ? null : { to, from: times.at(-1) ?? to };
  return { number: start.number, body: Buffer.concat(chunks), mails: times.length, span, next };
}

/** Where a part begins: so far into the entry of this mail, which stands on that page of the outcomes. */
type Place = { number: number; page: string | null; key: string | null; offset: number };

const placeOf = ({ number, page, key, offset }: Place) => [number, page ?? '', key, offset].join('~');

function startAt(place: string | null): Place {
  const [number = '1', page = '', key = '', offset = '0'] = place?.split('~') ?? [];
  return { number: Number(number), page: page || null, key: key || null, offset: Number(offset) };
}

/** Why mails are held that may be from anybody. */
const ofOthers: ReadonlySet<string> = new Set<HeldBecause>([unproven, 'no yes to an invitation']);

/** The keys of the mails from a place on. */
async function* keysFrom({ outcomes }: Sources, { id }: Member, { page: first, key: from }: Place) {
  let begun = from === null;
  let page = first;
  do {
    const { items, next }: { items: Outcome[]; next: string | null } = await outcomes.list(id, {
      limit: 50,
      ...(page ? { cursor: page } : {}),
    });
    for (const { key, outcome, detail } of items) {
      begun ||= key === from;
      if (begun && !(outcome === 'held' && ofOthers.has(detail))) yield { key, page };
    }
    page = next;
  } while (page);
  if (!begun) refuse(400, 'The mail that this part begins with is gone. Please begin again.');
}

/** A mail as an mbox has it. Lines that would begin the next mail get one more ">". Bytes are kept as they are. */
export function mboxEntry(raw: Uint8Array, receivedAt: string): Uint8Array {
  const text = Buffer.from(raw)
    .toString('latin1')
    .replace(/\r\n/g, '\n')
    .replace(/^(>*From )/gm, '>$1');
  const at = new Date(receivedAt).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 $4');
  return Buffer.from(`From MAILER-DAEMON ${at}\n${text}${text.endsWith('\n') ? '' : '\n'}\n`, 'latin1');
}
