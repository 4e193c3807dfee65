import { App, Validations } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { AwsSolutionsChecks } from 'cdk-nag';
import { BadSettings } from '../shared/config.ts';
import { stackSettings } from './settings.ts';
import { OnfileStack } from './stack.ts';

/** The flags are those of the library, whose version is fixed: whoever raises it compares the templates. */
const app = new App({ context: flags });
// What these find and is not accepted where it stands ends the synthesis.
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
try {
  new OnfileStack(app, 'Onfile', { settings: stackSettings(app), description: 'Onfile: second chances by mail' });
} catch (error) {
  if (!(error instanceof BadSettings)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
