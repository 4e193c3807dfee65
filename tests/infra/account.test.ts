import { describe, expect, it } from 'vitest';
import type { Account, DeployedStack } from '../../infra/account/account.ts';
import { beforeDeploying } from '../../infra/account/before.ts';
import { contextFrom, regionFrom } from '../../infra/account/command.ts';
import { diagnosis } from '../../infra/account/diagnosis.ts';
import { said } from '../../infra/account/say.ts';
import { accountWith, deployed, deployedWith, fine, given } from './account-with.ts';

describe('what the doctor finds', () => {
  const found = (parts: Partial<Account>, settings: Record<string, string> = {}) =>
    diagnosis(accountWith({ stack: async () => deployedWith(settings), ...parts }), 'Onfile');

  it('is nothing where all is well', async () => {
    expect((await found({})).map(({ level }) => level)).toEqual(Array(6).fill('fine'));
  });

  it.each<[string, Partial<Account>, string, string, Record<string, string>?]>([
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
    ['unsigned mail', { identity: async () => ({ ...fine, dkim: false }) }, 'to do', 'not verified onfile.test'],
    [
      'an unknown owner in the sandbox',
      { identity: async (name) => (name === 'onfile.test' ? fine : null) },
      'to do',
      'me@example.test is not verified',
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
    ['bounces that go elsewhere', { identity: async () => ({ ...fine, mailFrom: false }) }, 'to do', 'not set up'],
    ['a rule that is gone', { rule: async () => null }, 'wrong', 'gone from the rule set "Onfile-Rules"'],
    ['a rule that is switched off', { rule: async () => false }, 'wrong', 'switched off'],
    [
      'a rule in a set of others',
      { rule: async (set) => (set === 'theirs' ? null : true), activeRuleSet: async () => 'theirs' },
      'wrong',
      'gone from the rule set "theirs"',
      { existingRuleSet: 'theirs' },
    ],
    ['mail that SES stopped', { sendsWith: async () => false }, 'wrong', 'stopped the mail of this stack'],
    ['a suppressed owner', { suppresses: async () => true }, 'wrong', 'keeps all mail of this account from me@'],
    ['an owner whose mail bounced', { stoppedOwner: async () => true }, 'wrong', 'sends me@example.test nothing'],
    [
      'a restored table without recovery',
      { tableKeeps: async (table) => ({ restorable: table !== 'Restored', expiring: true }) },
      'to do',
      'Restored cannot be restored',
      { existingTable: 'Restored' },
    ],
    [
      'a table that forgets nothing',
      { tableKeeps: async () => ({ restorable: true, expiring: false }) },
      'to do',
      'Onfile-Cases keeps what has expired',
    ],
    ['alarms for nobody', { alarmsConfirmed: async () => false }, 'to do', 'Nobody has confirmed'],
    ['an alarm', { alarms: async () => [{ says: 'A due step is late.', state: 'ALARM' }] }, 'wrong', 'step is late'],
    ['dead letters', { messages: async () => 2 }, 'wrong', '2 mails that could not be received'],
  ])('%s', async (_, parts, level, says, settings) => {
    const findings = (await found(parts, settings)).filter((one) => one.level !== 'fine');
    expect(findings).toMatchObject([{ level, says: expect.stringContaining(says) }]);
  });

  it('comes with the command that sets it right', async () => {
    expect(said(await found({ messages: async () => 1 }))).toContain('npm run redrive');
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
  const found = (parts: Partial<Account>, context: Record<string, unknown> = {}) =>
    beforeDeploying(accountWith(parts), { ...given, ...context }, 'Onfile');
  /** A region that the CDK is set up in, with this in place of the stack. */
  const instead = (stack: DeployedStack | null): Partial<Account> => ({
    stack: async (name) => (name === 'CDKToolkit' ? deployed : stack),
  });
  const nowhere = instead(null);
  const nothing = { ...nowhere, identity: async (name: string) => (name === given.domain ? null : fine) };

  it('says first where it goes', async () => {
    expect((await found({}))[0]).toEqual({ level: 'fine', says: 'Deploys into the account 123456789012, eu-west-1.' });
  });

  it.each<[string, Partial<Account>, Record<string, unknown>, [level: string, says: string][]]>([
    ['all is well', {}, {}, []],
    ['nothing stands yet', { ...nothing, activeRuleSet: async () => null }, {}, []],
    [
      'the region receives no mail',
      { receivesMail: async () => false },
      {},
      [['wrong', 'not receive mail in eu-west-1']],
    ],
    ['the identity was made elsewhere', nowhere, { existingRuleSet: 'Onfile-Rules' }, [['wrong', 'made elsewhere']]],
    ['so it was, and that is said', nowhere, { existingRuleSet: 'Onfile-Rules', existingIdentity: true }, []],
    [
      'the identity is said to stand and does not',
      nothing,
      { existingIdentity: true, activate: true },
      [
        ['wrong', 'no identity of SES here'],
        ['wrong', 'is active'],
      ],
    ],
    ['the identity of the stack would be taken from it', {}, { existingIdentity: true }, [['wrong', 'of this stack']]],
    [
      "somebody else's rules are active",
      { activeRuleSet: async () => 'theirs' },
      {},
      [['to do', '"theirs" is active']],
    ],
    [
      'and ours are to displace them',
      { activeRuleSet: async () => 'theirs' },
      { activate: true },
      [['wrong', '"theirs" is active']],
    ],
    ['and ours are to be added', { activeRuleSet: async () => 'theirs' }, { existingRuleSet: 'theirs' }, []],
    [
      'to rules that do not stand',
      { hasRuleSet: async () => false },
      { existingRuleSet: 'their' },
      [['wrong', 'no receipt rule set "their"']],
    ],
    ['the zone does not stand', { zone: async () => null }, { hostedZone: 'Z12345678' }, [['wrong', 'no hosted zone']]],
    [
      'the zone is of another domain',
      { zone: async () => 'file.test' },
      { hostedZone: 'Z12345678' },
      [['wrong', 'is for file.test']],
    ],
    ['the zone is of the domain above', { zone: async () => 'test' }, { hostedZone: 'Z12345678' }, []],
    [
      'somebody has mail there',
      { ...nothing, mailHosts: async () => ['mx.old.test'], activeRuleSet: async () => null },
      {},
      [['to do', 'goes to mx.old.test today']],
    ],
    [
      'and would lose it at once',
      { ...nothing, mailHosts: async () => ['mx.old.test'], activeRuleSet: async () => null },
      { hostedZone: 'Z12345678' },
      [['wrong', 'goes to mx.old.test today']],
    ],
    [
      'the sandbox does not know the owner',
      { identity: async (name) => (name === given.domain ? fine : null) },
      {},
      [['to do', 'me@example.test is not verified']],
    ],
    ['sending is stopped', { maySend: async () => false }, {}, [['to do', 'stopped this account']]],
    [
      'the stack is being changed',
      instead({ ...deployed, status: 'UPDATE_IN_PROGRESS' }),
      {},
      [['wrong', 'being changed']],
    ],
    [
      'a first attempt was interrupted before it began',
      {
        ...instead({ ...deployed, status: 'REVIEW_IN_PROGRESS' }),
        identity: nothing.identity,
        activeRuleSet: async () => null,
      },
      {},
      [],
    ],
    [
      'a name has texts that Route 53 would not add to',
      {
        ...nothing,
        texts: async (name) => (name.startsWith('_dmarc.') ? ['v=DMARC1; p=none'] : []),
        activeRuleSet: async () => null,
      },
      { hostedZone: 'Z12345678' },
      [['wrong', '_dmarc.onfile.test has a TXT record']],
    ],
    [
      'so it has, and the records are set by hand',
      { ...nothing, texts: async () => ['v=spf1 -all'], activeRuleSet: async () => null },
      {},
      [],
    ],
    ['the texts are those of the stack', { texts: async () => ['v=spf1 -all'] }, { hostedZone: 'Z12345678' }, []],
    [
      'nor are they in the way where the stack only named them, and nobody has set them',
      instead({ ...deployed, outputs: { ...deployed.outputs, DnsRecord1: 'onfile.test MX 10 inbound' } }),
      { hostedZone: 'Z12345678' },
      [],
    ],
    [
      'but they are where they were set by hand',
      {
        ...instead({ ...deployed, outputs: { ...deployed.outputs, DnsRecord1: 'onfile.test MX 10 inbound' } }),
        texts: async (name) => (name.startsWith('_dmarc.') ? [] : ['v=spf1 -all']),
      },
      { hostedZone: 'Z12345678' },
      [['wrong', 'onfile.test has a TXT record']],
    ],
    [
      'members who joined would get no mail any more',
      instead(deployedWith({ members: 'invited' })),
      { members: 'owner' },
      [['to do', 'whoever has joined gets no mail']],
    ],
    [
      'members stay as they were',
      instead(deployedWith({ members: 'open' })),
      { members: 'open', existingRuleSet: '' },
      [['to do', 'sandbox']],
    ],
    ['a first attempt failed', instead({ ...deployed, status: 'ROLLBACK_COMPLETE' }), {}, [['wrong', 'deleted first']]],
  ])('%s', async (_, parts, context, expected) => {
    const findings = (await found(parts, context)).filter(({ level }) => level !== 'fine');
    expect(findings).toMatchObject(expected.map(([level, says]) => ({ level, says: expect.stringContaining(says) })));
  });

  it('asks whether the CDK has been set up, be it under another name', async () => {
    const findings = await found({ ...nothing, stack: async () => null, activeRuleSet: async () => null });
    expect(findings).toMatchObject([
      { level: 'fine', says: expect.stringContaining('of these credentials') },
      { level: 'to do', remedy: 'npx cdk bootstrap' },
    ]);
  });

  describe('what the stack was deployed with', () => {
    const undone = async (settings: Record<string, string>, context: Record<string, unknown>) =>
      (await found(instead(deployedWith(settings)), context))
        .filter(({ level }) => level === 'wrong')
        .map(({ says }) => says);

    it.each([
      ['is not undone by leaving it out', { activate: 'true' }, {}, 'activate=true'],
      ['nor a zone of DNS', { hostedZone: 'Z12345678' }, { budget: 5 }, 'hostedZone=Z12345678'],
    ])('%s', async (_, settings, context, says) => {
      expect(await undone(settings, context)).toEqual([expect.stringContaining(says)]);
    });

    it.each([
      ['is said again', { activate: 'true' }, { activate: true }],
      ['is changed', { members: 'open' }, { members: 'invited' }],
      ['is undone in words', { activate: 'true', budget: '5' }, { activate: 'false', budget: '' }],
    ])('%s', async (_, settings, context) => {
      expect(await undone(settings, context)).toEqual([]);
    });
  });
});

describe('the context of the commands', () => {
  it('is that of cdk.json, under what the command line says', () => {
    const args = ['--verbose', '-c', 'domain=onfile.test', '--context', 'owner=Ada <ada@example.com>'];
    expect(contextFrom(args)).toMatchObject({
      context: { domain: 'onfile.test', owner: 'Ada <ada@example.com>', 'cli-telemetry': false },
      profile: null,
    });
    expect(contextFrom([]).context).toMatchObject({ domain: 'onfile.example.com' });
  });

  it.each([[['-c', 'budget=5']], [['-c=budget=5']], [['-cbudget=5']], [['--context=budget=5']]])('takes %j', (args) => {
    expect(contextFrom(args).context).toMatchObject({ budget: '5' });
  });

  it('goes with the profile that the CDK goes by', () => {
    expect(contextFrom(['--profile', 'other', '-c', 'budget=5']).profile).toBe('other');
    expect(contextFrom(['--profile=other']).profile).toBe('other');
  });

  it('wants a region', () => {
    expect(regionFrom({ AWS_REGION: 'eu-west-1' })).toBe('eu-west-1');
    expect(() => regionFrom({})).toThrow('AWS_REGION');
  });
});
