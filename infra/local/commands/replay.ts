import { parseArgs } from 'node:util';
import { type Replayed, replay } from '../../../shared/app/replay.ts';
import { settings } from '../../../shared/config.ts';
import { dataFolder, holdFolder } from '../data-folder.ts';
import { startEngine } from '../engine.ts';
import { keptClock } from '../kept-clock.ts';
import { localApp } from '../local-app.ts';
import { progress } from '../progress.ts';

export const usage = `Usage: onfile replay

Reads all kept mails again, with the service stopped. A mail that was not understood before may open its case now;
open cases get what is understood better. What was mailed to you stays as it was, and nobody is answered twice.

Settings: those of npm start`;

export async function run(args: string[]): Promise<void> {
  parseArgs({ args, options: {} });
  const chosen = settings(process.env);
  const folder = await dataFolder(chosen.data);
  const parts = [await holdFolder(folder)];
  try {
    const given = chosen.dynamodbEndpoint;
    const engine = given ? null : await startEngine({ folder: folder.path });
    if (engine) parts.unshift(engine);
    const clock = await keptClock(folder, chosen);
    parts.unshift(clock);
    const app = await localApp({ folder, settings: chosen, endpoint: engine?.endpoint ?? given ?? '', clock });
    const keys: string[] = [];
    for await (const key of app.rawMail.keys()) keys.push(key);
    const counts: Record<Replayed, number> = { received: 0, 'read anew': 0, unchanged: 0 };
    const bar = progress('Reading again', keys.length);
    for (const key of keys.sort()) {
      counts[await replay(app, key)] += 1;
      bar.step();
    }
    bar.stop();
    process.stdout.write(
      `${keys.length} kept ${keys.length === 1 ? 'mail' : 'mails'}: ${counts.received} received, ${counts['read anew']} read anew, ${counts.unchanged} unchanged.\n`,
    );
  } finally {
    for (const part of parts) await part.stop();
  }
}
