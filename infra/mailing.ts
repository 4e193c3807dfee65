import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ConfigurationSet } from 'aws-cdk-lib/aws-ses';
import { fromAddress } from '../shared/mail/compose.ts';
import type { StackSettings } from './settings.ts';

/**
 * Allows a function to mail from Onfile's own address, and from nowhere else. Where the owner is the only member, to
 * nobody else either; whom else members may be is not known here.
 */
export function grantMailing(to: IFunction, configurationSet: ConfigurationSet, settings: StackSettings): void {
  const { domain, owner, members } = settings;
  const { configurationSetName } = configurationSet;
  const arn = (resource: string, resourceName: string) =>
    Stack.of(to).formatArn({ service: 'ses', resource, resourceName });
  to.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: [
        ...identitiesOf(settings).map((name) => arn('identity', name)),
        arn('configuration-set', configurationSetName),
      ],
      conditions: {
        StringEquals: { 'ses:FromAddress': fromAddress(domain) },
        ...(members === 'owner' ? { 'ForAllValues:StringEquals': { 'ses:Recipients': [owner.address] } } : {}),
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
