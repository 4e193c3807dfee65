import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BadSettings } from '../../shared/config.ts';

/** The name of the stack, as infra/app.ts makes it. */
export const stackName = 'Onfile';

/** What the settings are read from, as the CDK will see it: cdk.json, and what `-c name=value` says over it. */
export function contextFrom(args: string[]): { context: Record<string, unknown>; profile: string | null } {
  const { values } = parseArgs({
    args,
    options: { context: { type: 'string', short: 'c', multiple: true }, profile: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const file = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
  const pairs = [values.context ?? []].flat().map((given) => {
    const [name = '', ...value] = String(given).replace(/^=/, '').split('=');
    return [name, value.join('=')];
  });
  return {
    context: { ...file.context, ...Object.fromEntries(pairs) },
    profile: typeof values.profile === 'string' ? values.profile : null,
  };
}

/** The region that the CDK and the clients go by. @throws {BadSettings} where none is named. */
export function regionFrom(environment: Record<string, string | undefined>): string {
  const region = environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION;
  if (!region) throw new BadSettings('Set AWS_REGION to a region in which SES receives mail, such as eu-west-1.');
  return region;
}

/** What a command was asked: its arguments, the context that they make, and the region that it is about. */
type Asked = { args: string[]; context: Record<string, unknown>; region: string };

/**
 * Runs a command; what is wrong with the settings or with what AWS answers is one line each, not a stack trace. A profile
 * of credentials that the CDK is to go by (`--profile`) holds for our own questions too.
 */
export async function command(run: (asked: Asked) => Promise<number>): Promise<void> {
  // What the SDK has to say about older versions of Node is for us, not for whoever deploys.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  try {
    const args = process.argv.slice(2);
    const { context, profile } = contextFrom(args);
    if (profile) process.env.AWS_PROFILE = profile;
    process.exitCode = await run({ args, context, region: regionFrom(process.env) });
  } catch (error) {
    console.error(reasonOf(error));
    process.exitCode = 1;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof BadSettings) return error.message;
  if (error instanceof Error && error.name === 'CredentialsProviderError')
    return 'There are no credentials for AWS: set AWS_PROFILE, or sign in with "aws configure" or "aws sso login".';
  return `AWS does not answer as it should: ${String(error)}`;
}
