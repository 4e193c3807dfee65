import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/**
 * A role for the schedules of one group, the account's first one where none is named: to call one function, and to keep
 * what could not be called. CDK's own would allow all versions of the function as well.
 */
export function scheduleRole(
  scope: Construct,
  id: string,
  { calls, keeps, group }: { calls: IFunction; keeps: IQueue; group?: ScheduleGroup },
) {
  const stack = Stack.of(scope);
  const first = { service: 'scheduler', resource: 'schedule-group', resourceName: 'default' };
  const from = {
    'aws:SourceAccount': stack.account,
    'aws:SourceArn': group?.scheduleGroupArn ?? stack.formatArn(first),
  };
  const role = new Role(scope, id, {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: { StringEquals: from } }),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [calls.functionArn] }));
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [keeps.queueArn] }));
  return role.withoutPolicyUpdates();
}
