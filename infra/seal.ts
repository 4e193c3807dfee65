import { RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { accepted } from './accepted.ts';
import type { StackSettings } from './settings.ts';

type SealSecret = Pick<ISecret, 'secretArn'>;

/** The keys that addresses and links are signed with, by their one-letter id: those of an earlier stack, where named. */
export const sealSecret = (scope: Construct, { existingSecret }: StackSettings): SealSecret =>
  existingSecret ? Secret.fromSecretCompleteArn(scope, 'ExistingSealKeys', existingSecret) : newSecret(scope);

/**
 * The first key is made with the stack. They outlive it like the table, for without them no address that a member
 * forwards to would be known again.
 */
function newSecret(scope: Construct): Secret {
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
export function grantSeal(secret: SealSecret, to: IGrantable): void {
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
  );
}
