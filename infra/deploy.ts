import { spawnSync } from 'node:child_process';
import { awsAccount } from './account/aws-account.ts';
import { command } from './account/command.ts';
import { deploying } from './account/deploying.ts';

/** `npm run deploy`: deploys by the CDK into an account that is ready. Arguments go on to `cdk deploy`. */
await command(async ({ args, context, region }) => {
  const cdk = () =>
    spawnSync('npx', ['cdk', 'deploy', '-c', 'deploying=true', ...args], { stdio: 'inherit' }).status ?? 1;
  return deploying(awsAccount(region), context, { run: cdk, say: console.log });
});
