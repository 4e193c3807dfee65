import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import type { App, Outbox, RawMail } from '../shared/app/ports.ts';
import { api } from '../shared/app/web/api.tsx';
import { notBefore } from '../shared/app/web/unseen.ts';
import { discreet } from './discreet.ts';
import { receivingSettings } from './environment.ts';
import { keysLast } from './seal-keys.ts';
import { startedOnce } from './started-once.ts';
import { tableApp } from './table-app.ts';
import { patience } from './time.ts';

/** Longer than a link to sign in by takes to be mailed, also in a process that has just started. */
const unseen = notBefore(2_000);

const start = startedOnce(async () => {
  const settings = receivingSettings(process.env);
  return api({ ...(await tableApp(settings)), ...mailOf(settings) }, { unseen });
}, keysLast);

/** Serves the API and the pages to an HTTP API (payload format 2.0). */
export const handler = discreet(async (event: LambdaEvent, context?: LambdaContext) => {
  return handle(await start())(event, context);
});

/**
 * Raw mail and outbox. Few requests need them, and their clients take as long to load as all the rest, so that they are
 * loaded for the first who does. A mail that is put into the bucket sets itself on its way.
 */
function mailOf(settings: ReturnType<typeof receivingSettings>): Pick<App, 'rawMail' | 'outbox'> {
  const { bucket, prefix, configurationSet } = settings;
  const rawMail = startedOnce(async (): Promise<RawMail> => {
    const [{ S3Client }, { s3RawMail }] = await Promise.all([
      import('@aws-sdk/client-s3'),
      import('../shared/adapters/aws/s3-raw-mail.ts'),
    ]);
    return s3RawMail({ client: new S3Client(patience), bucket, prefix });
  });
  const outbox = startedOnce(async (): Promise<Outbox> => {
    const [{ SESClient }, { sesOutbox }] = await Promise.all([
      import('@aws-sdk/client-ses'),
      import('../shared/adapters/aws/ses-outbox.ts'),
    ]);
    return sesOutbox({ client: new SESClient(patience), configurationSet });
  });
  return {
    rawMail: {
      put: async (...put) => (await rawMail()).put(...put),
      get: async (key) => (await rawMail()).get(key),
      remove: async (key) => (await rawMail()).remove(key),
      async *keys(kept) {
        yield* (await rawMail()).keys(kept);
      },
    },
    outbox: {
      send: async (mail) => (await outbox()).send(mail),
      forget: async (address) => (await outbox()).forget(address),
    },
  };
}
