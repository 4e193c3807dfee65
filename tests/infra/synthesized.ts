import { rmSync } from 'node:fs';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { stackSettings } from '../../infra/settings.ts';
import { OnfileStack } from '../../infra/stack.ts';

const given = { domain: 'onfile.test', owner: 'Ada Lovelace <ada@example.com>', zone: 'Europe/London' };

/** The app with these settings. What takes its time, bundling and the check by rules, is left to `npm run synth`. */
export function appOf(context: Record<string, unknown>): { app: App; stack: Stack } {
  const app = new App({
    context: { ...flags, 'aws:cdk:bundling-stacks': [], ...given, ...context },
    builtinCloudFormationValidation: false,
  });
  return { app, stack: new OnfileStack(app, 'Onfile', { settings: stackSettings(app) }) };
}

/** The template of the stack; the same settings are synthesized once. */
export function templateOf(context: Record<string, unknown> = {}): Template {
  const name = JSON.stringify(context);
  const template = made.get(name) ?? templateFrom(appOf(context));
  made.set(name, template);
  return template;
}

/** Leaves nothing behind in the temporary folder. */
function templateFrom({ app, stack }: { app: App; stack: Stack }): Template {
  try {
    return Template.fromStack(stack);
  } finally {
    rmSync(app.outdir, { recursive: true, force: true });
  }
}

const made = new Map<string, Template>();

export type Statement = {
  Effect: string;
  Action: string | string[];
  Resource?: unknown;
  Principal?: unknown;
  Condition?: Record<string, unknown>;
};

/** The statements of each role, by the logical id of the role. */
export function statementsByRole(template: Template): Map<string, Statement[]> {
  const byRole = new Map<string, Statement[]>();
  for (const { Properties } of Object.values(template.findResources('AWS::IAM::Policy'))) {
    for (const { Ref } of Properties.Roles) {
      byRole.set(Ref, [...(byRole.get(Ref) ?? []), ...Properties.PolicyDocument.Statement]);
    }
  }
  return byRole;
}
