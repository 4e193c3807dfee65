import { lookup, resolveMx } from 'node:dns/promises';
import {
  CloudFormationClient,
  DescribeStacksCommand,
  ListStackResourcesCommand,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import {
  DescribeActiveReceiptRuleSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Account, DeployedStack } from './account.ts';

/** Asks AWS, and DNS, with calls that read alone. */
export function awsAccount(region: string): Account {
  const ses = new SESClient({ region });
  const cloudFormation = new CloudFormationClient({ region });
  const cloudWatch = new CloudWatchClient({ region });
  const sns = new SNSClient({ region });
  const sqs = new SQSClient({ region, useQueueUrlAsEndpoint: false });
  return {
    region,

    receivesMail: () => lookup(`inbound-smtp.${region}.amazonaws.com`).then(Boolean, () => false),

    async identity(name) {
      const Identities = [name];
      const { VerificationAttributes } = await ses.send(new GetIdentityVerificationAttributesCommand({ Identities }));
      const { DkimAttributes } = await ses.send(new GetIdentityDkimAttributesCommand({ Identities }));
      const found = VerificationAttributes?.[name];
      const dkim = DkimAttributes?.[name]?.DkimVerificationStatus === 'Success';
      return found ? { verified: found.VerificationStatus === 'Success', dkim } : null;
    },

    maySend: async () => (await ses.send(new GetAccountSendingEnabledCommand({}))).Enabled ?? true,

    async quota() {
      const quota = await ses.send(new GetSendQuotaCommand({}));
      const { Max24HourSend: perDay = 0, MaxSendRate: perSecond = 0, SentLast24Hours: sentToday = 0 } = quota;
      return { perDay, perSecond, sentToday };
    },

    async activeRuleSet() {
      const { Metadata } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}));
      return Metadata?.Name ?? null;
    },

    stack: (name) => describedStack(cloudFormation, name),

    async alarms(AlarmNames) {
      const { MetricAlarms = [] } = await cloudWatch.send(new DescribeAlarmsCommand({ AlarmNames }));
      return MetricAlarms.map(({ AlarmDescription = '', StateValue = '' }) => ({
        says: AlarmDescription,
        state: StateValue,
      }));
    },

    async messages(QueueUrl) {
      const AttributeNames = ['ApproximateNumberOfMessages' as const];
      const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
      return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
    },

    async alarmsConfirmed(TopicArn) {
      const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
      return Subscriptions.some(({ SubscriptionArn }) => SubscriptionArn?.startsWith('arn:'));
    },

    mailHosts: (domain) =>
      resolveMx(domain).then(
        (records) => records.map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, '')),
        () => [],
      ),
  };
}

async function describedStack(client: CloudFormationClient, name: string): Promise<DeployedStack | null> {
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name })).catch(missing);
  const [stack] = Stacks;
  if (!stack) return null;
  const resources: StackResourceSummary[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new ListStackResourcesCommand({ StackName: name, ...(NextToken ? { NextToken } : {}) }),
    );
    resources.push(...(page.StackResourceSummaries ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return {
    status: stack.StackStatus ?? '',
    outputs: Object.fromEntries(
      (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
    ),
    resources: resources.map(({ LogicalResourceId: id = '', ResourceType: type = '', PhysicalResourceId = '' }) => ({
      id,
      type,
      name: PhysicalResourceId,
    })),
  };
}

function missing(error: unknown): { Stacks?: undefined } {
  if (error instanceof Error && error.message.includes('does not exist')) return {};
  throw error;
}
