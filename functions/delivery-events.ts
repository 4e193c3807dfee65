import { takeDeliveryEvent } from '../shared/app/delivery-events.ts';
import { discreet } from './discreet.ts';
import { knowingSettings } from './environment.ts';
import { knowingApp } from './knowing-app.ts';
import { deliveryEventsOf } from './sns-event.ts';
import { startedOnce } from './started-once.ts';

const start = startedOnce(async () => knowingApp(knowingSettings(process.env)));

/** Takes what SES tells of mails that were sent and bounced, or were reported as unwanted. */
export const handler = discreet(async (event: unknown): Promise<void> => {
  const events = deliveryEventsOf(event);
  const app = await start();
  for (const one of events) await takeDeliveryEvent(app, one);
});
