import { lookup, resolveMx, resolveTxt } from 'node:dns/promises';
import {
  CloudFormationClient,
  DescribeStacksCommand,
  ListStackResourcesCommand,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeContinuousBackupsCommand, DescribeTimeToLiveCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetHostedZoneCommand, Route53Client } from '@aws-sdk/client-route-53';
import {
  DescribeActiveReceiptRuleSetCommand,
  DescribeConfigurationSetCommand,
  DescribeReceiptRuleCommand,
  DescribeReceiptRuleSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  SESClient,
} from '@aws-sdk/client-ses';
import { GetSuppressedDestinationCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { ListSubscriptionsByTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { dynamodbMembers } from '../../shared/adapters/aws/dynamodb-members.ts';
import { ownerId } from '../../shared/app/members.ts';
import type { Account, DeployedStack } from './account.ts';

/** Asks AWS, and DNS, with calls that read alone. */
export function awsAccount(region: string): Account {
  const ses = new SESClient({ region });
  const cloudFormation = new CloudFormationClient({ region });
  const cloudWatch = new CloudWatchClient({ region });
  const dynamoDb = new DynamoDBClient({ region });
  const sns = new SNSClient({ region });
  const sqs = new SQSClient({ region, useQueueUrlAsEndpoint: false });
  return {
    region,

    receivesMail: () => lookup(`inbound-smtp.${region}.amazonaws.com`).then(Boolean, noneOf('ENOTFOUND', false)),

    async identity(name) {
      const Identities = [name];
      const { VerificationAttributes } = await ses.send(new GetIdentityVerificationAttributesCommand({ Identities }));
      const { DkimAttributes } = await ses.send(new GetIdentityDkimAttributesCommand({ Identities }));
      const found = VerificationAttributes?.[name];
      if (!found) return null;
      const { MailFromDomainAttributes } = await ses.send(
        new GetIdentityMailFromDomainAttributesCommand({ Identities }),
      );
      const bounces = MailFromDomainAttributes?.[name];
      return {
        verified: found.VerificationStatus === 'Success',
        dkim: DkimAttributes?.[name]?.DkimVerificationStatus === 'Success',
        mailFrom: !bounces?.MailFromDomain || bounces.MailFromDomainStatus === 'Success',
      };
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

    hasRuleSet: (RuleSetName) =>
      ses
        .send(new DescribeReceiptRuleSetCommand({ RuleSetName }))
        .then(() => true, noneOf('RuleSetDoesNotExistException', false)),

    rule: (RuleSetName, RuleName) =>
      ses
        .send(new DescribeReceiptRuleCommand({ RuleSetName, RuleName }))
        .then(({ Rule }) => Rule?.Enabled ?? null, noneOf(/^Rule(Set)?DoesNotExistException$/, null)),

    async sendsWith(ConfigurationSetName) {
      const ConfigurationSetAttributeNames = ['reputationOptions' as const];
      const asked = new DescribeConfigurationSetCommand({ ConfigurationSetName, ConfigurationSetAttributeNames });
      return (await ses.send(asked)).ReputationOptions?.SendingEnabled ?? true;
    },

    suppresses: (EmailAddress) =>
      new SESv2Client({ region })
        .send(new GetSuppressedDestinationCommand({ EmailAddress }))
        .then(() => true, noneOf('NotFoundException', false)),

    stoppedOwner: async (table) => (await dynamodbMembers({ client: dynamoDb, table }).stopped(ownerId)) !== null,

    async tableKeeps(TableName) {
      const { ContinuousBackupsDescription: backups } = await dynamoDb.send(
        new DescribeContinuousBackupsCommand({ TableName }),
      );
      const { TimeToLiveDescription: expiry } = await dynamoDb.send(new DescribeTimeToLiveCommand({ TableName }));
      return {
        restorable: backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus === 'ENABLED',
        expiring: expiry?.AttributeName === 'ttl' && /^ENABL(?:ED|ING)$/.test(expiry.TimeToLiveStatus ?? ''),
      };
    },

    zone: (Id) =>
      new Route53Client({ region })
        .send(new GetHostedZoneCommand({ Id }))
        .then(({ HostedZone }) => HostedZone?.Name?.replace(/\.$/, '') ?? null, noneOf('NoSuchHostedZone', null)),

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
        noneOf(/^(ENOTFOUND|ENODATA)$/, []),
      ),

    texts: (name) =>
      resolveTxt(name).then((records) => records.map((parts) => parts.join('')), noneOf(/^(ENOTFOUND|ENODATA)$/, [])),
  };
}

/** What a question is answered with where an error of this name (of AWS) or code (of DNS) says that there is nothing. */
const noneOf =
  <None>(named: string | RegExp, none: None) =>
  (error: unknown): None => {
    const names = error instanceof Error ? [error.name, 'code' in error ? String(error.code) : ''] : [];
    if (names.some((name) => (typeof named === 'string' ? name === named : named.test(name)))) return none;
    throw error;
  };

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
    account: stack.StackId?.split(':')[4] ?? '',
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
