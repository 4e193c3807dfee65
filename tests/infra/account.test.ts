import { describe, expect, it } from 'vitest';
import type { Account, DeployedStack, Identity } from '../../infra/account/account.ts';
import { beforeDeploying } from '../../infra/account/before.ts';
import { regionFrom, settingsFrom } from '../../infra/account/command.ts';
import { diagnosis } from '../../infra/account/diagnosis.ts';
import { said } from '../../infra/account/say.ts';
import { settingsOf } from '../../infra/settings.ts';

const fine: Identity = { verified: true, dkim: true };
const deployed: DeployedStack = {
  status: 'UPDATE_COMPLETE',
  outputs: { RuleSet: 'Onfile-Rules' },
  resources: [
    { id: 'AlarmTopic1', type: 'AWS::SNS::Topic', name: 'arn:alarms' },
    { id: 'AlarmTopicowner', type: 'AWS::SNS::Subscription', name: 'arn:pending' },
    { id: 'Late1', type: 'AWS::CloudWatch::Alarm', name: 'late' },
    { id: 'FailedMail1', type: 'AWS::SQS::Queue', name: 'https://sqs/failed-mail' },
    { id: 'FailedMailPolicy1', type: 'AWS::SQS::QueuePolicy', name: 'policy' },
    { id: 'Reconcile1', type: 'AWS::Lambda::Function', name: 'Onfile-Reconcile' },
    { id: 'Domain1', type: 'AWS::SES::EmailIdentity', name: 'onfile.test' },
  ],
};

/** An account in which all is well, but for these parts. */
const accountWith = (parts: Partial<Account> = {}): Account => ({
  region: 'eu-west-1',
  receivesMail: async () => true,
  identity: async () => fine,
  maySend: async () => true,
  quota: async () => ({ perDay: 200, perSecond: 1, sentToday: 3 }),
  activeRuleSet: async () => 'Onfile-Rules',
  stack: async () => deployed,
  alarms: async () => [{ says: 'A due step is late.', state: 'OK' }],
  messages: async () => 0,
  alarmsConfirmed: async () => true,
  mailHosts: async () => ['inbound-smtp.eu-west-1.amazonaws.com'],
  ...parts,
});
const settingsWith = (parts: Record<string, unknown> = {}) =>
  settingsOf({ domain: 'onfile.test', owner: 'me@example.com', ...parts });

describe('what the doctor finds', () => {
  const found = (parts: Partial<Account>, settings: Record<string, unknown> = {}) =>
    diagnosis(accountWith(parts), settingsWith(settings), 'Onfile');

  it('is nothing where all is well', async () => {
    expect((await found({})).map(({ level }) => level)).toEqual(['fine', 'fine', 'fine', 'fine', 'fine']);
  });

  it.each<[string, Partial<Account>, string, string, Record<string, unknown>?]>([
    ['no stack', { stack: async () => null }, 'wrong', 'no stack Onfile in eu-west-1'],
    [
      'a stack that failed',
      { stack: async () => ({ ...deployed, status: 'UPDATE_ROLLBACK_COMPLETE' }) },
      'wrong',
      'ROLLBACK',
    ],
    [
      'no identity',
      { identity: async (name) => (name === 'onfile.test' ? null : fine) },
      'to do',
      'not verified onfile',
    ],
    ['unsigned mail', { identity: async () => ({ verified: true, dkim: false }) }, 'to do', 'not verified onfile.test'],
    [
      'an unknown owner in the sandbox',
      { identity: async (name) => (name === 'onfile.test' ? fine : null) },
      'to do',
      'me@example.com is not verified',
    ],
    ['other members in the sandbox', {}, 'to do', 'other members get no mail', { members: 'invited' }],
    ['a stopped account', { maySend: async () => false }, 'wrong', 'stopped this account'],
    [
      'a day that is used up',
      { quota: async () => ({ perDay: 200, perSecond: 1, sentToday: 190 }) },
      'wrong',
      '190 of 200 mails',
    ],
    ['no MX record', { mailHosts: async () => ['mx.elsewhere.test'] }, 'to do', 'does not go to SES'],
    ['no active rules', { activeRuleSet: async () => null }, 'to do', 'No receipt rule set is active'],
    ["somebody else's rules", { activeRuleSet: async () => 'theirs' }, 'to do', '"theirs" is active'],
    ['alarms for nobody', { alarmsConfirmed: async () => false }, 'to do', 'Nobody has confirmed'],
    ['an alarm', { alarms: async () => [{ says: 'A due step is late.', state: 'ALARM' }] }, 'wrong', 'step is late'],
    ['dead letters', { messages: async () => 2 }, 'wrong', '2 mails that could not be received'],
  ])('%s', async (_, parts, level, says, settings) => {
    const findings = (await found(parts, settings)).filter((one) => one.level !== 'fine');
    expect(findings).toMatchObject([{ level, says: expect.stringContaining(says) }]);
  });

  it('comes with the command that sets it right', async () => {
    expect(said(await found({ messages: async () => 1 }))).toContain(
      'aws lambda invoke --function-name Onfile-Reconcile out',
    );
    expect(said(await found({ mailHosts: async () => [] }))).toContain(
      'onfile.test MX 10 inbound-smtp.eu-west-1.amazonaws.com',
    );
    const rules = await found({ activeRuleSet: async () => null });
    expect(said(rules)).toContain('set-active-receipt-rule-set --rule-set-name Onfile-Rules');
  });

  it('is content in an account with production access', async () => {
    const quota = async () => ({ perDay: 50_000, perSecond: 14, sentToday: 10 });
    const findings = await found({ quota }, { members: 'open' });
    expect(findings.every(({ level }) => level === 'fine')).toBe(true);
  });
});

describe('before deploying', () => {
  const found = (parts: Partial<Account>, settings: Record<string, unknown> = {}) =>
    beforeDeploying(accountWith(parts), settingsWith(settings), 'Onfile');
  const nowhere = { stack: async () => null };

  it.each<[string, Partial<Account>, Record<string, unknown>, string[]]>([
    ['all is well', {}, {}, []],
    ['nothing stands yet', { ...nowhere, identity: async () => null, activeRuleSet: async () => null }, {}, []],
    ['the region receives no mail', { receivesMail: async () => false }, {}, ['wrong']],
    ['the identity was made elsewhere', nowhere, { existingRuleSet: 'Onfile-Rules' }, ['wrong']],
    ['so it was, and that is said', nowhere, { existingRuleSet: 'Onfile-Rules', existingIdentity: true }, []],
    [
      'the identity is said to stand and does not',
      { identity: async () => null },
      { existingIdentity: true },
      ['wrong'],
    ],
    ['the identity of the stack would be taken from it', {}, { existingIdentity: true }, ['wrong']],
    ["somebody else's rules are active", { activeRuleSet: async () => 'theirs' }, {}, ['to do']],
    ['and ours are to displace them', { activeRuleSet: async () => 'theirs' }, { activate: true }, ['wrong']],
    ['and ours are to be added', { activeRuleSet: async () => 'theirs' }, { existingRuleSet: 'theirs' }, []],
  ])('%s', async (_, parts, settings, levels) => {
    expect((await found(parts, settings)).map(({ level }) => level)).toEqual(levels);
  });
});

describe('the settings of the commands', () => {
  it('are those of cdk.json, under what the command line says', () => {
    const args = ['--verbose', '-c', 'domain=onfile.test', '--context', 'owner=Ada <ada@example.com>'];
    expect(settingsFrom(args)).toMatchObject({ domain: 'onfile.test', owner: { name: 'Ada' }, zone: 'Etc/UTC' });
    expect(() => settingsFrom([], { deploying: true })).toThrow('still the example');
  });

  it('want a region', () => {
    expect(regionFrom({ AWS_REGION: 'eu-west-1' })).toBe('eu-west-1');
    expect(() => regionFrom({})).toThrow('AWS_REGION');
  });
});
