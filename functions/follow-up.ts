import * as z from 'zod';
import { followUp } from '../shared/app/follow-up.ts';
import { mailingApp, once } from './app.ts';
import { mailingSettings } from './environment.ts';

const tick = z.object({ shard: z.number().int().min(0) });

const start = once(() => mailingApp(mailingSettings(process.env)));

/** Works off what is due in the shard that a tick of the schedule names. */
export async function handler(event: unknown): Promise<void> {
  const { shard } = tick.parse(event);
  await followUp(await start(), shard);
}
