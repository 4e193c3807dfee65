import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { fromAddress } from '../shared/mail/compose.ts';
import type { StackSettings } from './settings.ts';

/** Allows a function to mail the owner from Onfile's own address: nobody else, from nowhere else. */
export function grantMailing(to: IFunction, settings: StackSettings): void {
  const { domain, owner } = settings;
  to.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: identitiesOf(settings).map((resourceName) =>
        Stack.of(to).formatArn({ service: 'ses', resource: 'identity', resourceName }),
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
