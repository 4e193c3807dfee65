import { Duration } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { failures, into } from './failures.ts';
import { onfileFunction } from './function.ts';
import { grantMail, type Inbox } from './inbox.ts';
import { scheduleRole } from './schedule-role.ts';
import type { StackSettings } from './settings.ts';
import { type CaseTable, grantUse, uses } from './store.ts';

/**
 * The way back from the dead-letter queue of mail: once a day, and whenever it is invoked by hand, kept mail that ended
 * nowhere is received again.
 */
export function reconciling(
  scope: Construct,
  options: { settings: StackSettings; environment: Record<string, string>; table: CaseTable; inbox: Inbox },
) {
  const { settings, environment, table, inbox } = options;
  // Until the next pass but one.
  const queue = failures(scope, 'FailedReconciling', Duration.days(2));
  const reconcile = onfileFunction(scope, 'Reconcile', {
    settings,
    handler: 'reconcile',
    environment,
    memorySize: 1024,
    timeout: Duration.minutes(15),
    concurrency: 1,
    onFailure: into(queue),
    // The next day is the next try.
    retryAttempts: 0,
  });
  grantMail(inbox, reconcile);
  grantUse(table, reconcile, uses.receive);
  const role = scheduleRole(scope, 'DailyRole', { calls: reconcile, keeps: queue });
  new Schedule(scope, 'Daily', {
    schedule: ScheduleExpression.rate(Duration.days(1)),
    target: new LambdaInvoke(reconcile, {
      role,
      retryAttempts: 3,
      maxEventAge: Duration.hours(1),
      deadLetterQueue: queue,
    }),
  });
  return { reconcile, queue };
}
