import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { tableShape } from '../../shared/adapters/aws/table.ts';
import { environment } from '../functions/stage.ts';
import { templateOf } from './synthesized.ts';

let template: Template;
beforeAll(() => {
  template = templateOf({ country: 'GB', shards: '3' });
});

const all = (type: string) => Object.entries(template.findResources(type));
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

  it.each(['AWS::DynamoDB::Table', 'AWS::S3::Bucket'])('and the bucket outlive the stack: %s', (type) => {
    template.allResources(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});

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
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    ]);
  });
});

describe('the receipt rule', () => {
  it('scans, keeps, then receives', () => {
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
    active.resourceCountIs('Custom::ActiveReceiptRuleSet', 1);
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
  it('run on ARM and Node 24, and their logs expire', () => {
    expect(handlers()).toHaveLength(3);
    for (const { Runtime, Architectures, LoggingConfig } of handlers()) {
      expect({ Runtime, Architectures }).toEqual({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(LoggingConfig.LogGroup.Ref).toMatch(/Logs/);
    }
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  it('are told what they ask for', () => {
    const told = (id: string) =>
      Object.keys(handlers().find((one) => one.id.startsWith(id))?.Environment.Variables ?? {});
    expect(told('Receive')).toEqual(expect.arrayContaining([...Object.keys(environment), 'ONFILE_COUNTRY']));
    const { ONFILE_BUCKET: _, ONFILE_PREFIX: __, ...mailing } = environment;
    expect(told('FollowUp')).toEqual(expect.arrayContaining(Object.keys(mailing)));
    expect(told('Api').join()).not.toMatch(/BUCKET|WEB_URL/);
  });

  it('hand on what failed for good', () => {
    const destinations = all('AWS::Lambda::EventInvokeConfig').map(([id, { Properties }]) => [id, Properties] as const);
    expect(destinations.map(([id, { MaximumRetryAttempts: tries }]) => [id.replace(/Event.*/, ''), tries])).toEqual([
      ['Receive', 2],
      ['FollowUp', 0],
    ]);
    for (const [, { DestinationConfig }] of destinations) expect(DestinationConfig.OnFailure.Destination).toBeDefined();
    template.allResourcesProperties('AWS::SQS::Queue', {
      MessageRetentionPeriod: 14 * 24 * 3600,
      SqsManagedSseEnabled: true,
    });
  });

  it('end before the claim of a step runs out', () => {
    for (const { Timeout } of handlers()) expect(Timeout).toBeLessThan(5 * 60);
  });
});

describe('the schedule', () => {
  it('ticks every minute for each shard, and keeps what it could not deliver', () => {
    const ticks = all('AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties);
    expect(ticks.map(({ Target }) => JSON.parse(Target.Input))).toEqual([{ shard: 0 }, { shard: 1 }, { shard: 2 }]);
    for (const { ScheduleExpression, State, Target } of ticks) {
      expect({ ScheduleExpression, State }).toEqual({ ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' });
      expect(Target).toMatchObject({
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [expect.stringMatching(/^LostTicks/), 'Arn'] } },
        RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 60 },
      });
    }
  });

  it('has as many shards as the functions count', () => {
    for (const { Environment } of handlers()) expect(Environment.Variables.ONFILE_SHARDS).toBe('3');
  });
});

describe('the HTTP API', () => {
  it('lets nobody in without credentials but to the named routes', () => {
    const routes = all('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties);
    const [open, signed] = [true, false].map((isOpen) =>
      routes
        .filter(({ AuthorizationType }) => (AuthorizationType !== 'AWS_IAM') === isOpen)
        .map(({ RouteKey }) => RouteKey),
    );
    expect(open).toEqual(['GET /healthz', 'GET /unsubscribe/{token}', 'POST /unsubscribe/{token}']);
    expect(signed).toEqual(['ANY /', 'ANY /{proxy+}']);
  });

  it('is throttled', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingBurstLimit: 20, ThrottlingRateLimit: 10 },
    });
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
