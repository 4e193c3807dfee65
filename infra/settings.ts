import type { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { mostShards } from '../functions/environment.ts';
import { fields, mailboxIn, parsed } from '../shared/config.ts';

/** Stand in until a domain and an owner are given, so that the stack can be looked at; they are never deployed. */
const example = { domain: 'onfile.example.com', owner: 'you@example.com' };

const flag = z.union(
  [z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')],
  'is not true or false',
);
const count = (least: number, most: number) =>
  z.coerce
    .number('is no number')
    .int('is no whole number')
    .min(least, `is less than ${least}`)
    .max(most, `is more than ${most}`);
const like = (pattern: RegExp, message: string) => z.string().regex(pattern, message).optional();

/** What may stand in the context of cdk.json, or be given with -c name=value. `domain` and `owner` are all that must. */
const context = z
  .object({
    /** Where mail is received and sent from. */
    domain: fields.domain
      .refine((name) => name.includes('.'), 'is no domain such as onfile.your-domain.example')
      .default(example.domain),
    owner: fields.owner.default(example.owner),
    zone: fields.zone.default('Etc/UTC'),
    country: fields.country.optional(),
    /** Who may become a member, and how many mails one may send in an hour. */
    members: fields.membership.default('owner'),
    mailsPerHour: fields.mailsPerHour.default(200),

    /** Whether the domain is an identity of SES already; otherwise the stack makes it one. */
    existingIdentity: flag.default(false),
    /** The hosted zone of Route 53 that the domain is in: the stack sets the DNS records there. Otherwise it prints them. */
    hostedZone: like(/^Z[A-Z0-9]{5,31}$/, 'is no id of a hosted zone such as Z0123456789ABCDEFGHIJ'),
    /** A receipt rule set that stands already: the rule is added to it, and it stays as active as it is. */
    existingRuleSet: like(/^[\w-]{1,64}$/, 'is no name of a rule set'),
    /** Whether the stack's own rule set becomes the active one of the region. */
    activate: flag.default(false),

    /** A domain for the status page, and the certificate for it (ACM, same region). */
    webDomain: like(/^[a-z0-9.-]{1,253}$/i, 'is no domain'),
    webCertificate: like(/^arn:aws[\w-]*:acm:[\w-]+:\d{12}:certificate\/[\w-]+$/, 'is no ARN of a certificate of ACM'),

    /** How many partitions the schedule is spread over, each with a tick of its own. */
    shards: count(1, mostShards).default(1),
    /** Whether functions get a share of the account's concurrency of their own. New accounts have 10 in all: too few. */
    reserveConcurrency: flag.default(false),
    /** For how long raw mail is kept: longer than Reconcile tries, and less than outcomes are, which is 400 days. */
    keepMailDays: count(7, 390).default(180),
    keepLogDays: z.enum(['7', '14', '30', '90', '180', '365'], 'is none of 7, 14, 30, 90, 180, 365').default('30'),
    /** A table and a secret that an earlier stack left, or that were restored, to go on with instead of new ones. */
    existingTable: like(/^[\w.-]{3,255}$/, 'is no name of a table'),
    existingSecret: like(
      /^arn:aws[\w-]*:secretsmanager:[\w-]+:\d{12}:secret:[\w/+=.@-]{1,300}-\w{6}$/,
      'is no whole ARN of a secret of Secrets Manager',
    ),
    /** Whether the stack and the table refuse to be deleted. */
    deletionProtection: flag.default(false),

    /** Where alarms are mailed to: the owner, unless somebody else looks after the stack. */
    alarmsTo: fields.owner.optional(),
    /** US dollars a month of what carries this stack's tag; above, and when it looks like it, the same address is told. */
    budget: z.coerce.number('is no number').min(1, 'is less than 1').optional(),

    /** Given by `npm run deploy`. */
    deploying: flag.default(false),
  })
  .catchall(z.undefined('is no setting'));

export type StackSettings = ReturnType<typeof stackSettings>;

/**
 * The settings of the stack from the context of the CDK: cdk.json, or `-c name=value`.
 * @throws {BadSettings} naming every fault at once, and each name that is no setting; also for a deployment without a
 * domain and an owner of one's own.
 */
export const stackSettings = ({ node }: Pick<App, 'node'>) => settingsOf(node.getAllContext());

/** The same from plain values by name. */
export function settingsOf(values: Record<string, unknown>) {
  const ours = Object.entries(values).filter(([name]) => !isOfCdk(name));
  const settings = parsed(refusing, Object.fromEntries(ours.map(([name, value]) => [name, textOf(value)])));
  const { webDomain, webCertificate } = settings;
  return {
    ...settings,
    domain: settings.domain.toLowerCase(),
    owner: mailboxIn(settings.owner),
    ownerText: settings.owner,
    country: settings.country ?? null,
    existingRuleSet: settings.existingRuleSet ?? null,
    hostedZone: settings.hostedZone ?? null,
    existingTable: settings.existingTable ?? null,
    existingSecret: settings.existingSecret ?? null,
    web: webDomain && webCertificate ? { domain: webDomain.toLowerCase(), certificate: webCertificate } : null,
    keepLogDays: Number(settings.keepLogDays),
    alarmsTo: mailboxIn(settings.alarmsTo ?? settings.owner).address,
    budget: settings.budget ?? null,
    isExample: settings.domain === example.domain || settings.owner === example.owner,
    changed: changedOf(settings),
  };
}

/** The settings that are not as they are by themselves, as text by name: what a deployed stack tells of itself. */
function changedOf(settings: Record<string, unknown>): Record<string, string> {
  const names = Object.keys(context.shape).filter((name) => name !== 'deploying');
  const pairs = names.map((name) => [name, String(settings[name] ?? '')]);
  return Object.fromEntries(pairs.filter(([name = '', text]) => text !== String(defaults[name] ?? '')));
}

const defaults: Record<string, unknown> = context.parse({});

const refusing = context
  .refine(({ deploying, domain }) => !(deploying && domain === example.domain), {
    path: ['domain'],
    message: `is still the example ${example.domain}: set it in cdk.json, or with -c domain=…`,
    when: () => true,
  })
  .refine(({ deploying, owner }) => !(deploying && owner === example.owner), {
    path: ['owner'],
    message: `is still the example ${example.owner}: set it in cdk.json, or with -c owner=…`,
    when: () => true,
  })
  .refine(({ activate, existingRuleSet }) => !(activate && existingRuleSet), {
    path: ['activate'],
    message: 'is for the rule set of this stack, and existingRuleSet names another: choose one of them',
    when: () => true,
  })
  .refine(({ webDomain, webCertificate }) => Boolean(webDomain) === Boolean(webCertificate), {
    path: ['webDomain'],
    message: 'needs webCertificate, and the other way round',
    when: () => true,
  });

/** What is given with -c arrives as text, and numbers in cdk.json may be numbers. */
const textOf = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** The CDK keeps settings of its own in the same context. */
const isOfCdk = (name: string) => name.includes(':') || name.startsWith('@aws-cdk/') || cdkNames.has(name);

const cdkNames: ReadonlySet<string> = new Set(['cli-telemetry', 'acknowledged-issue-numbers']);
