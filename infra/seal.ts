import { RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { accepted } from './accepted.ts';

/**
 * The keys that addresses and links are signed with, by their one-letter id; the first is made with the stack. They
 * outlive it like the table, for without them no address that a member forwards to would be known again.
 */
export function sealSecret(scope: Construct): Secret {
  const secret = new Secret(scope, 'SealKeys', {
    description: 'Keys that sign the addresses and links in mails of Onfile',
    generateSecretString: {
      secretStringTemplate: '{}',
      generateStringKey: 'a',
      passwordLength: 48,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  accepted(
    secret,
    'AwsSolutions-SMG4',
    'Rotated by adding a key under the next letter: links in mails that are out stay valid, which a rotation by the calendar would break.',
  );
  return secret;
}

/** Allows to read the keys, and nothing else about them. */
export function grantSeal(secret: Secret, to: IGrantable): void {
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
  );
}
