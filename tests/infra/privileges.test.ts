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
const queue = ['sqs:SendMessage'];
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
  it.each([
    ['of its own', {}, /receipt-rule-set\/",\{"Ref":"Rules\w+"\},":receipt-rule\/\*"/],
    ['that stands already', { existingRuleSet: 'inbound' }, /receipt-rule-set\/inbound:receipt-rule\/\*"/],
  ])('is SES by rules of a set %s alone: to keep mail, and to have it received', (_, settings, set) => {
    const template = templateOf(settings);
    const [bucket] = Object.values(template.findResources('AWS::S3::BucketPolicy'));
    const statements: Statement[] = bucket?.Properties.PolicyDocument.Statement ?? [];
    const puts = statements.filter(({ Action }) => Action === 's3:PutObject');
    expect(puts.map(({ Condition }) => Condition)).toEqual([
      {
        StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
        ArnLike: { 'aws:SourceArn': expect.anything() },
      },
    ]);
    expect(JSON.stringify(puts)).toMatch(set);
    const calls = Object.values(
      template.findResources('AWS::Lambda::Permission', { Properties: { Principal: 'ses.amazonaws.com' } }),
    );
    expect(calls).toHaveLength(1);
    expect(JSON.stringify(calls[0]?.Properties.SourceArn)).toMatch(set);
  });

  it('takes on a role: Lambda, and the scheduler for its own group in this account', () => {
    const roles = Object.entries(templateOf().findResources('AWS::IAM::Role'));
    for (const [id, { Properties }] of roles) {
      const isOfSchedule = /^(Tick|Daily)/.test(id);
      const { Condition, ...trusted } = Properties.AssumeRolePolicyDocument.Statement[0];
      expect(Properties.AssumeRolePolicyDocument.Statement).toHaveLength(1);
      expect(trusted).toEqual({
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { Service: `${isOfSchedule ? 'scheduler' : 'lambda'}.amazonaws.com` },
      });
      if (!isOfSchedule) expect(Condition).toBeUndefined();
      else expect(Condition.StringEquals['aws:SourceAccount']).toEqual({ Ref: 'AWS::AccountId' });
      const group = { Tick: /"Fn::GetAtt":\["Ticks\w+","Arn"\]/, Dail: /:schedule-group\/default"/ }[id.slice(0, 4)];
      if (group) expect(JSON.stringify(Condition.StringEquals['aws:SourceArn'])).toMatch(group);
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
      expect(SourceArn).toBeDefined();
      if (Principal === 'ses.amazonaws.com') expect(SourceAccount).toEqual({ Ref: 'AWS::AccountId' });
    }
  });
});
