import { spawnSync } from 'node:child_process';
import type { Account } from './account/account.ts';
import { awsAccount } from './account/aws-account.ts';
import { beforeDeploying } from './account/before.ts';
import { command, contextFrom, regionFrom, stackName } from './account/command.ts';
import { diagnosis } from './account/diagnosis.ts';
import { said } from './account/say.ts';

/**
 * `npm run deploy`: looks first whether the account is ready, deploys by the CDK, and says what is left to do by hand.
 * Arguments go on to `cdk deploy`.
 */
await command(async () => {
  const args = process.argv.slice(2);
  const { context, profile } = contextFrom(args);
  if (profile) process.env.AWS_PROFILE = profile;
  const account = awsAccount(regionFrom(process.env));
  const before = await beforeDeploying(account, context, stackName);
  console.log(`${said(before)}\n`);
  if (before.some(({ level }) => level === 'wrong')) return 1;

  const { status } = spawnSync('npx', ['cdk', 'deploy', '-c', 'deploying=true', ...args], { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  console.log(await afterDeploying(account));
  return 0;
});

/** The records of DNS that are set by hand, and all else that is left to do. */
async function afterDeploying(account: Account): Promise<string> {
  const { outputs } = (await account.stack(stackName)) ?? { outputs: {} };
  const records = Object.entries(outputs).filter(([name]) => name.startsWith('DnsRecord'));
  const left = (await diagnosis(account, stackName)).filter(({ level }) => level !== 'fine');
  return [
    ...(records.length > 0 ? ['\nRecords of DNS to set:', ...records.map(([, value]) => `  ${value}`)] : []),
    left.length > 0 ? `\nLeft to do:\n${said(left)}` : '\nNothing is left to do.',
  ].join('\n');
}
