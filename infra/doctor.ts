import { awsAccount } from './account/aws-account.ts';
import { command, regionFrom, settingsFrom, stackName } from './account/command.ts';
import { diagnosis } from './account/diagnosis.ts';
import { said } from './account/say.ts';

/** `npm run doctor`: looks at the deployed stack and changes nothing. Exit code 1 where something is wrong. */
await command(async () => {
  const findings = await diagnosis(
    awsAccount(regionFrom(process.env)),
    settingsFrom(process.argv.slice(2), { deploying: true }),
    stackName,
  );
  console.log(said(findings));
  return findings.some(({ level }) => level === 'wrong') ? 1 : 0;
});
