import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/**
 * A role for schedules of this account: to call one function, and to keep what could not be called. CDK's own would
 * allow all versions of the function as well.
 */
export function scheduleRole(scope: Construct, id: string, { calls, keeps }: { calls: IFunction; keeps: IQueue }) {
  const sourceAccount = { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } };
  const role = new Role(scope, id, {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: sourceAccount }),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [calls.functionArn] }));
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [keeps.queueArn] }));
  return role.withoutPolicyUpdates();
}
