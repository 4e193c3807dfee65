import * as z from 'zod';
import type { DeliveryEvent } from '../shared/app/delivery-events.ts';

const snsEvent = z.object({
  Records: z.array(z.object({ EventSource: z.literal('aws:sns'), Sns: z.object({ Message: z.string() }) })),
});

const recipients = z.array(z.object({ emailAddress: z.string() }));
const at = z.iso.datetime({ offset: true });
/** The mail that it is about; `timestamp` is when it was sent. */
const mail = z.object({ timestamp: at });

/** What SES publishes of a mail that it has sent (Amazon SES developer guide, "Event data that SES publishes to SNS"). */
const published = z.discriminatedUnion('eventType', [
  z.object({
    eventType: z.literal('Bounce'),
    mail,
    bounce: z.object({ bounceType: z.string(), bouncedRecipients: recipients, timestamp: at }),
  }),
  z.object({
    eventType: z.literal('Complaint'),
    mail,
    complaint: z.object({
      complainedRecipients: recipients,
      complaintFeedbackType: z.string().nullish(),
      timestamp: at,
    }),
  }),
]);

/**
 * The events that an SNS message tells of. SES greets a new topic with a line of plain text, which tells of none.
 * @throws {z.ZodError} for a message of another kind.
 */
export function deliveryEventsOf(event: unknown): DeliveryEvent[] {
  return snsEvent.parse(event).Records.flatMap(({ Sns: { Message } }) => {
    if (!Message.trimStart().startsWith('{')) return [];
    return eventsIn(published.parse(JSON.parse(Message)));
  });
}

function eventsIn(message: z.infer<typeof published>): DeliveryEvent[] {
  const instant = (timestamp: string) => new Date(timestamp).toISOString();
  const sent = instant(message.mail.timestamp);
  const addresses = (list: z.infer<typeof recipients>) => list.map(({ emailAddress }) => emailAddress);
  switch (message.eventType) {
    case 'Bounce': {
      const { bounceType, bouncedRecipients, timestamp } = message.bounce;
      const permanent = bounceType === 'Permanent';
      return [{ kind: 'bounce', permanent, recipients: addresses(bouncedRecipients), at: instant(timestamp), sent }];
    }
    case 'Complaint': {
      const { complainedRecipients, complaintFeedbackType, timestamp } = message.complaint;
      // Some mail providers report, in the same way, that a mail was taken out of the junk folder.
      if (complaintFeedbackType === 'not-spam') return [];
      const recipients = addresses(complainedRecipients);
      return [{ kind: 'complaint', permanent: false, recipients, at: instant(timestamp), sent }];
    }
  }
}
