import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { fromAddress } from '../shared/mail/compose.ts';
import type { StackSettings } from './settings.ts';

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

/** Allows a function to sign, and to mail the owner from Onfile's own address: nobody else, from nowhere else. */
export function grantMailing(to: IFunction, { secret, settings }: { secret: Secret; settings: StackSettings }): void {
  const { domain, owner } = settings;
  to.addToRolePolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
  );
  to.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: identitiesOf(settings).map((resourceName) =>
        Stack.of(secret).formatArn({ service: 'ses', resource: 'identity', resourceName }),
      ),
      conditions: {
        StringEquals: { 'ses:FromAddress': fromAddress(domain) },
        'ForAllValues:StringEquals': { 'ses:Recipients': [owner.address] },
      },
    }),
  );
}

/**
 * The sender's identity; and the recipient's, as an address and as a domain, for which SES asks a right as well where
 * it is verified in the same account. In the sandbox it must be.
 */
const identitiesOf = ({ domain, owner }: StackSettings) => [
  ...new Set([domain, owner.address, owner.address.replace(/^.*@/, '')]),
];
