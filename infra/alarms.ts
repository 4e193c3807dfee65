import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { lateness } from '../shared/app/lateness.ts';
import type { StackSettings } from './settings.ts';

export type Watched = { functions: IFunction[]; queues: Queue[]; followUp: IFunction; http: HttpApi };

/** One row: what is measured, from where on it is wrong, and in how many periods on end. */
type Watch = { id: string; says: string; metric: IMetric; from: number; periods: number; absent?: 'wrong' };

const period = Duration.minutes(5);

/** Alarms about what a member would notice late or never; each says in its description what it means. */
export function alarms(scope: Construct, watched: Watched, settings: StackSettings): Alarm[] {
  const action = new SnsAction(alarmTopic(scope, settings.alarmsTo));
  return watches(watched, settings).map(({ id, says, metric, from, periods, absent }) => {
    const low = absent === 'wrong';
    const alarm = new Alarm(scope, id, {
      alarmDescription: says,
      metric,
      threshold: from,
      evaluationPeriods: periods,
      comparisonOperator: low
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: low ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    return alarm;
  });
}

const watches = ({ functions, queues, followUp, http }: Watched, { shards }: StackSettings): Watch[] => [
  {
    id: 'Errors',
    says: 'A function fails. The reason is in its log; mail and steps are tried again by themselves.',
    metric: sum(functions.map((each) => each.metricErrors({ period }))),
    from: 1,
    periods: 1,
  },
  {
    id: 'ApiErrors',
    says: 'The page or the API fails: somebody was answered with an error of ours. The reason is in the log of Api.',
    metric: http.metricServerError({ period, statistic: 'Sum' }),
    from: 1,
    periods: 1,
  },
  {
    id: 'Throttles',
    says: 'Functions are held back: the concurrency of the account, or the reserved share, is too small.',
    metric: sum(functions.map((each) => each.metricThrottles({ period }))),
    from: 1,
    periods: 2,
  },
  {
    id: 'Late',
    says: 'A due step is late by more than half an hour. Is SES throttling, or mail to the member refused?',
    metric: new Metric({
      namespace: lateness.namespace,
      metricName: lateness.metric,
      dimensionsMap: { [lateness.dimension]: followUp.functionName },
      statistic: 'Maximum',
      period,
    }),
    from: 30,
    periods: 2,
  },
  {
    id: 'NoTicks',
    says: 'The schedule does not tick, or not for every shard: steps are not sent.',
    metric: followUp.metricInvocations({ period }),
    // Five ticks a shard, of which one may fall into the next period: a whole shard less is seen up to five of them.
    from: shards * 5 - 4,
    periods: 2,
    absent: 'wrong',
  },
  {
    id: 'DeadLetters',
    says: 'Something failed for good and lies in a dead-letter queue. Mail is received again once a day, by Reconcile.',
    metric: sum(
      queues.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' })),
    ),
    from: 1,
    periods: 1,
  },
  {
    id: 'Bounces',
    says: 'More than 3 % of the mails that this account sends bounce. At 5 % AWS looks at the account, at 10 % it stops it.',
    metric: reputation('Reputation.BounceRate'),
    from: 0.03,
    periods: 1,
  },
  {
    id: 'Complaints',
    says: 'More than 0.05 % of the mails that this account sends are reported as unwanted. At 0.1 % AWS looks at it.',
    metric: reputation('Reputation.ComplaintRate'),
    from: 0.0005,
    periods: 1,
  },
];

const reputation = (metricName: string) =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: Duration.hours(1) });

/** Most of them are silent most of the time; a sum with something missing may be missing itself. */
function sum(metrics: IMetric[]): MathExpression {
  const usingMetrics = Object.fromEntries(metrics.map((metric, i) => [`m${i}`, metric]));
  const terms = Object.keys(usingMetrics).map((name) => `FILL(${name}, 0)`);
  return new MathExpression({ expression: terms.join(' + '), usingMetrics, period });
}

/** A topic that alarms of this account may write to, and whose only reader confirms by mail. */
function alarmTopic(scope: Construct, address: string): Topic {
  const topic = new Topic(scope, 'AlarmTopic', { displayName: 'Onfile', enforceSSL: true });
  topic.addSubscription(new EmailSubscription(address));
  topic.addToResourcePolicy(
    new PolicyStatement({
      actions: ['sns:Publish'],
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  return topic;
}
