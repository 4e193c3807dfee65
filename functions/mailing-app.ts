import { SESClient } from '@aws-sdk/client-ses';
import { sesOutbox } from '../shared/adapters/aws/ses-outbox.ts';
import type { App } from '../shared/app/ports.ts';
import type { mailingSettings } from './environment.ts';
import { tableApp } from './table-app.ts';
import { patience } from './time.ts';

/** What mails members. */
export async function mailingApp(settings: ReturnType<typeof mailingSettings>): Promise<Omit<App, 'rawMail'>> {
  const { configurationSet } = settings;
  const app = await tableApp(settings);
  // SES takes one mail a second in its sandbox: waiting a little longer beats a failed run.
  const client = new SESClient({ ...patience, maxAttempts: 6 });
  return { ...app, outbox: sesOutbox({ client, configurationSet }) };
}
