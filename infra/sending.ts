import { Duration } from 'aws-cdk-lib';
import { ConfigurationSet, EmailSendingEvent, EventDestination, SuppressionReasons } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { failures, into } from './failures.ts';
import { onfileFunction } from './function.ts';
import type { StackSettings } from './settings.ts';
import { type CaseTable, grantUse, uses } from './store.ts';

/** Mail goes out with a configuration set, by which SES tells what became of it; a function listens. */
export function sending(
  scope: Construct,
  options: { settings: StackSettings; environment: Record<string, string>; table: CaseTable },
) {
  const { settings, environment, table } = options;
  const configurationSet = new ConfigurationSet(scope, 'Sending', {
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  const topic = new Topic(scope, 'Deliveries', { enforceSSL: true });
  configurationSet.addEventDestination('ToTopic', {
    destination: EventDestination.snsTopic(topic),
    events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
  });
  // A mailbox that took no mail is told of again at the next mail to it, at the latest with the weekly summary.
  const queue = failures(scope, 'FailedDeliveryEvents', Duration.days(7));
  const deliveryEvents = onfileFunction(scope, 'DeliveryEvents', {
    settings,
    handler: 'delivery-events',
    environment,
    memorySize: 256,
    timeout: Duration.seconds(20),
    concurrency: 2,
    onFailure: into(queue),
    retryAttempts: 2,
  });
  grantUse(table, deliveryEvents, uses.deliveryEvents);
  topic.addSubscription(new LambdaSubscription(deliveryEvents, { deadLetterQueue: queue }));
  return { configurationSet, deliveryEvents, queue };
}
