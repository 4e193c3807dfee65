import * as z from 'zod';
import { sesTrace } from '../shared/adapters/aws/ses-trace.ts';
import type { Envelope } from '../shared/app/ports.ts';

const verdict = z.object({ status: z.string() });

/** What a Lambda action of a receipt rule says (Amazon SES developer guide, "Lambda action"). It carries no body. */
const sesEvent = z.object({
  Records: z.array(
    z.object({
      eventSource: z.literal('aws:ses'),
      ses: z.object({
        mail: z.object({
          /** The name of the object that the S3 action wrote; not the Message-ID. */
          messageId: z.string(),
          timestamp: z.iso.datetime({ offset: true }),
          /** The envelope sender; empty for bounces. */
          source: z.string().nullish(),
          /** Cut off after 10 KB; what SES wrote stands on top. */
          headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
          commonHeaders: z.object({ from: z.array(z.string()).default([]) }),
        }),
        receipt: z.object({
          recipients: z.array(z.string()),
          spamVerdict: verdict,
          virusVerdict: verdict,
          spfVerdict: verdict,
          dmarcVerdict: verdict,
        }),
      }),
    }),
  ),
});

type Ses = z.infer<typeof sesEvent>['Records'][number]['ses'];

/**
 * The deliveries that an SES receipt event tells of.
 * @throws {z.ZodError} for any other event.
 */
export function deliveriesOf(event: unknown): { key: string; envelope: Envelope }[] {
  return sesEvent.parse(event).Records.map(({ ses }) => ({ key: ses.mail.messageId, envelope: envelopeOf(ses) }));
}

function envelopeOf({ mail, receipt }: Ses): Envelope {
  return {
    from: mail.source?.replace(/[<>]/g, '') || null,
    to: receipt.recipients,
    receivedAt: new Date(mail.timestamp).toISOString(),
    authenticated: isClean(receipt) && isAuthenticated({ mail, receipt }),
    senderAuthenticated: isClean(receipt) && receipt.spfVerdict.status === 'PASS',
  };
}

const isClean = ({ spamVerdict, virusVerdict }: Ses['receipt']) =>
  spamVerdict.status !== 'FAIL' && virusVerdict.status !== 'FAIL';

/**
 * DMARC passes; or the domain publishes no policy (GRAY), and SES found an aligned DKIM signature. A mail with several
 * senders in From is nobody's.
 */
function isAuthenticated({ mail, receipt }: Ses): boolean {
  const fromHeaders = mail.headers.filter(({ name }) => name.toLowerCase() === 'from');
  if (mail.commonHeaders.from.length !== 1 || fromHeaders.length > 1) return false;
  if (receipt.dmarcVerdict.status === 'GRAY') return sesTrace(mail.headers)?.authenticated ?? false;
  return receipt.dmarcVerdict.status === 'PASS';
}
