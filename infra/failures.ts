import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accepted } from './accepted.ts';

/**
 * A queue for what failed for good, kept for as long as SQS allows, to be looked at: an alarm says when something is in
 * it. Nothing has to be taken out by hand: mail lies in the bucket and steps in the table, from where they are tried again.
 */
export function failures(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, {
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });
  accepted(queue, 'AwsSolutions-SQS3', 'This is a dead-letter queue itself.');
  return queue;
}
