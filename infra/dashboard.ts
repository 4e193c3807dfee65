import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Watched } from './alarms.ts';

/** One page on how things stand: the alarms, then what goes in and out, how long it takes, and what lies about. */
export function dashboard(scope: Construct, { functions, queues, http }: Watched, alarms: Alarm[]): void {
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 12 });
  new Dashboard(scope, 'Dashboard', {
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms, width: 24 })],
      [
        graph(
          'Calls',
          functions.map((each) => each.metricInvocations()),
        ),
        graph(
          'Milliseconds, the slowest twentieth',
          functions.map((each) => each.metricDuration({ statistic: 'p95' })),
        ),
      ],
      [
        graph('Errors', [
          ...functions.map((each) => each.metricErrors()),
          http.metricServerError({ label: 'HTTP API' }),
        ]),
        graph(
          'Dead letters',
          queues.map((queue) => queue.metricApproximateNumberOfMessagesVisible()),
        ),
      ],
    ],
  });
}
