import type { Account } from './account.ts';
import { beforeDeploying } from './before.ts';
import { stackName } from './command.ts';
import { diagnosis } from './diagnosis.ts';
import { said } from './say.ts';

/**
 * Looks whether the account is ready, deploys where it is, and says what is left to do by hand.
 * @param run deploys, and gives the exit code of that.
 * @returns the exit code of the whole: 1 where the account is not ready.
 * @throws {BadSettings} naming every fault of the context at once.
 */
export async function deploying(
  account: Account,
  context: Record<string, unknown>,
  { run, say }: { run: () => number | Promise<number>; say: (text: string) => void },
): Promise<number> {
  const before = await beforeDeploying(account, context, stackName);
  say(`${said(before)}\n`);
  if (before.some(({ level }) => level === 'wrong')) return 1;
  const status = await run();
  if (status === 0) say(await afterDeploying(account));
  return status;
}

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
