import { awsAccount } from './account/aws-account.ts';
import { command, stackName } from './account/command.ts';
import { diagnosis } from './account/diagnosis.ts';
import { said } from './account/say.ts';

/**
 * `npm run doctor`: looks at the deployed stack, whose settings it knows from the stack itself, and changes nothing.
 * Exit code 1 where something is wrong.
 */
await command(async ({ region }) => {
  const findings = await diagnosis(awsAccount(region), stackName);
  console.log(said(findings));
  return findings.some(({ level }) => level === 'wrong') ? 1 : 0;
});
