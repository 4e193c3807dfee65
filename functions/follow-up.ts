import * as z from 'zod';
import { followUp } from '../shared/app/follow-up.ts';
import { latenessLine } from '../shared/app/lateness.ts';
import { oldestDue } from '../shared/app/oldest-due.ts';
import type { Instant } from '../shared/mail/mail.ts';
import { discreet } from './discreet.ts';
import { mailingSettings } from './environment.ts';
import { mailingApp } from './mailing-app.ts';
import { keysLast } from './seal-keys.ts';
import { startedOnce } from './started-once.ts';
import { type Invocation, reserves, timeIn } from './time.ts';

const shard = z.number().int().min(0);

/** A tick of the schedule, for one shard; or a look into shards that had a tick before there were fewer of them. */
const tick = z.union([
  z.object({ shard }).transform((one) => [one.shard]),
  z
    .object({ from: shard, to: shard })
    .transform(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
]);

const start = startedOnce(() => mailingApp(mailingSettings(process.env)), keysLast);

/**
 * Works off what is due in the shards that the schedule names, for as long as there is time, then says how late it is
 * with what is left. The next tick goes on. Whatever is written lies in the shard that it belongs to by today's number.
 * @throws {AggregateError} with what failed in each shard, after the last.
 */
export const handler = discreet(async (event: unknown, invocation: Invocation): Promise<void> => {
  const shards = tick.parse(event);
  const app = await start();
  const failures: unknown[] = [];
  const late: Instant[] = [];
  for (const each of shards) {
    await followUp(app, each, timeIn(invocation, reserves.step)).catch((error: unknown) => failures.push(error));
    late.push(...[(await oldestDue(app, each)) ?? []].flat());
  }
  const source = process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local';
  const line = latenessLine({ due: late.sort()[0] ?? null, now: app.clock.now(), source });
  if (line) console.log(line);
  if (failures.length > 0) throw new AggregateError(failures, 'Not all that was due could be followed up');
});
