import { CfnOutput } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import { type IReceiptRuleSet, ReceiptRule, ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Lambda, LambdaInvocationType, S3, Stop } from 'aws-cdk-lib/aws-ses-actions';
import type { Construct } from 'constructs';
import { activation } from './activation.ts';
import type { StackSettings } from './settings.ts';

/**
 * Mail to the domain is scanned, kept in the bucket, then received. The S3 action makes the rule wait for the bucket's
 * policy, without which SES refuses the rule (InvalidS3Configuration).
 */
export function receiptRule(
  scope: Construct,
  options: { bucket: Bucket; prefix: string; receive: IFunction; settings: StackSettings },
): void {
  const { bucket, prefix, receive, settings } = options;
  const ruleSet = ruleSetOf(scope, settings);
  const rule = new ReceiptRule(scope, 'Rule', {
    ruleSet,
    recipients: [settings.domain],
    scanEnabled: true,
    actions: [
      // The library's class and its interface differ in what may be undefined.
      new S3({ bucket: bucket as IBucket, objectKeyPrefix: prefix }),
      new Lambda({ function: receive, invocationType: LambdaInvocationType.EVENT }),
      // The rule stands first in its set, and no rule behind it gets to see this mail, or answers it.
      new Stop(),
    ],
  });
  if (settings.activate) activation(scope, { ruleSet, settings }).node.addDependency(rule);
  new CfnOutput(scope, 'RuleSet', {
    value: ruleSet.receiptRuleSetName,
    description: settings.activate ? 'The active receipt rule set' : 'Receives mail once it is the active rule set',
  });
}

const ruleSetOf = (scope: Construct, { existingRuleSet }: StackSettings): IReceiptRuleSet =>
  existingRuleSet
    ? ReceiptRuleSet.fromReceiptRuleSetName(scope, 'ExistingRules', existingRuleSet)
    : new ReceiptRuleSet(scope, 'Rules');
