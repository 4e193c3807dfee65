import type { SNSEvent } from 'aws-lambda';

/** What SNS calls a function with for one message. */
export const snsEvent = (message: string): SNSEvent => ({
  Records: [
    {
      EventSource: 'aws:sns',
      EventVersion: '1.0',
      EventSubscriptionArn: 'arn:aws:sns:eu-west-1:123456789012:deliveries:2c6f',
      Sns: {
        SignatureVersion: '1',
        Timestamp: '2026-10-06T07:40:01.000Z',
        Signature: 'none',
        SigningCertUrl: 'https://sns.eu-west-1.amazonaws.com/cert.pem',
        MessageId: 'd1',
        Message: message,
        MessageAttributes: {},
        Type: 'Notification',
        UnsubscribeUrl: 'https://sns.eu-west-1.amazonaws.com/',
        TopicArn: 'arn:aws:sns:eu-west-1:123456789012:deliveries',
        Subject: 'Amazon SES Email Event Notification',
      },
    },
  ],
});

/** What SES says of a mailbox that will not take mail. */
export const permanentBounce = (emailAddress: string, sent = '2026-10-06T07:39:58.000Z') =>
  snsEvent(
    JSON.stringify({
      eventType: 'Bounce',
      mail: { timestamp: sent },
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: [{ emailAddress, action: 'failed', status: '5.1.1' }],
        timestamp: '2026-10-06T07:40:00.512Z',
      },
    }),
  );
