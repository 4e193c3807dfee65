import { S3Client } from '@aws-sdk/client-s3';
import { s3RawMail } from '../shared/adapters/aws/s3-raw-mail.ts';
import type { App } from '../shared/app/ports.ts';
import type { receivingSettings } from './environment.ts';
import { mailingApp } from './mailing-app.ts';
import { patience } from './time.ts';

/** What receives mail: the whole program, the kept mails included. */
export async function receivingApp(settings: ReturnType<typeof receivingSettings>): Promise<App> {
  const { bucket, prefix } = settings;
  return { ...(await mailingApp(settings)), rawMail: s3RawMail({ client: new S3Client(patience), bucket, prefix }) };
}
