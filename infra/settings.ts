import type { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { fields, ownerOf, parsed } from '../shared/config.ts';

/** Stands in for a domain until one is given, so that the stack can be looked at; it is never deployed. */
export const exampleDomain = 'onfile.example.com';

const flag = z.union(
  [z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')],
  'is not true or false',
);
const count = (most: number) => z.coerce.number('is no number').int().min(1).max(most);

const context = z.object({
  /** Where mail is received and sent from; an identity of SES in this account and region. */
  domain: fields.domain.default(exampleDomain),
  owner: fields.owner.default('me@example.com'),
  zone: fields.zone.default('Etc/UTC'),
  country: fields.country.optional(),
  /** How many partitions the schedule is spread over, each with a tick of its own. */
  shards: count(100).default(1),
  /** A receipt rule set that stands already: the rule is added to it, and it stays as active as it is. */
  existingRuleSet: z
    .string()
    .regex(/^[\w-]{1,64}$/, 'is no name of a rule set')
    .optional(),
  /** Whether the stack's own rule set becomes the active one of the region. */
  activate: flag.default(false),
  /** For how long raw mail is kept; outcomes are kept for 400 days. */
  keepMailDays: count(390).default(180),
  keepLogDays: z.enum(['7', '14', '30', '90', '180', '365']).default('30'),
  /** Given by `npm run deploy`. */
  deploying: flag.default(false),
});

export type StackSettings = ReturnType<typeof stackSettings>;

/**
 * The settings of the stack from the context of the CDK: cdk.json, or `-c name=value`.
 * @throws {BadSettings} naming every fault at once; also for a deployment without a domain of one's own.
 */
export function stackSettings({ node }: Pick<App, 'node'>) {
  const values = Object.fromEntries(Object.keys(context.shape).map((name) => [name, node.tryGetContext(name)]));
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
  const settings = parsed(refusing, given);
  return {
    ...settings,
    domain: settings.domain.toLowerCase(),
    owner: ownerOf(settings.owner),
    ownerText: settings.owner,
    country: settings.country ?? null,
    existingRuleSet: settings.existingRuleSet ?? null,
    keepLogDays: Number(settings.keepLogDays),
  };
}

const refusing = context
  .refine(({ deploying, domain }) => !(deploying && domain === exampleDomain), {
    path: ['domain'],
    message: `is still the example ${exampleDomain}: set it and owner in cdk.json, or with -c domain=… -c owner=…`,
  })
  .refine(({ activate, existingRuleSet }) => !(activate && existingRuleSet), {
    path: ['activate'],
    message: 'is for the rule set of this stack, and existingRuleSet names another: choose one of them',
  });

/** What is given with -c arrives as text, and numbers in cdk.json may be numbers. */
const textOf = (value: unknown) => (typeof value === 'number' ? String(value) : value);
