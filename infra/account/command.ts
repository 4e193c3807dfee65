import { readFileSync } from 'node:fs';
import { BadSettings } from '../../shared/config.ts';
import { type StackSettings, settingsOf } from '../settings.ts';

/** The name of the stack, as infra/app.ts makes it. */
export const stackName = 'Onfile';

/**
 * The settings as the CDK will see them: cdk.json, and what `-c name=value` says over it.
 * @throws {BadSettings} naming every fault at once.
 */
export function settingsFrom(args: string[], more: Record<string, unknown> = {}): StackSettings {
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
  const given = args.flatMap((arg, i) => (['-c', '--context'].includes(args[i - 1] ?? '') ? [arg] : []));
  const pairs = given.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]);
  return settingsOf({ ...context, ...Object.fromEntries(pairs), ...more });
}

/** The region that the CDK and the clients go by. @throws {BadSettings} where none is named. */
export function regionFrom(environment: Record<string, string | undefined>): string {
  const region = environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION;
  if (!region) throw new BadSettings('Set AWS_REGION to a region in which SES receives mail, such as eu-west-1.');
  return region;
}

/** Runs a command; what is wrong with the settings or with what AWS answers is one line each, not a stack trace. */
export async function command(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof BadSettings ? error.message : `AWS does not answer as it should: ${String(error)}`);
    process.exitCode = 1;
  }
}
