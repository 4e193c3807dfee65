import { describe, expect, it } from 'vitest';
import { deliveryEventsOf } from '../../functions/sns-event.ts';
import { snsEvent } from './sns.ts';

const timestamp = '2026-10-06T07:40:00.512Z';
const recipient = { emailAddress: 'me@example.com' };
const at = timestamp;
const sent = '2026-10-05T18:12:00.000Z';

describe('what SES publishes of a mail that it has sent', () => {
  it.each([
    [
      { eventType: 'Bounce', bounce: { bounceType: 'Permanent', bouncedRecipients: [recipient], timestamp } },
      { kind: 'bounce', permanent: true, recipients: ['me@example.com'], at, sent },
    ],
    [
      { eventType: 'Bounce', bounce: { bounceType: 'Transient', bouncedRecipients: [recipient], timestamp } },
      { kind: 'bounce', permanent: false, recipients: ['me@example.com'], at, sent },
    ],
    [
      { eventType: 'Complaint', complaint: { complainedRecipients: [recipient], timestamp } },
      { kind: 'complaint', permanent: false, recipients: ['me@example.com'], at, sent },
    ],
  ])('is understood: %j', (message, event) => {
    expect(deliveryEventsOf(snsEvent(JSON.stringify({ ...message, mail: { timestamp: sent } })))).toEqual([event]);
  });

  it('is nothing where a mail provider reports that somebody took the mail out of the junk folder', () => {
    const complaint = { complainedRecipients: [recipient], complaintFeedbackType: 'not-spam', timestamp };
    const message = { eventType: 'Complaint', complaint, mail: { timestamp: sent } };
    expect(deliveryEventsOf(snsEvent(JSON.stringify(message)))).toEqual([]);
  });

  it('begins with a greeting, which tells of nothing', () => {
    const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';
    expect(deliveryEventsOf(snsEvent(greeting))).toEqual([]);
  });

  it.each([{}, { Records: [{ EventSource: 'aws:ses' }] }, snsEvent('{"eventType":"Open"}'), snsEvent('{')])(
    'is nothing else: %j',
    (event) => {
      expect(() => deliveryEventsOf(event)).toThrow();
    },
  );
});
