import type { Instant } from '../mail/mail.ts';
import { faultOf } from './fault-of.ts';
import type { App, HasTime } from './ports.ts';
import { giveUp, receive } from './receive.ts';

/** Keys of kept mails that have no outcome yet: a crash came between keeping and receiving them. */
export async function* unsettled(
  { rawMail, outcomes }: Pick<App, 'rawMail' | 'outcomes'>,
  { kept, hasTime = () => true }: { kept?: { since: Instant }; hasTime?: HasTime } = {},
): AsyncGenerator<string> {
  for await (const keys of batches(rawMail.keys(kept))) {
    if (!hasTime()) return;
    const known = await Promise.all(keys.map((key) => outcomes.get(key)));
    yield* keys.filter((_, i) => known[i] === null);
  }
}

/** How many outcomes are asked for at once: as many as the SDK of AWS has connections for. */
const batch = 50;

async function* batches(keys: AsyncIterable<string>): AsyncGenerator<string[]> {
  let gathered: string[] = [];
  for await (const key of keys) {
    gathered.push(key);
    if (gathered.length < batch) continue;
    yield gathered;
    gathered = [];
  }
  yield gathered;
}

/** Longer than a mail is on its way through the first tries, so that nobody else is at it. */
const settledAfterMinutes = 15;

/**
 * So long after its first try here, with one a day, a mail counts as lost, and its sender is told: as long as a step whose
 * mail is refused has, and longer than AWS stops an account for.
 */
const giveUpAfterDays = 7;

/** Mails older than this were settled or given up long ago; looking at each again would cost more every day. */
const lookBackDays = 30;

/**
 * Receives kept mails again that ended nowhere. What fails once more is left for the next pass, until it is given up.
 * @throws {Error} after the last mail, where some failed, or there was not time for all.
 */
export async function reconcile(
  app: App,
  hasTime: HasTime = () => true,
): Promise<{ received: number; gaveUp: number }> {
  const counts = { received: 0, gaveUp: 0, failed: 0 };
  for await (const { key, lost } of leftOver(app, hasTime)) {
    if (!hasTime()) break;
    const done = await succeeds(app, key, () => (lost ? giveUp(app, key) : receive(app, key)));
    counts[done ? (lost ? 'gaveUp' : 'received') : 'failed'] += 1;
  }
  const inTime = hasTime();
  app.log('reconciled', { ...counts, inTime });
  const { failed, ...done } = counts;
  if (failed > 0) throw new Error(`${failed} mails could not be received`);
  if (!inTime) throw new Error('There was not time for all mails: the next pass goes on.');
  return done;
}

/**
 * A mail may be such that the process ends at it. So a try is noted before it is made; what was tried in an earlier pass
 * comes last, when nothing waits behind it, and is lost in the end without one more try.
 */
async function* leftOver(app: App, hasTime: HasTime): AsyncGenerator<{ key: string; lost: boolean }> {
  const pass = app.clock.now();
  const triedBefore: { key: string; lost: boolean }[] = [];
  for (const key of await inOrder(app, pass, hasTime)) {
    const first = await app.outcomes.first(`try.${key}`, pass, pass);
    if (first === pass) yield { key, lost: false };
    else triedBefore.push({ key, lost: first < before(pass, giveUpAfterDays * day) });
  }
  yield* triedBefore;
}

/**
 * Keys of mails that nobody else is at, as they came in: SES draws keys by lot, and a member may say one thing after the
 * other. What cannot be read comes last, and fails once more where it is received.
 */
async function inOrder(app: App, pass: Instant, hasTime: HasTime): Promise<string[]> {
  const found: { key: string; at: Instant }[] = [];
  const unread: string[] = [];
  for await (const key of unsettled(app, { kept: { since: before(pass, lookBackDays * day) }, hasTime })) {
    try {
      const at = (await app.rawMail.get(key))?.envelope.receivedAt;
      if (at !== undefined && at <= before(pass, settledAfterMinutes * minute)) found.push({ key, at });
    } catch {
      unread.push(key);
    }
  }
  const known = found.sort((one, other) => one.at.localeCompare(other.at)).map(({ key }) => key);
  return [...known, ...unread];
}

/** One mail that fails, be it only that its sender cannot be told, keeps no other waiting. */
async function succeeds(app: App, key: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    app.log('reconcile failed', { key, error: faultOf(error) });
    return false;
  }
}

const minute = 60_000;
const day = 86_400_000;
const before = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) - milliseconds).toISOString();
