import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type Replayed, replay } from '../../../shared/app/replay.ts';
import { progress } from '../progress.ts';
import { whileStopped } from '../while-stopped.ts';

export const usage = `Usage: onfile replay

Reads all kept mails again, with the service stopped. A mail that was not understood before may open its case now;
open cases get what is understood better. What was mailed to you stays as it was, and nobody is answered twice.

Settings: those of npm start`;

export async function run(args: string[], out: Writable): Promise<void> {
  parseArgs({ args, options: {} });
  await whileStopped(async (app) => {
    const keys: string[] = [];
    for await (const key of app.rawMail.keys()) keys.push(key);
    const counts: Record<Replayed, number> = { received: 0, 'read anew': 0, unchanged: 0 };
    const bar = progress('Reading again', keys.length);
    for (const key of keys.sort()) {
      counts[await replay(app, key)] += 1;
      bar.step();
    }
    bar.stop();
    out.write(
      `${keys.length} kept ${keys.length === 1 ? 'mail' : 'mails'}: ${counts.received} received, ${counts['read anew']} read anew, ${counts.unchanged} unchanged.\n`,
    );
  });
}
