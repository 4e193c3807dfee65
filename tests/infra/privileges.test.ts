import { beforeAll, describe, expect, it } from 'vitest';
import { type Statement, statementsByRole, templateOf } from './synthesized.ts';

let roles: Map<string, Statement[]>;
beforeAll(() => {
  roles = statementsByRole(templateOf());
});

const of = (role: string) => [...roles].filter(([id]) => id.startsWith(role)).flatMap(([, statements]) => statements);
const actionsOf = (statements: Statement[]) => statements.flatMap(({ Action }) => Action).sort();
const places = (statement: Statement) => JSON.stringify(statement.Resource);

const logs = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const queue = ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'];
const secret = 'secretsmanager:GetSecretValue';

describe('what each role may do', () => {
  it.each([
    [
      'ApiRole',
      [
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        ...logs,
        's3:DeleteObject',
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
        secret,
        'ses:SendRawEmail',
      ],
    ],
    [
      'ReceiveRole',
      [
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        ...logs,
        's3:DeleteObject',
        's3:GetObject',
        's3:ListBucket',
        secret,
        'ses:SendRawEmail',
        ...queue,
      ],
    ],
    [
      'ReconcileRole',
      [
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        ...logs,
        's3:DeleteObject',
        's3:GetObject',
        's3:ListBucket',
        secret,
        'ses:SendRawEmail',
        ...queue,
      ],
    ],
    ['DeliveryEventsRole', ['dynamodb:GetItem', 'dynamodb:PutItem', ...logs, ...queue]],
    [
      'FollowUpRole',
      [
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
        ...logs,
        secret,
        'ses:SendRawEmail',
        ...queue,
      ],
    ],
    ['TickRole', ['lambda:InvokeFunction', 'sqs:SendMessage']],
    ['DailyRole', ['lambda:InvokeFunction', 'sqs:SendMessage']],
  ])('is all that %s may do', (role, actions) => {
    expect(actionsOf(of(role))).toEqual(actions);
  });

  it('is stated for seven roles, without a policy of AWS', () => {
    const template = templateOf();
    expect([...roles.keys()]).toHaveLength(7);
    for (const { Properties } of Object.values(template.findResources('AWS::IAM::Role'))) {
      expect(Properties.ManagedPolicyArns ?? []).toEqual([]);
      expect(Properties.Policies ?? []).toEqual([]);
    }
  });

  it('names resources, never all of them', () => {
    for (const statement of [...roles.values()].flat()) {
      expect(statement.Effect).toBe('Allow');
      expect([statement.Resource].flat()).not.toContain('*');
      expect(actionsOf([statement]).join()).not.toContain('*');
    }
  });

  it('names a wildcard only for mail in the bucket, whose names are those of SES', () => {
    const wild = [...roles.values()].flat().filter((statement) => places(statement).includes('*'));
    expect(wild.map(({ Action }) => [Action].flat().join())).toEqual(
      expect.arrayContaining(['s3:DeleteObject,s3:GetObject', 's3:DeleteObject,s3:GetObject,s3:PutObject']),
    );
    expect(wild).toHaveLength(3);
    for (const statement of wild) expect(places(statement)).toMatch(/"\/mail\/\*"/);
  });

  it('is to be told by S3 of a mail that is gone that it is gone, which who may not list is not', () => {
    for (const role of ['ApiRole', 'ReceiveRole', 'ReconcileRole']) {
      const listing = of(role).filter(({ Action }) => Action === 's3:ListBucket');
      const bucket = { 'Fn::GetAtt': [expect.stringMatching(/^RawMail/), 'Arn'] };
      // A condition on the prefix would not hold where an object is asked for.
      expect(listing).toEqual([{ Effect: 'Allow', Action: 's3:ListBucket', Resource: bucket }]);
    }
  });

  it("is to mail the owner alone, from Onfile's address alone", () => {
    const sending = [...roles.values()].flat().filter(({ Action }) => Action === 'ses:SendRawEmail');
    expect(sending).toHaveLength(4);
    for (const statement of sending) {
      expect(statement.Condition).toEqual({
        StringEquals: { 'ses:FromAddress': 'onfile@onfile.test' },
        'ForAllValues:StringEquals': { 'ses:Recipients': ['ada@example.com'] },
      });
      const identities = places(statement)
        .match(/identity\/[^"]+/g)
        ?.sort();
      expect(identities).toEqual(['identity/ada@example.com', 'identity/example.com', 'identity/onfile.test']);
      expect(places(statement)).toMatch(/:configuration-set\/",\{"Ref":"Sending/);
    }
  });

  it("is to mail anybody from Onfile's address where others may be members", () => {
    const open = [...statementsByRole(templateOf({ members: 'invited' })).values()].flat();
    const sending = open.filter(({ Action }) => Action === 'ses:SendRawEmail');
    expect(sending).toHaveLength(4);
    for (const { Condition } of sending) {
      expect(Condition).toEqual({ StringEquals: { 'ses:FromAddress': 'onfile@onfile.test' } });
    }
  });

  it('is to change the active rule set only where the stack activates its own, for which AWS has no resources', () => {
    const activating = statementsByRole(templateOf({ activate: true }));
    const all = [...activating.values()].flat().filter(({ Resource }) => Resource === '*');
    expect(all.map(({ Action }) => Action)).toEqual([
      ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
    ]);
  });
});

describe('who may call what from outside', () => {
  it('takes on a role: Lambda, and the scheduler for this account', () => {
    const roles = Object.entries(templateOf().findResources('AWS::IAM::Role'));
    for (const [id, { Properties }] of roles) {
      const isOfSchedule = /^(Tick|Daily)/.test(id);
      expect(Properties.AssumeRolePolicyDocument.Statement).toEqual([
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { Service: `${isOfSchedule ? 'scheduler' : 'lambda'}.amazonaws.com` },
          ...(isOfSchedule ? { Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } } : {}),
        },
      ]);
    }
  });

  it('is a service, for one thing each', () => {
    const permissions = Object.values(templateOf().findResources('AWS::Lambda::Permission')).map(
      (one) => one.Properties,
    );
    for (const { Principal, SourceAccount, SourceArn } of permissions) {
      expect(['apigateway.amazonaws.com', 'events.amazonaws.com', 'ses.amazonaws.com', 'sns.amazonaws.com']).toContain(
        Principal,
      );
      expect(SourceAccount ?? SourceArn).toBeDefined();
    }
  });
});
