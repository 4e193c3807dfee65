import { spawnSync } from 'node:child_process';
import { awsAccount } from './account/aws-account.ts';
import { beforeDeploying } from './account/before.ts';
import { command, regionFrom, settingsFrom, stackName } from './account/command.ts';
import { diagnosis } from './account/diagnosis.ts';
import { said } from './account/say.ts';

/**
 * `npm run deploy`: looks first whether the account is ready, deploys by the CDK, and says what is left to do by hand.
 * Arguments go on to `cdk deploy`.
 */
await command(async () => {
  const args = process.argv.slice(2);
  const settings = settingsFrom(args, { deploying: true });
  const account = awsAccount(regionFrom(process.env));
  const before = await beforeDeploying(account, settings, stackName);
  if (before.length > 0) console.log(`${said(before)}\n`);
  if (before.some(({ level }) => level === 'wrong')) return 1;

  const { status } = spawnSync('npx', ['cdk', 'deploy', '-c', 'deploying=true', ...args], { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  const left = (await diagnosis(account, settings, stackName)).filter(({ level }) => level !== 'fine');
  const records = Object.entries((await account.stack(stackName))?.outputs ?? {}).filter(([name]) =>
    name.startsWith('DnsRecord'),
  );
  if (records.length > 0)
    console.log(`\nRecords of DNS to set:\n${records.map(([, value]) => `  ${value}`).join('\n')}`);
  console.log(left.length > 0 ? `\nLeft to do:\n${said(left)}` : '\nNothing is left to do.');
  return 0;
});
