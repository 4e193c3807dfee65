import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import * as z from 'zod';
import type { App, Outbox, RawMail } from '../shared/app/ports.ts';
import { api } from '../shared/app/web/api.tsx';
import { once, servingApp } from './app.ts';
import { receivingSettings, servingSettings } from './environment.ts';

/** The gateway has checked a signature of this account: whoever may deploy Onfile may see what its owner sees. */
const signedByAccount = z.object({
  event: z.object({ requestContext: z.object({ authorizer: z.object({ iam: z.looseObject({}) }) }) }),
});

/** The gateway passes no other host on than its own. */
const reached = z.object({ requestContext: z.object({ domainName: z.string() }) });

const start = once(async () => {
  const isWhole = process.env.ONFILE_BUCKET !== undefined;
  const settings = isWhole ? receivingSettings(process.env) : { ...servingSettings(process.env), bucket: null };
  const { app } = await servingApp(settings);
  return settings.bucket === null ? { ...app, ...withoutMail } : { ...app, ...mailOf(settings) };
});

/** Serves the API and the pages to an HTTP API (payload format 2.0). */
export async function handler(event: LambdaEvent, context?: LambdaContext) {
  const app: App = { ...(await start()), webUrl: `https://${reached.parse(event).requestContext.domainName}` };
  const isOwner = ({ env }: { env: unknown }) => signedByAccount.safeParse(env).success;
  return handle(api(app, { isOwner }))(event, context);
}

/**
 * Raw mail and outbox. Few requests need them, and their clients take as long to load as all the rest, so that they are
 * loaded for the first who does. A mail that is put into the bucket sets itself on its way.
 */
function mailOf(settings: ReturnType<typeof receivingSettings>): Pick<App, 'rawMail' | 'outbox'> {
  const { bucket, prefix, configurationSet } = settings;
  const rawMail = once(async (): Promise<RawMail> => {
    const [{ S3Client }, { s3RawMail }] = await Promise.all([
      import('@aws-sdk/client-s3'),
      import('../shared/adapters/aws/s3-raw-mail.ts'),
    ]);
    return s3RawMail({ client: new S3Client({}), bucket, prefix });
  });
  const outbox = once(async (): Promise<Outbox> => {
    const [{ SESClient }, { sesOutbox }] = await Promise.all([
      import('@aws-sdk/client-ses'),
      import('../shared/adapters/aws/ses-outbox.ts'),
    ]);
    return sesOutbox({ client: new SESClient({}), configurationSet });
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

/** Where the function is not told of a bucket, there is nothing to sign in by, nor to put a mail into. */
const unavailable = () => Promise.reject(new Error('This function was given no bucket and no mail.'));
const withoutMail: Pick<App, 'rawMail' | 'outbox'> = {
  rawMail: { put: unavailable, get: unavailable, remove: unavailable, keys: () => nothing() },
  outbox: { send: unavailable, forget: unavailable },
};

async function* nothing(): AsyncGenerator<string> {}
