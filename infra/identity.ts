import { CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnRecordSetGroup } from 'aws-cdk-lib/aws-route53';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { StackSettings } from './settings.ts';

/** A record of DNS that mail to and from the domain needs. */
type DnsRecord = { name: string; type: 'MX' | 'TXT' | 'CNAME'; value: string };

/**
 * The domain as an identity of SES, with DKIM and a MAIL FROM domain of its own, and the records of DNS for it: set
 * where a hosted zone is given, otherwise printed as outputs, to be set by hand.
 */
export function domainIdentity(scope: Construct, settings: StackSettings): void {
  const { domain, hostedZone } = settings;
  const identity = settings.existingIdentity
    ? null
    : new EmailIdentity(scope, 'Domain', { identity: Identity.domain(domain), mailFromDomain: mailFrom(domain) });
  const records = [
    ...mailRecords(domain, Stack.of(scope).region),
    ...(identity ? identityRecords(scope, domain, identity) : []),
  ];
  if (hostedZone) setRecords(scope, hostedZone, records);
  else printRecords(scope, records);
}

/** Where bounces go, so that SPF is checked against the domain's own name. */
const mailFrom = (domain: string) => `bounce.${domain}`;

/** Mail to the domain goes to SES; mail from it comes from SES alone, and what pretends to be is for quarantine. */
const mailRecords = (domain: string, region: string): DnsRecord[] => [
  { name: domain, type: 'MX', value: `10 inbound-smtp.${region}.amazonaws.com` },
  { name: domain, type: 'TXT', value: '"v=spf1 include:amazonses.com -all"' },
  { name: `_dmarc.${domain}`, type: 'TXT', value: '"v=DMARC1; p=quarantine"' },
];

const identityRecords = (scope: Construct, domain: string, { dkimRecords }: EmailIdentity): DnsRecord[] => [
  { name: mailFrom(domain), type: 'MX', value: `10 feedback-smtp.${Stack.of(scope).region}.amazonses.com` },
  { name: mailFrom(domain), type: 'TXT', value: '"v=spf1 include:amazonses.com -all"' },
  ...dkimRecords.map(({ name, value }): DnsRecord => ({ name, type: 'CNAME', value })),
];

function setRecords(scope: Construct, hostedZoneId: string, records: DnsRecord[]): void {
  new CfnRecordSetGroup(scope, 'Records', {
    hostedZoneId,
    comment: 'Mail to and from Onfile',
    recordSets: records.map(({ name, type, value }) => ({ name, type, ttl: '1800', resourceRecords: [value] })),
  });
}

function printRecords(scope: Construct, records: DnsRecord[]): void {
  for (const [i, { name, type, value }] of records.entries()) {
    new CfnOutput(scope, `DnsRecord${i + 1}`, {
      value: `${name} ${type} ${value}`,
      description: 'A record of DNS to set',
    });
  }
}
