import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Outbox } from '../../app/ports.ts';

/**
 * Sends through SES. Its refusals and its throttling are thrown once the client's own retries are used up, so that
 * the caller tries again later.
 * @param options.configurationSet where SES reports bounces and complaints, if it has one.
 */
export function sesOutbox(options: { client: SESClient; configurationSet?: string | null }): Outbox {
  const { client, configurationSet } = options;
  return {
    async send({ from, to, raw }) {
      await client.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: [to],
          RawMessage: { Data: raw },
          ...(configurationSet ? { ConfigurationSetName: configurationSet } : {}),
        }),
      );
    },
    forget: async () => undefined,
  };
}
