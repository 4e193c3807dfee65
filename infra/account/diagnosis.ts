import { type StackSettings, settingsOf } from '../settings.ts';
import { type Account, type DeployedStack, type Finding, nameOf } from './account.ts';
import { mailFindings } from './mail-findings.ts';

/** What is wrong with a deployed stack, by its own settings, and what is left to do by hand, each with its remedy. */
export async function diagnosis(account: Account, name: string): Promise<Finding[]> {
  const stack = await account.stack(name);
  if (!stack) {
    const remedy = 'npm run deploy';
    return [{ level: 'wrong', says: `There is no stack ${name} in ${account.region}.`, remedy }];
  }
  const settings = settingsOf(JSON.parse(stack.outputs.Settings ?? '{}'));
  const findings = await Promise.all([
    stateFinding(stack),
    mailFindings(account, stack, settings),
    inboundFindings(account, stack, settings),
    tableFindings(account, stack, settings),
    alarmFindings(account, stack),
    queueFindings(account, stack),
  ]);
  return findings.flat();
}

function stateFinding({ status }: DeployedStack): Finding {
  if (/^(CREATE|UPDATE|IMPORT)_COMPLETE$/.test(status)) return { level: 'fine', says: 'The stack is deployed whole.' };
  const remedy = 'Look at its events in CloudFormation, then deploy again.';
  return { level: 'wrong', says: `The stack is in the state ${status}.`, remedy };
}

async function inboundFindings(account: Account, stack: DeployedStack, settings: StackSettings): Promise<Finding[]> {
  const { domain, existingRuleSet } = settings;
  const findings: Finding[] = [];
  const host = `inbound-smtp.${account.region}.amazonaws.com`;
  if (!(await account.mailHosts(domain)).includes(host)) {
    const remedy = `Set the record of DNS: ${domain} MX 10 ${host}`;
    findings.push({ level: 'to do', says: `Mail to ${domain} does not go to SES.`, remedy });
  }
  const ruleSet = existingRuleSet ?? stack.outputs.RuleSet ?? '';
  const active = await account.activeRuleSet();
  if (active !== ruleSet) {
    findings.push({
      level: 'to do',
      says: active
        ? `The receipt rule set "${active}" is active, not "${ruleSet}": mail is not received.`
        : 'No receipt rule set is active: mail is not received.',
      remedy: active
        ? `Deploy with -c existingRuleSet=${active}`
        : `Deploy with -c activate=true, or: aws ses set-active-receipt-rule-set --rule-set-name ${ruleSet}`,
    });
  }
  findings.push(...(await ruleFindings(account, stack, ruleSet)));
  return findings.length > 0 ? findings : [{ level: 'fine', says: `Mail to ${domain} is received.` }];
}

/** In a rule set that others use too, a rule can be switched off, or removed. */
async function ruleFindings(account: Account, stack: DeployedStack, ruleSet: string): Promise<Finding[]> {
  const rule = nameOf(stack, 'AWS::SES::ReceiptRule');
  const on = rule ? await account.rule(ruleSet, rule) : true;
  if (on) return [];
  const says = `The rule "${rule}" ${on === null ? 'is gone from' : 'is switched off in'} the rule set "${ruleSet}": mail is not received.`;
  const remedy =
    on === null
      ? 'Deploy once with -c existingRuleSet= (none), and then with it again.'
      : 'Switch it on in the console, under Amazon SES, Email receiving.';
  return [{ level: 'wrong', says, remedy }];
}

/** A table that was restored comes without both, and CloudFormation does not look after it. */
async function tableFindings(
  account: Account,
  stack: DeployedStack,
  { existingTable }: StackSettings,
): Promise<Finding[]> {
  const table = existingTable ?? nameOf(stack, 'AWS::DynamoDB::Table');
  if (!table) return [];
  const { restorable, expiring } = await account.tableKeeps(table);
  const findings: Finding[] = [];
  const change = (what: string, specification: string) =>
    `aws dynamodb ${what} --region ${account.region} --table-name ${table} --${specification}`;
  if (!restorable) {
    findings.push({
      level: 'to do',
      says: `The table ${table} cannot be restored to a former state.`,
      remedy: change(
        'update-continuous-backups',
        'point-in-time-recovery-specification PointInTimeRecoveryEnabled=true',
      ),
    });
  }
  if (!expiring) {
    findings.push({
      level: 'to do',
      says: `The table ${table} keeps what has expired.`,
      remedy: change('update-time-to-live', 'time-to-live-specification Enabled=true,AttributeName=ttl'),
    });
  }
  return findings.length > 0 ? findings : [{ level: 'fine', says: `The table ${table} can be restored.` }];
}

async function alarmFindings(account: Account, { resources }: DeployedStack): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { name } of resources.filter(({ id }) => id.startsWith('AlarmTopic')).filter(isTopic)) {
    if (await account.alarmsConfirmed(name)) continue;
    const remedy = 'Follow the link in the mail "AWS Notification - Subscription Confirmation".';
    findings.push({ level: 'to do', says: 'Nobody has confirmed to get the alarms.', remedy });
  }
  const names = resources.filter(({ type }) => type === 'AWS::CloudWatch::Alarm').map(({ name }) => name);
  const ringing = names.length > 0 ? (await account.alarms(names)).filter(({ state }) => state === 'ALARM') : [];
  findings.push(...ringing.map(({ says }): Finding => ({ level: 'wrong', says })));
  return findings.length > 0 ? findings : [{ level: 'fine', says: 'No alarm rings.' }];
}

const isTopic = ({ type }: { type: string }) => type === 'AWS::SNS::Topic';

/** What each queue holds, by how its logical id begins, and what is to be done about it. */
const queues: [begin: string, holds: string, remedy: string][] = [
  ['FailedMail', 'mails that could not be received', 'Look at the log of Receive, then: npm run redrive'],
  ['FailedReconciling', 'passes over kept mail that failed', 'Look at the log of Reconcile, then: npm run redrive'],
  [
    'FailedFollowUps',
    'passes over due steps that failed',
    'The next tick tries again; look at the log of FollowUp. They go away within the hour.',
  ],
  ['LostTicks', 'ticks that were lost', 'The next tick does their work. They go away within the hour.'],
  [
    'FailedDeliveryEvents',
    'reports of bounces that were lost',
    'Look at the log of DeliveryEvents, then: npm run redrive',
  ],
];

async function queueFindings(account: Account, { resources }: DeployedStack): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [begin, holds, remedy] of queues) {
    const queue = resources.find(({ id, type }) => type === 'AWS::SQS::Queue' && id.startsWith(begin));
    const count = queue ? await account.messages(queue.name) : 0;
    if (count > 0) findings.push({ level: 'wrong', says: `There are ${count} ${holds}.`, remedy });
  }
  return findings;
}
