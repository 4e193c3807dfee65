import type { Instant } from '../mail/mail.ts';
import type { App } from './ports.ts';
import { giveUp, receive } from './receive.ts';

/** Keys of kept mails that have no outcome yet: a crash came between keeping and receiving them. */
export async function* unsettled(
  { rawMail, outcomes }: Pick<App, 'rawMail' | 'outcomes'>,
  kept?: { since: Instant },
): AsyncGenerator<string> {
  for await (const key of rawMail.keys(kept)) {
    if (!(await outcomes.get(key))) yield key;
  }
}

/** Longer than a mail is on its way through the first tries, so that nobody else is at it. */
const settledAfterMinutes = 15;

/** After so many daily passes, and the tries before them, a mail counts as lost, and its sender is told. */
const giveUpAfterDays = 3;

/** Mails older than this were settled or given up long ago; looking at each again would cost more every day. */
const lookBackDays = 30;

/**
 * Receives kept mails again that ended nowhere. What fails once more is left for the next pass, until it is given up.
 * @throws {AggregateError} after the last mail, with what failed and was not given up.
 */
export async function reconcile(app: App): Promise<{ received: number; gaveUp: number }> {
  const now = Date.parse(app.clock.now());
  const since = new Date(now - lookBackDays * 86_400_000).toISOString();
  const failures: unknown[] = [];
  const counts = { received: 0, gaveUp: 0 };
  for await (const key of unsettled(app, { since })) {
    const ageMinutes = (now - Date.parse((await app.rawMail.get(key))?.envelope.receivedAt ?? since)) / 60_000;
    if (ageMinutes < settledAfterMinutes) continue;
    try {
      counts[await settle(app, key, ageMinutes > giveUpAfterDays * 24 * 60)] += 1;
    } catch (error) {
      failures.push(error);
      app.log('reconcile failed', { key, error: error instanceof Error ? error.name : 'unknown' });
    }
  }
  app.log('reconciled', { ...counts, failed: failures.length });
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} mails could not be received`);
  return counts;
}

async function settle(app: App, key: string, isLastTry: boolean): Promise<'received' | 'gaveUp'> {
  try {
    await receive(app, key);
    return 'received';
  } catch (error) {
    if (!isLastTry) throw error;
    await giveUp(app, key);
    return 'gaveUp';
  }
}
