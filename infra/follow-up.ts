import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleGroup, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { mostShards } from '../functions/environment.ts';
import { reserves } from '../functions/time.ts';
import { failures, into } from './failures.ts';
import { onfileFunction } from './function.ts';
import { scheduleRole } from './schedule-role.ts';
import type { StackSettings } from './settings.ts';
import { type CaseTable, grantUse, uses } from './store.ts';

/** Follow-ups: a tick of the schedule calls the function, which mails what is due. */
export function followingUp(
  scope: Construct,
  options: { settings: StackSettings; environment: Record<string, string>; table: CaseTable },
) {
  const { settings, environment, table } = options;
  // The next tick does their work.
  const kept = Duration.hours(1);
  const queues = { failed: failures(scope, 'FailedFollowUps', kept), lost: failures(scope, 'LostTicks', kept) };
  const followUp = onfileFunction(scope, 'FollowUp', {
    settings,
    handler: 'follow-up',
    environment,
    memorySize: 512,
    // A minute's work, until the next tick goes on, and time to end the last step: less than the lease of a claim.
    timeout: Duration.millis(60_000 + reserves.step),
    // One a shard, one of each that has not ended yet when the next begins, and the one for strays.
    concurrency: 2 * settings.shards + 1,
    onFailure: into(queues.failed),
    // The next tick is the next try.
    retryAttempts: 0,
    maxEventAge: Duration.minutes(1),
  });
  grantUse(table, followUp, uses.followUp);
  ticks(scope, followUp, { settings, deadLetterQueue: queues.lost });
  return { followUp, queues: Object.values(queues) };
}

/**
 * Every minute one for each shard; and now and then one for all shards that there may have been before their number was
 * lowered, in which what was planned then still lies. A tick that cannot be delivered soon is worth nothing, for the next one does its
 * work; it is kept to be seen.
 */
function ticks(
  scope: Construct,
  followUp: IFunction,
  { settings, deadLetterQueue }: { settings: StackSettings; deadLetterQueue: Queue },
): void {
  // The library would keep it, and its name with it, which a stack that is made again wants for itself.
  const scheduleGroup = new ScheduleGroup(scope, 'Ticks', { removalPolicy: RemovalPolicy.DESTROY });
  const role = scheduleRole(scope, 'TickRole', { calls: followUp, keeps: deadLetterQueue, group: scheduleGroup });
  const calling = (id: string, minutes: number, event: Record<string, number>) =>
    new Schedule(scope, id, {
      scheduleGroup,
      schedule: ScheduleExpression.rate(Duration.minutes(minutes)),
      target: new LambdaInvoke(followUp, {
        role,
        input: ScheduleTargetInput.fromObject(event),
        retryAttempts: 2,
        maxEventAge: Duration.minutes(1),
        deadLetterQueue,
      }),
    });
  for (let shard = 0; shard < settings.shards; shard++) calling(`Tick${shard}`, 1, { shard });
  if (settings.shards < mostShards) calling('Strays', 30, { from: settings.shards, to: mostShards });
}
