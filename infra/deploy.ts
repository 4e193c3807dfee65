import { spawnSync } from 'node:child_process';
import { awsAccount } from './account/aws-account.ts';
import { command, contextFrom, regionFrom } from './account/command.ts';
import { deploying } from './account/deploying.ts';

/** `npm run deploy`: deploys by the CDK into an account that is ready. Arguments go on to `cdk deploy`. */
await command(async () => {
  const args = process.argv.slice(2);
  const { context, profile } = contextFrom(args);
  if (profile) process.env.AWS_PROFILE = profile;
  const cdk = () =>
    spawnSync('npx', ['cdk', 'deploy', '-c', 'deploying=true', ...args], { stdio: 'inherit' }).status ?? 1;
  return deploying(awsAccount(regionFrom(process.env)), context, { run: cdk, say: console.log });
});
