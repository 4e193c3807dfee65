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
  const deployed = deployedSettings(outputs);
  return Object.entries(deployed)
    .filter(([name]) => !(name in changed) && !(name in context))
    .map(([name, value]) => ({
      level: 'wrong',
      says: `The stack was deployed with ${name}=${value}, and this deployment would undo it.`,
      remedy: `Put "${name}" into cdk.json, or add -c '${name}=${value}'; to undo it, say so with another value (none: -c ${name}=).`,
    }));
}

/** Where the owner is to be the only member from now on, the others stay members, and SES refuses every mail to them. */
export function silencedMembers({ outputs }: DeployedStack, { members }: StackSettings): Finding[] {
  const { members: before = 'owner' } = deployedSettings(outputs);
  if (members !== 'owner' || before === 'owner') return [];
  return [
    {
      level: 'to do',
      says: `The stack was deployed with members=${before}. With members=owner, whoever has joined gets no mail any more.`,
      remedy: `Let them leave before (they reply "leave" to any mail), or keep members=${before}.`,
    },
  ];
}

/** What a stack was deployed with, as text by name; what is as by itself is missing. */
const deployedSettings = (outputs: DeployedStack['outputs']): Record<string, string> =>
  JSON.parse(outputs.Settings ?? '{}');
