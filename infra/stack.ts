import { CfnOutput, CfnRule, Fn, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { intakeAddress } from '../shared/mail/addresses.ts';
import { alarms } from './alarms.ts';
import { statusApi, webAddress } from './api.ts';
import { budgetAlarm } from './budget.ts';
import { dashboard } from './dashboard.ts';
import { followingUp } from './follow-up.ts';
import { domainIdentity } from './identity.ts';
import { grantMail, inboxEnvironment, mailInbox, receiving } from './inbox.ts';
import { grantMailing } from './mailing.ts';
import { reconciling } from './reconcile.ts';
import { grantSeal, sealSecret } from './seal.ts';
import { sending } from './sending.ts';
import type { StackSettings } from './settings.ts';
import { caseTable } from './store.ts';
import { tag } from './tag.ts';

/** Onfile on AWS: mail comes in by SES and S3, cases lie in DynamoDB, drafts go out by SES when a tick finds them due. */
export class OnfileStack extends Stack {
  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: StackSettings }) {
    super(scope, id, { ...props, terminationProtection: settings.deletionProtection });
    Tags.of(this).add(tag.name, tag.value);
    domainIdentity(this, settings);
    const watched = program(this, settings);
    dashboard(this, watched, alarms(this, watched, settings));
    if (settings.budget) budgetAlarm(this, { amount: settings.budget, address: settings.alarmsTo });
    new CfnOutput(this, 'IntakeAddress', { value: intakeAddress(settings.domain) });
    const value = JSON.stringify(settings.changed);
    new CfnOutput(this, 'Settings', { value, description: 'What npm run doctor and the next deployment go by' });
    if (settings.isExample) refuse(this, 'Set the domain and the owner: they are still those of the example.');
  }
}

/** The table, the secret, and the functions with what calls them. */
function program(scope: Construct, settings: StackSettings) {
  const table = caseTable(scope, settings);
  const secret = sealSecret(scope, settings);
  const knowing = { ...environmentOf(settings), ONFILE_TABLE: table.tableName };
  const { configurationSet, ...events } = sending(scope, { settings, table, environment: knowing });
  const inbox = mailInbox(scope, settings);
  const web = webAddress(scope, settings);
  const mailing = {
    ...knowing,
    ONFILE_SECRET_ARN: secret.secretArn,
    ONFILE_CONFIGURATION_SET: configurationSet.configurationSetName,
    ONFILE_WEB_URL: web.url,
  };
  const parts = { settings, table, inbox, environment: { ...mailing, ...inboxEnvironment(inbox) } };
  const api = statusApi(scope, { ...parts, web });
  const { receive, queue } = receiving(scope, parts);
  const { followUp, queues } = followingUp(scope, { ...parts, environment: mailing });
  const again = reconciling(scope, parts);

  grantMail(inbox, api, { keeping: true });
  const senders = [api, receive, followUp, again.reconcile];
  for (const sender of senders) {
    grantMailing(sender, configurationSet, settings);
    grantSeal(secret, sender);
  }
  return {
    followUp,
    http: web.http,
    functions: [...senders, events.deliveryEvents],
    queues: [queue, ...queues, events.queue, again.queue],
  };
}

const environmentOf = (settings: StackSettings): Record<string, string> => ({
  ONFILE_OWNER: settings.ownerText,
  ONFILE_DOMAIN: settings.domain,
  ONFILE_TZ: settings.zone,
  ...(settings.country ? { ONFILE_COUNTRY: settings.country } : {}),
  ONFILE_SHARDS: String(settings.shards),
  ONFILE_MEMBERS: settings.members,
  ONFILE_MAILS_PER_HOUR: String(settings.mailsPerHour),
});

/** Lets the template be looked at, but not deployed, whichever tool tries: CloudFormation asserts its rules first. */
function refuse(scope: Construct, assertDescription: string): void {
  new CfnRule(scope, 'Deployable', { assertions: [{ assert: Fn.conditionEquals('no', 'yes'), assertDescription }] });
}
