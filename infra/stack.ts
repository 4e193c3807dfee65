import { CfnOutput, CfnRule, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { intakeAddress } from '../shared/mail/addresses.ts';
import { statusApi } from './api.ts';
import { followUps } from './follow-up.ts';
import { inbox } from './inbox.ts';
import { grantMailing } from './mailing.ts';
import { grantSeal, sealSecret } from './seal.ts';
import { exampleDomain, type StackSettings } from './settings.ts';
import { caseTable } from './store.ts';

/** Onfile on AWS: mail comes in by SES and S3, cases lie in DynamoDB, drafts go out by SES when a tick finds them due. */
export class OnfileStack extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: StackSettings }) {
    super(scope, id, props);
    const table = caseTable(this);
    const secret = sealSecret(this);
    const environment = {
      ...environmentOf(settings),
      ONFILE_TABLE: table.tableName,
      ONFILE_SECRET_ARN: secret.secretArn,
    };
    const { api, url } = statusApi(this, { settings, table, environment });
    const mailing = { ...environment, ONFILE_WEB_URL: url };
    const receive = inbox(this, { settings, table, environment: mailing });
    const followUp = followUps(this, { settings, table, environment: mailing });
    for (const sealing of [api, receive, followUp]) grantSeal(secret, sealing);
    for (const sender of [receive, followUp]) grantMailing(sender, settings);
    new CfnOutput(this, 'IntakeAddress', { value: intakeAddress(settings.domain) });
    if (settings.domain === exampleDomain)
      refuse(this, `Set the domain and the owner: ${exampleDomain} is an example.`);
  }
}

const environmentOf = ({ ownerText, domain, zone, country, shards }: StackSettings): Record<string, string> => ({
  ONFILE_OWNER: ownerText,
  ONFILE_DOMAIN: domain,
  ONFILE_TZ: zone,
  ...(country ? { ONFILE_COUNTRY: country } : {}),
  ONFILE_SHARDS: String(shards),
});

/** Lets the template be looked at, but not deployed, whichever tool tries: CloudFormation asserts its rules first. */
function refuse(scope: Construct, assertDescription: string): void {
  new CfnRule(scope, 'Deployable', { assertions: [{ assert: Fn.conditionEquals('no', 'yes'), assertDescription }] });
}
