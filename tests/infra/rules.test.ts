import { rmSync } from 'node:fs';
import { Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { appOf } from './synthesized.ts';

/** Synthesizes as `npm run synth` does, which fails on any offence that is not accepted where it stands. */
function checked(context: Record<string, unknown>, { careless = false } = {}): void {
  const { app, stack } = appOf(context);
  if (careless) new Queue(stack, 'Careless');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  try {
    app.synth();
  } finally {
    rmSync(app.outdir, { recursive: true, force: true });
  }
}

const everything = {
  hostedZone: 'Z0123456789ABCDEFGHIJ',
  members: 'open',
  shards: 2,
  reserveConcurrency: true,
  deletionProtection: true,
  budget: 10,
  webDomain: 'status.onfile.test',
  webCertificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/abc-def',
};

describe("the rules of cdk-nag's pack AwsSolutions", () => {
  it.each([{}, { activate: 'true' }, { existingRuleSet: 'everything', existingIdentity: true }, everything])(
    'are kept with %j',
    (context) => {
      expect(() => checked(context)).not.toThrow();
    },
  );

  it('would be heard', () => {
    expect(() => checked({}, { careless: true })).toThrow('AwsSolutions-SQS4');
  });
});
