import { S3Client } from '@aws-sdk/client-s3';
import { s3RawMail } from '../shared/adapters/aws/s3-raw-mail.ts';
import { receive } from '../shared/app/receive.ts';
import { mailingApp, once } from './app.ts';
import { receivingSettings } from './environment.ts';
import { deliveriesOf } from './ses-event.ts';

const start = once(async () => {
  const settings = receivingSettings(process.env);
  const { bucket, prefix } = settings;
  return { ...(await mailingApp(settings)), rawMail: s3RawMail({ client: new S3Client({}), bucket, prefix }) };
});

/** Receives the mail that SES has put into the bucket. What fails is thrown: Lambda tries twice more, then hands it on. */
export async function handler(event: unknown): Promise<void> {
  const deliveries = deliveriesOf(event);
  const app = await start();
  for (const { key, envelope } of deliveries) await receive(app, key, { envelope });
}
