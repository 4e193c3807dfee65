import type { StackSettings } from '../settings.ts';
import { type Account, type Finding, sandboxPerDay } from './account.ts';

type Settings = Pick<StackSettings, 'domain' | 'owner' | 'members'>;

/** How the account stands with SES, which deploying and looking after a stack have to know alike. */
export async function mailFindings(account: Account, settings: Settings): Promise<Finding[]> {
  return [await identityFinding(account, settings), ...(await sendingFindings(account, settings))];
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
  return { level: 'fine', says: `${domain} is verified, and its mail is signed.` };
}

async function sendingFindings(account: Account, { owner, members }: Settings): Promise<Finding[]> {
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
