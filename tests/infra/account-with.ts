import type { Account, DeployedStack, Identity } from '../../infra/account/account.ts';

/** An identity of SES that nothing is wrong with. */
export const fine: Identity = { verified: true, dkim: true, mailFrom: true };
export const given = { domain: 'onfile.test', owner: 'me@example.test' };
export const deployed: DeployedStack = {
  account: '123456789012',
  status: 'UPDATE_COMPLETE',
  outputs: { RuleSet: 'Onfile-Rules', Settings: JSON.stringify(given) },
  resources: [
    { id: 'AlarmTopic1', type: 'AWS::SNS::Topic', name: 'arn:alarms' },
    { id: 'AlarmTopicowner', type: 'AWS::SNS::Subscription', name: 'arn:pending' },
    { id: 'Late1', type: 'AWS::CloudWatch::Alarm', name: 'late' },
    { id: 'FailedMail1', type: 'AWS::SQS::Queue', name: 'https://sqs/failed-mail' },
    { id: 'FailedMailPolicy1', type: 'AWS::SQS::QueuePolicy', name: 'policy' },
    { id: 'Reconcile1', type: 'AWS::Lambda::Function', name: 'Onfile-Reconcile' },
    { id: 'Domain1', type: 'AWS::SES::EmailIdentity', name: 'onfile.test' },
    { id: 'Rule1', type: 'AWS::SES::ReceiptRule', name: 'Onfile-Rule' },
    { id: 'Sending1', type: 'AWS::SES::ConfigurationSet', name: 'Onfile-Sending' },
    { id: 'Cases1', type: 'AWS::DynamoDB::Table', name: 'Onfile-Cases' },
  ],
};

/** An account in which all is well, but for these parts. */
export const accountWith = (parts: Partial<Account> = {}): Account => ({
  region: 'eu-west-1',
  receivesMail: async () => true,
  identity: async () => fine,
  maySend: async () => true,
  quota: async () => ({ perDay: 200, perSecond: 1, sentToday: 3 }),
  activeRuleSet: async () => 'Onfile-Rules',
  hasRuleSet: async () => true,
  rule: async () => true,
  sendsWith: async () => true,
  suppresses: async () => false,
  stoppedOwner: async () => false,
  tableKeeps: async () => ({ restorable: true, expiring: true }),
  zone: async () => 'onfile.test',
  stack: async () => deployed,
  alarms: async () => [{ says: 'A due step is late.', state: 'OK' }],
  messages: async () => 0,
  alarmsConfirmed: async () => true,
  mailHosts: async () => ['inbound-smtp.eu-west-1.amazonaws.com'],
  texts: async () => [],
  ...parts,
});
/** The stack as these settings made it. */
export const deployedWith = (settings: Record<string, string>): DeployedStack => ({
  ...deployed,
  outputs: { ...deployed.outputs, Settings: JSON.stringify({ ...given, ...settings }) },
});
