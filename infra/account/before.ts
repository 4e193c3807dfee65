import type { StackSettings } from '../settings.ts';
import type { Account, DeployedStack, Finding } from './account.ts';

/** What would make a deployment fail, or fail to receive mail, seen before it is tried. */
export async function beforeDeploying(account: Account, settings: StackSettings, stack: string): Promise<Finding[]> {
  const deployed = await account.stack(stack);
  return [
    ...(await regionFindings(account)),
    ...(await identityFindings(account, settings, deployed)),
    ...(await ruleSetFindings(account, settings, deployed)),
  ];
}

async function regionFindings(account: Account): Promise<Finding[]> {
  if (await account.receivesMail()) return [];
  return [
    {
      level: 'wrong',
      says: `SES does not receive mail in ${account.region}.`,
      remedy: 'Choose a region that does, such as us-east-1 or eu-west-1, with AWS_REGION.',
    },
  ];
}

/** CloudFormation refuses to make an identity that stands already, and to leave one alone that does not. */
async function identityFindings(
  account: Account,
  { domain, existingIdentity }: StackSettings,
  stack: DeployedStack | null,
): Promise<Finding[]> {
  const stands = (await account.identity(domain)) !== null;
  const isOurs = stack?.resources.some(({ type }) => type === 'AWS::SES::EmailIdentity') ?? false;
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
