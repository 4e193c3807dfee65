import { CustomResource, Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { accepted } from './accepted.ts';
import { onfileFunction } from './function.ts';
import type { StackSettings } from './settings.ts';

/**
 * Makes a rule set the active one of the region, which CloudFormation cannot. Only one can be: where another
 * application's is active, the deployment fails and names it instead of displacing it. CloudFormation calls the function
 * itself, with no framework of the library's between them, which would bring a function and rights of its own.
 */
export function activation(
  scope: Construct,
  { ruleSet, settings }: { ruleSet: IReceiptRuleSet; settings: StackSettings },
): CustomResource {
  const activate = onfileFunction(scope, 'Activate', {
    settings,
    handler: 'activate-rule-set',
    memorySize: 256,
    timeout: Duration.seconds(30),
  });
  activate.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
      resources: ['*'],
    }),
  );
  const activeSet = 'Which rule set is active is a setting of the region: these actions know no resources.';
  accepted(activate.role ?? activate, 'AwsSolutions-IAM5[Resource::*]', activeSet);
  return new CustomResource(scope, 'ActiveRules', {
    serviceToken: activate.functionArn,
    serviceTimeout: Duration.minutes(2),
    resourceType: 'Custom::ActiveReceiptRuleSet',
    properties: { ruleSet: ruleSet.receiptRuleSetName },
  });
}
