import { receive } from '../shared/app/receive.ts';
import { once } from './app.ts';
import { receivingSettings } from './environment.ts';
import { receivingApp } from './receiving-app.ts';
import { deliveriesOf } from './ses-event.ts';

const start = once(() => receivingApp(receivingSettings(process.env)));

/** Receives the mail that SES has put into the bucket. What fails is thrown: Lambda tries twice more, then hands it on. */
export async function handler(event: unknown): Promise<void> {
  const deliveries = deliveriesOf(event);
  const app = await start();
  for (const { key, envelope } of deliveries) await receive(app, key, { envelope });
}
