import type { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IDestination } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { accepted } from './accepted.ts';

/**
 * A queue for what failed for good: an alarm says when something is in it, and `npm run redrive` hands it on again. Mail
 * lies in the bucket and steps in the table, from where they are tried again anyway; it is kept until that has happened,
 * so that the alarm ends with what it was about and can ring anew.
 */
export function failures(scope: Construct, id: string, retentionPeriod: Duration): Queue {
  const queue = new Queue(scope, id, {
    retentionPeriod,
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });
  accepted(queue, 'AwsSolutions-SQS3', 'This is a dead-letter queue itself.');
  return queue;
}

/** Where a function's failures go: it may put them there. CDK's own destination would let it look at the queue as well. */
export const into = (queue: Queue): IDestination => ({
  bind(_scope, { grantPrincipal }) {
    grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
    );
    return { destination: queue.queueArn };
  },
});
