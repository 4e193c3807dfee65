import { settings } from '../../shared/config.ts';
import { dataFolder, holdFolder } from './data-folder.ts';
import { startEngine } from './engine.ts';
import { keptClock } from './kept-clock.ts';
import { localApp } from './local-app.ts';
import { stopAll } from './parts.ts';

/**
 * Works on the data of this machine with the service stopped, by the settings of npm start.
 * @throws {Fault} where the service, or somebody else, has the data folder.
 */
export async function whileStopped(work: (app: Awaited<ReturnType<typeof localApp>>) => Promise<void>): Promise<void> {
  const chosen = settings(process.env);
  const folder = await dataFolder(chosen.data);
  const parts = [await holdFolder(folder)];
  try {
    const given = chosen.dynamodbEndpoint;
    const engine = given ? null : await startEngine({ folder: folder.path });
    if (engine) parts.unshift(engine);
    const clock = await keptClock(folder, chosen);
    parts.unshift(clock);
    await work(await localApp({ folder, settings: chosen, endpoint: engine?.endpoint ?? given ?? '', clock }));
  } finally {
    await stopAll(parts);
  }
}
