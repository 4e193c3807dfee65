import * as z from 'zod';
import { followUp } from '../shared/app/follow-up.ts';
import { latenessLine } from '../shared/app/lateness.ts';
import { once } from './app.ts';
import { mailingSettings } from './environment.ts';
import { mailingApp } from './mailing-app.ts';

const tick = z.object({ shard: z.number().int().min(0) });

const start = once(() => mailingApp(mailingSettings(process.env)));

/** Works off what is due in the shard that a tick of the schedule names, then says how late it is with what is left. */
export async function handler(event: unknown): Promise<void> {
  const { shard } = tick.parse(event);
  const app = await start();
  try {
    await followUp(app, shard);
  } finally {
    const due = await app.cases.nextDue(shard);
    const line = latenessLine({ due, now: app.clock.now(), source: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local' });
    if (line) console.log(line);
  }
}
