import { CfnOutput, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { type IReceiptRuleSet, ReceiptRule, ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Lambda, LambdaInvocationType, Stop } from 'aws-cdk-lib/aws-ses-actions';
import type { Construct } from 'constructs';
import { activation } from './activation.ts';
import type { StackSettings } from './settings.ts';

type Receiving = { bucket: Bucket; prefix: string; receive: IFunction; settings: StackSettings };

/**
 * Mail to the domain is scanned, kept in the bucket, then received. The rule waits for the rights that it needs, without
 * which SES refuses it (InvalidS3Configuration).
 */
export function receiptRule(scope: Construct, options: Receiving): void {
  const { bucket, prefix, receive, settings } = options;
  const ruleSet = ruleSetOf(scope, settings);
  allowRules(scope, ruleSet, options);
  const rule = new ReceiptRule(scope, 'Rule', {
    ruleSet,
    recipients: [settings.domain],
    scanEnabled: true,
    actions: [
      { bind: () => ({ s3Action: { bucketName: bucket.bucketName, objectKeyPrefix: prefix } }) },
      new Lambda({ function: receive, invocationType: LambdaInvocationType.EVENT }),
      // The rule stands first in its set, and no rule behind it gets to see this mail, or answers it.
      new Stop(),
    ],
  });
  if (bucket.policy) rule.node.addDependency(bucket.policy);
  if (settings.activate) activation(scope, { ruleSet, settings }).node.addDependency(rule);
  new CfnOutput(scope, 'RuleSet', {
    value: ruleSet.receiptRuleSetName,
    description: settings.activate ? 'The active receipt rule set' : 'Receives mail once it is the active rule set',
  });
}

/** Rules of this set may write mail and call the function; the library would let all rules of the account. */
function allowRules(scope: Construct, ruleSet: IReceiptRuleSet, { bucket, prefix, receive }: Receiving): void {
  const { account } = Stack.of(scope);
  const resourceName = `${ruleSet.receiptRuleSetName}:receipt-rule/*`;
  const sourceArn = Stack.of(scope).formatArn({ service: 'ses', resource: 'receipt-rule-set', resourceName });
  const principal = new ServicePrincipal('ses.amazonaws.com');
  bucket.addToResourcePolicy(
    new PolicyStatement({
      actions: ['s3:PutObject'],
      principals: [principal],
      resources: [bucket.arnForObjects(`${prefix}*`)],
      conditions: { StringEquals: { 'aws:SourceAccount': account }, ArnLike: { 'aws:SourceArn': sourceArn } },
    }),
  );
  // By the name that the library looks for before it makes one of its own.
  receive.addPermission('AllowSes', { principal, sourceAccount: account, sourceArn });
}

const ruleSetOf = (scope: Construct, { existingRuleSet }: StackSettings): IReceiptRuleSet =>
  existingRuleSet
    ? ReceiptRuleSet.fromReceiptRuleSetName(scope, 'ExistingRules', existingRuleSet)
    : new ReceiptRuleSet(scope, 'Rules');
