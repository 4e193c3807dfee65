import type { StackSettings } from '../settings.ts';
import { type Account, type DeployedStack, type Finding, nameOf, sandboxPerDay } from './account.ts';

type Settings = Pick<StackSettings, 'domain' | 'owner' | 'members' | 'existingTable'>;

/** How the account and the stack stand with SES. */
export async function mailFindings(account: Account, stack: DeployedStack, settings: Settings): Promise<Finding[]> {
  return [
    await identityFinding(account, settings),
    ...(await sendingFindings(account, settings)),
    ...(await stoppedFindings(account, stack, settings)),
  ];
}

async function identityFinding(account: Account, { domain }: Settings): Promise<Finding> {
  const identity = await account.identity(domain);
  if (!identity?.verified || !identity.dkim) {
    return {
      level: 'to do',
      says: `SES has not verified ${domain} yet: it sends nothing from there.`,
      remedy:
        'Set the records of DNS that the outputs of the stack name (DnsRecord…). It takes from minutes to a day or two.',
    };
  }
  if (!identity.mailFrom) {
    return {
      level: 'to do',
      says: `The domain that bounces of ${domain} go to is not set up: SES uses its own until then.`,
      remedy: `Set the records MX and TXT of bounce.${domain} that the outputs of the stack name (DnsRecord…).`,
    };
  }
  return { level: 'fine', says: `${domain} is verified, and its mail is signed.` };
}

/** Whether and how much SES lets this account send. */
export async function sendingFindings(account: Account, { owner, members }: Settings): Promise<Finding[]> {
  const { perDay, perSecond, sentToday } = await account.quota();
  if (!(await account.maySend())) {
    const remedy = 'Read what AWS has mailed to the address of the account, and answer it.';
    return [{ level: 'wrong', says: 'AWS has stopped this account from sending mail.', remedy }];
  }
  const used: Finding[] =
    sentToday > 0.8 * perDay
      ? [{ level: 'wrong', says: `${sentToday} of ${perDay} mails that SES allows in a day are used up.` }]
      : [];
  if (perDay > sandboxPerDay) {
    return [...used, { level: 'fine', says: `SES sends up to ${perDay} mails a day, ${perSecond} a second.` }];
  }
  return [...used, ...(await sandboxFindings(account, owner.address, members))];
}

/** One member who is the owner needs no more than the sandbox, if SES knows his or her address. */
async function sandboxFindings(account: Account, owner: string, members: Settings['members']): Promise<Finding[]> {
  const known = (await account.identity(owner)) ?? (await account.identity(owner.replace(/^.*@/, '')));
  const findings: Finding[] = [];
  if (!known?.verified) {
    findings.push({
      level: 'to do',
      says: `SES is in its sandbox, and ${owner} is not verified: nothing reaches it.`,
      remedy: `aws ses verify-email-identity --region ${account.region} --email-address ${owner}, then follow the link in the mail.`,
    });
  }
  if (members !== 'owner') {
    findings.push({
      level: 'to do',
      says: 'SES is in its sandbox: other members get no mail.',
      remedy: 'Ask AWS for production access, in the console under Amazon SES, Account dashboard.',
    });
  }
  return findings.length > 0
    ? findings
    : [{ level: 'fine', says: 'SES is in its sandbox, which does for one member.' }];
}

/** What keeps mail from the owner, or from everybody, though the account may send. */
async function stoppedFindings(
  account: Account,
  stack: DeployedStack,
  { owner, existingTable }: Settings,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const region = `--region ${account.region}`;
  const configurationSet = nameOf(stack, 'AWS::SES::ConfigurationSet');
  if (configurationSet && !(await account.sendsWith(configurationSet))) {
    findings.push({
      level: 'wrong',
      says: 'SES has stopped the mail of this stack, for too much of it bounced or was complained about.',
      remedy: `Find out why, then: aws ses update-configuration-set-sending-enabled ${region} --configuration-set-name ${configurationSet} --enabled`,
    });
  }
  if (await account.suppresses(owner.address)) {
    findings.push({
      level: 'wrong',
      says: `SES keeps all mail of this account from ${owner.address}, since a mail bounced or was complained about.`,
      remedy: `When the mailbox takes mail again: aws sesv2 delete-suppressed-destination ${region} --email-address ${owner.address}`,
    });
  }
  const table = existingTable ?? nameOf(stack, 'AWS::DynamoDB::Table');
  if (table && (await account.stoppedOwner(table))) {
    findings.push({
      level: 'wrong',
      says: `Onfile sends ${owner.address} nothing any more, since a mail bounced or was complained about.`,
      remedy:
        'When the mailbox takes mail again, take mail up again on the settings page, or reply "resume" to any of its mails.',
    });
  }
  return findings;
}
