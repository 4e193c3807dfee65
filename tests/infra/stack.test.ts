import { rmSync } from 'node:fs';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { mostShards } from '../../functions/environment.ts';
import { settingsOf } from '../../infra/settings.ts';
import { tableShape } from '../../shared/adapters/aws/table.ts';
import { leaseMinutes } from '../../shared/app/follow-up.ts';
import { lateness } from '../../shared/app/lateness.ts';
import { environment } from '../functions/stage.ts';
import { appOf, type Statement, statementsByRole, templateOf } from './synthesized.ts';

/** Statements of resources' own policies that let a service do something. */
const statementsAbout = (action: string, service: string): Statement[] =>
  ['AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy']
    .flatMap((type) => all(type))
    .flatMap(([, { Properties }]): Statement[] => Properties.PolicyDocument.Statement)
    .filter(({ Action, Principal }) => Action === action && JSON.stringify(Principal).includes(service));

let template: Template;
beforeAll(() => {
  template = templateOf({ country: 'GB', shards: '3' });
});

const all = (type: string) => Object.entries(template.findResources(type));
const schedules = () => all('AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties);
const handlers = () => all('AWS::Lambda::Function').map(([id, { Properties }]) => ({ id, ...Properties }));

describe('the table', () => {
  it('has the shape that the adapter makes on one machine', () => {
    const { AttributeDefinitions, ...shape } = tableShape;
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      ...shape,
      AttributeDefinitions: Match.arrayWith(AttributeDefinitions),
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });
});

describe('what outlives the stack', () => {
  const kept = (stack: Template) =>
    Object.values(stack.toJSON().Resources as Record<string, Resource>).filter(
      ({ DeletionPolicy = 'Delete', UpdateReplacePolicy = 'Delete' }) =>
        DeletionPolicy !== 'Delete' || UpdateReplacePolicy !== 'Delete',
    );

  it('is the table, the mail, and the keys; of a first deployment that failed, nothing', () => {
    expect(kept(template).map(({ Type }) => Type)).toEqual([
      'AWS::DynamoDB::Table',
      'AWS::SecretsManager::Secret',
      'AWS::S3::Bucket',
    ]);
    for (const { DeletionPolicy, UpdateReplacePolicy } of kept(template)) {
      expect({ DeletionPolicy, UpdateReplacePolicy }).toEqual({
        DeletionPolicy: 'RetainExceptOnCreate',
        UpdateReplacePolicy: 'Retain',
      });
    }
  });

  it('makes its first key long enough for whoever reads it', () => {
    template.hasResourceProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { GenerateStringKey: 'a', SecretStringTemplate: '{}', PasswordLength: 48 },
    });
  });

  it('has no name of its own, which a stack that is made again would want', () => {
    for (const { Properties } of kept(template)) {
      for (const name of ['Name', 'TableName', 'BucketName']) expect(Properties).not.toHaveProperty(name);
    }
  });

  it('is the whole stack where that is wished: it refuses to be deleted', () => {
    for (const deletionProtection of [true, false]) {
      const { app, stack } = appOf({ deletionProtection });
      rmSync(app.outdir, { recursive: true, force: true });
      expect(stack.terminationProtection).toBe(deletionProtection);
    }
  });
});

type Resource = {
  Type: string;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  Properties: Record<string, unknown>;
};

describe('the bucket of raw mail', () => {
  it('is private, encrypted, and expires what SES puts there', () => {
    template.resourceCountIs('AWS::S3::Bucket', 1);
    template.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: { ServerSideEncryptionConfiguration: [Match.anyValue()] },
      LifecycleConfiguration: {
        Rules: [Match.objectLike({ Prefix: 'mail/', ExpirationInDays: 180, Status: 'Enabled' })],
      },
    });
  });

  it('lets SES put mail of this account there, and nobody anything without TLS', () => {
    const [[, policy] = ['', { Properties: {} }]] = all('AWS::S3::BucketPolicy');
    expect(policy.Properties.PolicyDocument.Statement).toEqual([
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      expect.objectContaining({
        Effect: 'Allow',
        Principal: { Service: 'ses.amazonaws.com' },
        Action: 's3:PutObject',
        Condition: expect.objectContaining({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }),
      }),
    ]);
  });
});

describe('what comes in on the page', () => {
  it('is received as soon as it lies in the bucket, and what SES puts there is not received twice', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: {
          bucket: { name: [{ Ref: Match.stringLikeRegexp('^RawMail') }] },
          object: { key: [{ prefix: 'mail/web-' }] },
        },
      },
      Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Receive'), 'Arn'] } })],
    });
  });
});

describe('the receipt rule', () => {
  it('scans, keeps, then receives, and lets no rule behind it see the mail', () => {
    template.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        ScanEnabled: true,
        Recipients: ['onfile.test'],
        Actions: [
          { S3Action: { ObjectKeyPrefix: 'mail/' } },
          {
            LambdaAction: {
              InvocationType: 'Event',
              FunctionArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Receive'), 'Arn'] },
            },
          },
          { StopAction: { Scope: 'RuleSet' } },
        ],
      },
    });
  });

  it("waits for the bucket's policy and for the right to call the function", () => {
    const [[, rule] = ['', { DependsOn: [] }]] = all('AWS::SES::ReceiptRule');
    const [[policy] = ['none']] = all('AWS::S3::BucketPolicy');
    expect(rule.DependsOn).toContain(policy);
    expect(rule.DependsOn.join()).toMatch(/ReceiveAllowSes/);
  });

  it('stays inactive unless that is asked for', () => {
    template.resourceCountIs('Custom::ActiveReceiptRuleSet', 0);
    const active = templateOf({ activate: 'true' });
    active.hasResourceProperties('Custom::ActiveReceiptRuleSet', {
      ServiceToken: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Activate'), 'Arn'] },
    });
    const [rule] = Object.keys(active.findResources('AWS::SES::ReceiptRule'));
    active.hasResource('Custom::ActiveReceiptRuleSet', { DependsOn: Match.arrayWith([rule]) });
  });

  it('goes into an existing rule set where one is named, and makes none', () => {
    const beside = templateOf({ existingRuleSet: 'everything' });
    beside.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
    beside.hasResourceProperties('AWS::SES::ReceiptRule', { RuleSetName: 'everything' });
  });
});

describe('the functions', () => {
  it('run on ARM and Node 24, name lines of the source where they fail, and their logs expire', () => {
    const whole = templateOf({ activate: true, country: 'GB' });
    const functions = Object.values(whole.findResources('AWS::Lambda::Function'));
    expect(functions).toHaveLength(6);
    for (const { Properties } of functions) {
      const { Runtime, Architectures, LoggingConfig, Environment } = Properties;
      expect({ Runtime, Architectures }).toEqual({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(LoggingConfig.LogGroup.Ref).toMatch(/Logs/);
      expect(Environment.Variables.NODE_OPTIONS).toBe('--enable-source-maps');
    }
    whole.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  it('are told what they ask for', () => {
    const told = (id: string) =>
      Object.keys(handlers().find((one) => one.id.startsWith(id))?.Environment.Variables ?? {});
    expect(told('Receive')).toEqual(expect.arrayContaining([...Object.keys(environment), 'ONFILE_COUNTRY']));
    expect(told('Reconcile')).toEqual(told('Receive'));
    const { ONFILE_BUCKET: _, ONFILE_PREFIX: __, ...mailing } = environment;
    expect(told('FollowUp')).toEqual(expect.arrayContaining(Object.keys(mailing)));
    expect(told('Api')).toEqual(told('Receive'));
    expect(told('DeliveryEvents').join()).not.toMatch(/BUCKET|WEB_URL|SECRET/);
  });

  it('hand on what failed for good', () => {
    const destinations = all('AWS::Lambda::EventInvokeConfig').map(([id, { Properties }]) => [id, Properties] as const);
    expect(destinations.map(([id, { MaximumRetryAttempts: tries }]) => [id.replace(/Event.*/, ''), tries])).toEqual([
      ['Delivery', 2],
      ['Receive', 2],
      ['FollowUp', 0],
      ['Reconcile', 0],
    ]);
    // The next tick does the work of one that waited for a minute.
    const ages = destinations.flatMap(([id, { MaximumEventAgeInSeconds: age }]) => (age ? [[id, age]] : []));
    expect(ages).toEqual([[expect.stringMatching(/^FollowUp/), 60]]);
    for (const [, { DestinationConfig }] of destinations) expect(DestinationConfig.OnFailure.Destination).toBeDefined();
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
  });

  it('have the time and the memory that was measured to be enough', () => {
    const given = handlers().map(({ id, MemorySize, Timeout }) => [
      id.replace(/[A-F0-9]{8}$/, ''),
      MemorySize,
      Timeout,
    ]);
    expect(given.sort()).toEqual([
      ['Api', 1024, 20],
      ['DeliveryEvents', 256, 20],
      ['FollowUp', 512, 90],
      ['Receive', 1024, 60],
      ['Reconcile', 1024, 900],
    ]);
  });

  it('keep that until it was tried again, so that an alarm about it can end', () => {
    const hours = all('AWS::SQS::Queue').map(([id, { Properties }]) => [
      id.replace(/[A-F0-9]{8}$/, ''),
      Properties.MessageRetentionPeriod / 3600,
    ]);
    expect(Object.fromEntries(hours)).toEqual({
      FailedDeliveryEvents: 7 * 24,
      FailedMail: 24,
      FailedFollowUps: 1,
      LostTicks: 1,
      FailedReconciling: 2 * 24,
    });
  });

  it('end before the claim of a step runs out', () => {
    for (const { id, Timeout } of handlers())
      if (!id.startsWith('Reconcile')) expect(Timeout).toBeLessThan(leaseMinutes * 60);
  });
});

describe('the schedule', () => {
  it('ticks every minute for each shard, and keeps what it could not deliver', () => {
    const ticks = schedules().filter(({ Target }) => Target.Input !== undefined);
    expect(
      ticks.map(({ ScheduleExpression, Target }) => [ScheduleExpression, JSON.parse(Target.Input)] as const),
    ).toEqual([
      ['rate(1 minute)', { shard: 0 }],
      ['rate(1 minute)', { shard: 1 }],
      ['rate(1 minute)', { shard: 2 }],
      // Shards that there may have been before their number was lowered.
      ['rate(30 minutes)', { from: 3, to: mostShards }],
    ]);
    for (const { State, Target } of ticks) {
      expect(State).toBe('ENABLED');
      expect(Target).toMatchObject({
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^LostTicks/), 'Arn'] } },
        RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 60 },
      });
    }
  });

  it('has no more shards than are looked into', () => {
    expect(settingsOf({ shards: mostShards }).shards).toBe(mostShards);
    expect(() => settingsOf({ shards: mostShards + 1 })).toThrow(/shards/);
  });

  it('looks once a day for mail that ended nowhere', () => {
    const [daily, ...more] = schedules().filter(({ Target }) => Target.Input === undefined);
    expect(more).toEqual([]);
    expect(daily).toMatchObject({
      ScheduleExpression: 'rate(1 day)',
      Target: {
        Arn: { 'Fn::GetAtt': [expect.stringMatching(/^Reconcile/), 'Arn'] },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^FailedReconciling/), 'Arn'] } },
      },
    });
  });

  it('has as many shards as the functions count', () => {
    for (const { Environment } of handlers()) expect(Environment.Variables.ONFILE_SHARDS).toBe('3');
  });
});

type MetricOfAlarm = { Namespace: string; MetricName: string; Statistic: string };

describe('the HTTP API', () => {
  const named = (stack: Template) =>
    Object.values(stack.findResources('AWS::Lambda::Function')).flatMap(
      ({ Properties }) => Properties.Environment.Variables.ONFILE_WEB_URL ?? [],
    );

  it('is where every link in a mail leads, under its own name or that of its domain', () => {
    const own = { 'Fn::GetAtt': [expect.stringMatching(/^Http/), 'ApiEndpoint'] };
    expect(named(template)).toEqual([own, own, own, own]);
    const webCertificate = 'arn:aws:acm:eu-west-1:123456789012:certificate/abc-def';
    const under = named(templateOf({ webDomain: 'Status.onfile.test', webCertificate }));
    expect(under).toEqual(Array(4).fill('https://status.onfile.test'));
  });

  it('logs who called what, and nothing of what was asked', () => {
    const [[, stage] = ['', { Properties: {} }]] = all('AWS::ApiGatewayV2::Stage');
    expect(Object.values(JSON.parse(stage.Properties.AccessLogSettings.Format))).toEqual([
      '$context.requestId',
      '$context.routeKey',
      '$context.status',
      '$context.responseLatency',
    ]);
  });

  it('hands every request on to the function, which asks who is calling', () => {
    const routes = all('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);
    expect(routes.map(({ RouteKey, AuthorizationType }) => [RouteKey, AuthorizationType])).toEqual([
      ['ANY /', 'NONE'],
      ['ANY /{proxy+}', 'NONE'],
      ['POST /sign-in', 'NONE'],
    ]);
  });

  it('lets few ask for a link to sign in at once, for each of them holds a function for seconds', () => {
    const [[id] = ['']] = all('AWS::ApiGatewayV2::Route').filter(
      ([, { Properties }]) => Properties.RouteKey === 'POST /sign-in',
    );
    template.hasResource('AWS::ApiGatewayV2::Stage', {
      DependsOn: Match.arrayWith([id]),
      Properties: { RouteSettings: { 'POST /sign-in': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 3 } } },
    });
  });

  it('is throttled', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingBurstLimit: 20, ThrottlingRateLimit: 10 },
    });
  });
});

describe('what becomes of mails that were sent', () => {
  it('SES tells a topic, which is for SES and TLS alone, and the topic a function', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: { Enabled: true, MatchingEventTypes: ['bounce', 'complaint'] },
    });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'lambda',
      Endpoint: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DeliveryEvents'), 'Arn'] },
      RedrivePolicy: {
        deadLetterTargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^FailedDeliveryEvents'), 'Arn'] },
      },
    });
    const [ofSes] = statementsAbout('sns:Publish', 'ses.amazonaws.com');
    expect(ofSes?.Condition).toMatchObject({ StringEquals: { 'AWS:SourceAccount': { Ref: 'AWS::AccountId' } } });
  });

  it('counts in the good name that SES gives the stack, and is kept from who does not want it', () => {
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      ReputationOptions: { ReputationMetricsEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });

  it('and every mail goes out with the configuration set that tells', () => {
    for (const id of ['Receive', 'FollowUp', 'Reconcile']) {
      const told = handlers().find((one) => one.id.startsWith(id))?.Environment.Variables.ONFILE_CONFIGURATION_SET;
      expect(told).toEqual({ Ref: expect.stringMatching(/^Sending/) });
    }
  });
});

describe('alarms', () => {
  const alarmsByName = () =>
    new Map(all('AWS::CloudWatch::Alarm').map(([id, { Properties }]) => [id.replace(/[A-F0-9]{8}$/, ''), Properties]));

  const [least, most] = ['LessThanThreshold', 'GreaterThanOrEqualToThreshold'];
  it.each([
    ['Errors', 'AWS/Lambda Errors Sum', most, 1, 1],
    ['ApiErrors', 'AWS/ApiGateway 5xx Sum', most, 1, 1],
    ['Throttles', 'AWS/Lambda Throttles Sum', most, 1, 2],
    ['Late', `${lateness.namespace} ${lateness.metric} Maximum`, most, 30, 2],
    ['NoTicks', 'AWS/Lambda Invocations Sum', least, 11, 2],
    ['DeadLetters', 'AWS/SQS ApproximateNumberOfMessagesVisible Maximum', most, 1, 1],
    ['Bounces', 'AWS/SES Reputation.BounceRate Maximum', most, 0.03, 1],
    ['Complaints', 'AWS/SES Reputation.ComplaintRate Maximum', most, 0.0005, 1],
  ])('%s goes by %s', (name, measured, ComparisonOperator, Threshold, EvaluationPeriods) => {
    const alarm = alarmsByName().get(name);
    const parts: MetricOfAlarm[] = alarm?.Metrics?.flatMap(
      ({ MetricStat }: { MetricStat?: { Metric: object; Stat: string } }) =>
        MetricStat ? [{ ...MetricStat.Metric, Statistic: MetricStat.Stat }] : [],
    ) ?? [alarm];
    const said = parts.map(({ Namespace, MetricName, Statistic }) => `${Namespace} ${MetricName} ${Statistic}`);
    expect([...new Set(said)]).toEqual([measured]);
    expect(alarm).toMatchObject({ ComparisonOperator, Threshold, EvaluationPeriods });
  });

  it('are all of these, each with what it means, and tell when it is over too', () => {
    expect(alarmsByName().size).toBe(8);
    const topic = [{ Ref: expect.stringMatching(/^AlarmTopic/) }];
    for (const { AlarmActions, OKActions, AlarmDescription } of alarmsByName().values()) {
      expect({ AlarmActions, OKActions }).toEqual({ AlarmActions: topic, OKActions: topic });
      expect(AlarmDescription.length).toBeGreaterThan(20);
    }
  });

  it('add up every function, and every queue, though most are silent most of the time', () => {
    const added = (name: string) =>
      alarmsByName()
        .get(name)
        ?.Metrics.find(({ Expression }: { Expression?: string }) => Expression)
        .Expression.split(' + ');
    const filled = (count: number) => Array.from({ length: count }, (_, i) => `FILL(m${i}, 0)`);
    expect(added('Errors')).toEqual(filled(handlers().length));
    expect(added('Throttles')).toEqual(filled(handlers().length));
    expect(added('DeadLetters')).toEqual(filled(all('AWS::SQS::Queue').length));
  });

  it('are of this stack, where a metric can be', () => {
    const dimension = (name: string) => alarmsByName().get(name)?.Dimensions;
    const followUp = { Ref: expect.stringMatching(/^FollowUp/) };
    expect(dimension('Late')).toEqual([{ Name: lateness.dimension, Value: followUp }]);
    expect(dimension('NoTicks')).toEqual([{ Name: 'FunctionName', Value: followUp }]);
    expect(dimension('ApiErrors')).toEqual([{ Name: 'ApiId', Value: { Ref: expect.stringMatching(/^Http/) } }]);
  });

  it('count silence as wrong where it is', () => {
    for (const [name, { TreatMissingData }] of alarmsByName()) {
      expect(TreatMissingData).toBe(name === 'NoTicks' ? 'breaching' : 'notBreaching');
    }
  });

  it('stand on the dashboard', () => {
    const [[, board] = ['', { Properties: {} }]] = all('AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(board.Properties.DashboardBody);
    for (const [id] of all('AWS::CloudWatch::Alarm')) expect(body).toContain(`"${id}"`);
  });

  it('are mailed to the owner, by a topic that takes them over TLS alone', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ada@example.com' });
    const ofAlarms = statementsAbout('sns:Publish', 'cloudwatch.amazonaws.com');
    const here = { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } };
    expect(ofAlarms).toEqual([expect.objectContaining({ Condition: here })]);
    template.resourceCountIs('AWS::SNS::TopicPolicy', 2);
  });
});

describe('the domain', () => {
  const outputs = (stack: Template) =>
    Object.entries(stack.findOutputs('*')).flatMap(([name, { Value }]) =>
      name.startsWith('DnsRecord') ? [JSON.stringify(Value)] : [],
    );

  it('is an identity with DKIM and a MAIL FROM domain of its own; its records are printed', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'onfile.test',
      MailFromAttributes: { MailFromDomain: 'bounce.onfile.test' },
    });
    expect(outputs(template)).toHaveLength(8);
    const printed = outputs(template).join('\n');
    for (const part of [
      'onfile.test MX 10 inbound-smtp.',
      'v=spf1',
      '_dmarc.onfile.test TXT',
      'feedback-smtp.',
      'CNAME',
    ]) {
      expect(printed).toContain(part);
    }
    expect(printed).toContain('feedback-smtp.",{"Ref":"AWS::Region"}');
    expect(printed).toContain('v=DMARC1; p=quarantine');
    template.resourceCountIs('AWS::Route53::RecordSetGroup', 0);
  });

  it('gets its records where a hosted zone is given', () => {
    const zoned = templateOf({ hostedZone: 'Z0123456789ABCDEFGHIJ' });
    const [group] = Object.values(zoned.findResources('AWS::Route53::RecordSetGroup'));
    expect(group?.Properties.RecordSets.map(({ Type }: { Type: string }) => Type)).toEqual([
      ...['MX', 'TXT', 'TXT', 'MX', 'TXT'],
      ...['CNAME', 'CNAME', 'CNAME'],
    ]);
    expect(outputs(zoned)).toEqual([]);
  });

  it('is left as it is where it is an identity already', () => {
    const existing = templateOf({ existingIdentity: true });
    existing.resourceCountIs('AWS::SES::EmailIdentity', 0);
    expect(outputs(existing)).toHaveLength(3);
  });
});

describe('what is by setting', () => {
  it('goes on with a table and keys that stand already', () => {
    const existingSecret = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:SealKeys-AbCdEf';
    const existing = templateOf({ existingTable: 'Cases-2', existingSecret });
    for (const type of ['AWS::DynamoDB::Table', 'AWS::SecretsManager::Secret']) existing.resourceCountIs(type, 0);
    const granted = [...statementsByRole(existing).values()].flat().flatMap(({ Resource }) => JSON.stringify(Resource));
    expect(granted).toContainEqual(expect.stringMatching(/table\/Cases-2"\]/));
    expect(granted).toContainEqual(expect.stringMatching(/table\/Cases-2\/index\/due"/));
    expect(granted).toContain(JSON.stringify(existingSecret));
    existing.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ ONFILE_TABLE: 'Cases-2', ONFILE_SECRET_ARN: existingSecret }) },
    });
  });

  it('protects the table, watches the cost, reserves concurrency, and gives the API a domain', () => {
    const plain = templateOf();
    for (const type of ['AWS::Budgets::Budget', 'AWS::ApiGatewayV2::DomainName']) plain.resourceCountIs(type, 0);
    expect(JSON.stringify(plain.toJSON())).not.toContain('ReservedConcurrentExecutions');
    const webCertificate = 'arn:aws:acm:eu-west-1:123456789012:certificate/abc-def';
    const webDomain = 'status.onfile.test';
    const rich = templateOf({
      deletionProtection: true,
      budget: 5,
      reserveConcurrency: true,
      webDomain,
      webCertificate,
    });
    rich.hasResourceProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: true });
    rich.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 5 }, CostFilters: { TagKeyValue: ['user:application$onfile'] } },
      NotificationsWithSubscribers: ['ACTUAL', 'FORECASTED'].map((NotificationType) => ({
        Notification: Match.objectLike({ NotificationType, Threshold: 100, ThresholdType: 'PERCENTAGE' }),
        Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'ada@example.com' }],
      })),
    });
    // The budget counts what carries the tag.
    rich.hasResourceProperties('AWS::DynamoDB::Table', { Tags: [{ Key: 'application', Value: 'onfile' }] });
    rich.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: webDomain });
    for (const { Properties } of Object.values(rich.findResources('AWS::Lambda::Function'))) {
      expect(Properties.ReservedConcurrentExecutions).toBeGreaterThan(0);
    }
    // Each shard's tick may meet the one before it, and those for strays come on top.
    const followUp = Object.entries(
      templateOf({ reserveConcurrency: true, shards: '3' }).findResources('AWS::Lambda::Function'),
    ).find(([id]) => id.startsWith('FollowUp'));
    expect(followUp?.[1].Properties.ReservedConcurrentExecutions).toBe(7);
  });
});

describe('a stack without a domain of its own', () => {
  it('is refused by CloudFormation, whoever deploys it', () => {
    const example = templateOf({ domain: 'onfile.example.com' }).toJSON();
    expect(example.Rules.Deployable.Assertions).toEqual([
      { Assert: { 'Fn::Equals': ['no', 'yes'] }, AssertDescription: expect.stringContaining('Set the domain') },
    ]);
    expect(template.toJSON().Rules?.Deployable).toBeUndefined();
  });
});
