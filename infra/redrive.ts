import { awsAccount } from './account/aws-account.ts';
import { command, stackName } from './account/command.ts';
import { deadLetters } from './account/dead-letters.ts';
import { redrive } from './account/redrive.ts';

/** `npm run redrive`: hands what lies in the dead-letter queues of the deployed stack to its functions again. */
await command(async ({ region }) => {
  const stack = await awsAccount(region).stack(stackName);
  if (!stack) {
    console.error(`There is no stack ${stackName} in ${region}.`);
    return 1;
  }
  for (const { queue, handed, left } of await redrive(stack, deadLetters(region)))
    console.log(`${queue}: ${handed} handed on${left > 0 ? `, ${left} that nobody can read` : ''}`);
  return 0;
});
