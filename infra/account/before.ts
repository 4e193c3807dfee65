import { type StackSettings, settingsOf } from '../settings.ts';
import { type Account, type DeployedStack, type Finding, nameOf } from './account.ts';
import { forgottenSettings, silencedMembers } from './forgotten.ts';
import { sendingFindings } from './mail-findings.ts';

/**
 * What would make a deployment fail, or fail to receive mail, seen before it is tried, and where it goes.
 * @throws {BadSettings} naming every fault of the context at once.
 */
export async function beforeDeploying(
  account: Account,
  context: Record<string, unknown>,
  stackName: string,
): Promise<Finding[]> {
  const settings = settingsOf({ ...context, deploying: true });
  const tools = await account.stack('CDKToolkit');
  const standing = await account.stack(stackName);
  // What an interrupted first attempt leaves is no stack yet, and the next one goes on from it.
  const stack = standing?.status === 'REVIEW_IN_PROGRESS' ? null : standing;
  const findings = [
    ...(tools ? [] : [unprepared(account)]),
    ...stateFindings(stack, stackName),
    ...(await regionFindings(account)),
    ...(await identityFindings(account, settings, stack)),
    ...(await ruleSetFindings(account, settings, stack)),
    ...(await domainFindings(account, settings, stack)),
    ...(stack ? [...forgottenSettings(stack, settings, context), ...silencedMembers(stack, settings)] : []),
    ...(await sandboxNow(account, settings)),
  ];
  const number = tools?.account ?? stack?.account ?? 'of these credentials';
  return [{ level: 'fine', says: `Deploys into the account ${number}, ${account.region}.` }, ...findings];
}

/** Whoever set it up under a name of his or her own knows that; the template itself asks for what it needs. */
const unprepared = ({ region }: Account): Finding => ({
  level: 'to do',
  says: `The CDK has not been set up in this account for ${region}, or under another name than CDKToolkit.`,
  remedy: 'npx cdk bootstrap',
});

/** How little SES sends for now is no reason to wait with deploying. */
async function sandboxNow(account: Account, settings: StackSettings): Promise<Finding[]> {
  const findings = (await sendingFindings(account, settings)).filter(({ level }) => level !== 'fine');
  return findings.map((finding) => ({ ...finding, level: 'to do' }));
}

function stateFindings(stack: DeployedStack | null, name: string): Finding[] {
  if (!stack) return [];
  if (stack.status.endsWith('_IN_PROGRESS')) {
    return [
      { level: 'wrong', says: `The stack is being changed: ${stack.status}.`, remedy: 'Wait until that is over.' },
    ];
  }
  if (!['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'DELETE_FAILED'].includes(stack.status)) return [];
  const remedy = `aws cloudformation delete-stack --stack-name ${name}`;
  return [{ level: 'wrong', says: `What an earlier attempt left has to be deleted first: ${stack.status}.`, remedy }];
}

async function regionFindings(account: Account): Promise<Finding[]> {
  if (await account.receivesMail()) return [];
  const remedy = 'Choose a region that does, such as us-east-1 or eu-west-1, with AWS_REGION.';
  return [{ level: 'wrong', says: `SES does not receive mail in ${account.region}.`, remedy }];
}

/** CloudFormation refuses to make an identity that stands already, and to leave one alone that does not. */
async function identityFindings(
  account: Account,
  { domain, existingIdentity }: StackSettings,
  stack: DeployedStack | null,
): Promise<Finding[]> {
  const stands = (await account.identity(domain)) !== null;
  const isOurs = stack !== null && nameOf(stack, 'AWS::SES::EmailIdentity') === domain;
  if (isOurs && existingIdentity) {
    const remedy = 'Leave existingIdentity out.';
    return [{ level: 'wrong', says: `${domain} is an identity of this stack, which would remove it.`, remedy }];
  }
  if (stands && !isOurs && !existingIdentity) {
    const remedy = 'Deploy with -c existingIdentity=true.';
    return [{ level: 'wrong', says: `${domain} is an identity of SES already, made elsewhere.`, remedy }];
  }
  if (!stands && existingIdentity) {
    const remedy = 'Leave existingIdentity out: the stack makes it.';
    return [{ level: 'wrong', says: `${domain} is no identity of SES here, as existingIdentity says.`, remedy }];
  }
  return [];
}

async function ruleSetFindings(
  account: Account,
  { activate, existingRuleSet }: StackSettings,
  stack: DeployedStack | null,
): Promise<Finding[]> {
  if (existingRuleSet && !(await account.hasRuleSet(existingRuleSet))) {
    const remedy = 'aws ses list-receipt-rule-sets';
    return [
      { level: 'wrong', says: `There is no receipt rule set "${existingRuleSet}" in ${account.region}.`, remedy },
    ];
  }
  const active = await account.activeRuleSet();
  if (!active || active === existingRuleSet || active === stack?.outputs.RuleSet) return [];
  return [
    {
      level: activate ? 'wrong' : 'to do',
      says: `The receipt rule set "${active}" is active in ${account.region}; there can be one.`,
      remedy: `Deploy with -c existingRuleSet=${active}: the rule is added to it.`,
    },
  ];
}

/** Whether the records of DNS can be set, and whose mail they would take away. */
async function domainFindings(
  account: Account,
  { domain, hostedZone }: StackSettings,
  stack: DeployedStack | null,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const zone = hostedZone ? await account.zone(hostedZone) : domain;
  if (zone === null || !`.${domain}`.endsWith(`.${zone}`)) {
    const says = zone ? `The hosted zone ${hostedZone} is for ${zone}` : `There is no hosted zone ${hostedZone}`;
    findings.push({ level: 'wrong', says: `${says}: the records of ${domain} cannot be set there.` });
  }
  const elsewhere = (await account.mailHosts(domain)).filter(
    (host) => !/^inbound-smtp\..*\.amazonaws\.com$/.test(host),
  );
  if (elsewhere.length > 0 && !stack) {
    findings.push({
      level: hostedZone ? 'wrong' : 'to do',
      says: `Mail to ${domain} goes to ${elsewhere.join(', ')} today. Onfile would get all of it.`,
      remedy: 'Choose a subdomain that nobody has mail at, such as onfile.your-domain.example.',
    });
  }
  // Of a stack that only named them, they may have been set by hand.
  const isSetByStack = stack !== null && !stack.outputs.DnsRecord1;
  if (hostedZone && !isSetByStack) findings.push(...(await takenFindings(account, domain)));
  return findings;
}

/** Route 53 makes no record where one of the same name and type stands. */
async function takenFindings(account: Account, domain: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const name of [domain, `_dmarc.${domain}`]) {
    if ((await account.texts(name)).length === 0) continue;
    const remedy =
      'Remove it, and the other records that the stack would set, or leave hostedZone out: then they are printed.';
    findings.push({
      level: 'wrong',
      says: `${name} has a TXT record already, and the stack cannot add to it.`,
      remedy,
    });
  }
  return findings;
}
