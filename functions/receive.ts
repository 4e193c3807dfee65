import { nameOf } from '../shared/app/fault-of.ts';
import { receive } from '../shared/app/receive.ts';
import { handedInBy } from './bucket-event.ts';
import { discreet } from './discreet.ts';
import { receivingSettings } from './environment.ts';
import { receivingApp } from './receiving-app.ts';
import { keysLast } from './seal-keys.ts';
import { deliveriesOf } from './ses-event.ts';
import { startedOnce } from './started-once.ts';

const start = startedOnce(() => receivingApp(receivingSettings(process.env)), keysLast);

/**
 * Receives mail that lies in the bucket: SES has put it there, or a member by the page. What fails is thrown: Lambda
 * tries twice more, then hands it on.
 */
export const handler = discreet(async (event: unknown): Promise<void> => {
  const { prefix } = receivingSettings(process.env);
  const handedIn = handedInBy(event, prefix);
  const deliveries = handedIn === null ? deliveriesOf(event) : [{ key: handedIn }];
  const app = await start();
  for (const { key, ...known } of deliveries) {
    await receive(app, key, known).catch((error: unknown) => {
      app.log('receive failed', { key, error: nameOf(error) });
      throw error;
    });
  }
});
