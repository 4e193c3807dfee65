import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** The keys that addresses and links are signed with, by their one-letter id; the first is made with the stack. */
export function sealSecret(scope: Construct): Secret {
  return new Secret(scope, 'SealKeys', {
    description: 'Keys that sign the addresses and links in mails of Onfile',
    generateSecretString: {
      secretStringTemplate: '{}',
      generateStringKey: 'a',
      passwordLength: 48,
      excludePunctuation: true,
    },
  });
}

/** Allows to read the keys, and nothing else about them. */
export function grantSeal(secret: Secret, to: IGrantable): void {
  to.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
  );
}
