import * as z from 'zod';
import { followUp } from '../shared/app/follow-up.ts';
import { latenessLine } from '../shared/app/lateness.ts';
import { oldestDue } from '../shared/app/oldest-due.ts';
import { once } from './app.ts';
import { mailingSettings } from './environment.ts';
import { mailingApp } from './mailing-app.ts';
import { type Invocation, reserves, timeIn } from './time.ts';

const tick = z.object({ shard: z.number().int().min(0) });

const start = once(() => mailingApp(mailingSettings(process.env)));

/**
 * Works off what is due in the shard that a tick of the schedule names, for as long as there is time, then says how late
 * it is with what is left. The next tick goes on.
 */
export async function handler(event: unknown, invocation: Invocation): Promise<void> {
  const { shard } = tick.parse(event);
  const app = await start();
  try {
    await followUp(app, shard, timeIn(invocation, reserves.step));
  } finally {
    const due = await oldestDue(app, shard);
    const line = latenessLine({ due, now: app.clock.now(), source: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local' });
    if (line) console.log(line);
  }
}
