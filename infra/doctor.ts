import { awsAccount } from './account/aws-account.ts';
import { command, contextFrom, regionFrom, stackName } from './account/command.ts';
import { diagnosis } from './account/diagnosis.ts';
import { said } from './account/say.ts';

/**
 * `npm run doctor`: looks at the deployed stack, whose settings it knows from the stack itself, and changes nothing.
 * Exit code 1 where something is wrong.
 */
await command(async () => {
  const { profile } = contextFrom(process.argv.slice(2));
  if (profile) process.env.AWS_PROFILE = profile;
  const findings = await diagnosis(awsAccount(regionFrom(process.env)), stackName);
  console.log(said(findings));
  return findings.some(({ level }) => level === 'wrong') ? 1 : 0;
});
