import type { StackSettings } from '../settings.ts';
import type { DeployedStack, Finding } from './account.ts';

/**
 * What a deployed stack was set to, and this deployment does not mention: it would be undone in silence, and with it
 * perhaps the active rules, or the records of DNS. What is said plainly, if only to be empty, counts as meant.
 */
export function forgottenSettings(
  { outputs }: DeployedStack,
  { changed }: StackSettings,
  context: Record<string, unknown>,
): Finding[] {
  const deployed: Record<string, string> = JSON.parse(outputs.Settings ?? '{}');
  return Object.entries(deployed)
    .filter(([name]) => !(name in changed) && !(name in context))
    .map(([name, value]) => ({
      level: 'wrong',
      says: `The stack was deployed with ${name}=${value}, and this deployment would undo it.`,
      remedy: `Put "${name}" into cdk.json, or add -c '${name}=${value}'; to undo it, say so with another value (none: -c ${name}=).`,
    }));
}
