import { reconcile } from '../shared/app/reconcile.ts';
import { discreet } from './discreet.ts';
import { receivingSettings } from './environment.ts';
import { receivingApp } from './receiving-app.ts';
import { keysLast } from './seal-keys.ts';
import { startedOnce } from './started-once.ts';
import { type Invocation, reserves, timeIn } from './time.ts';

const start = startedOnce(() => receivingApp(receivingSettings(process.env)), keysLast);

/** Receives kept mails again that ended nowhere. What it throws is the alarm; the next pass is the next try. */
export const handler = discreet(
  async (_: unknown, invocation: Invocation): Promise<{ received: number; gaveUp: number }> => {
    return reconcile(await start(), timeIn(invocation, reserves.mail));
  },
);
