import * as z from 'zod';
import { fields, mailboxIn, parsed, rulesOf } from '../shared/config.ts';

/** The most partitions that the schedule may be spread over. */
export const mostShards = 100;

const given = z.string('is missing').min(1);

/** What the stack tells every function: who is the first member, and where the others stand. */
const knowing = z.object({
  ONFILE_OWNER: fields.owner,
  ONFILE_TZ: fields.zone,
  ONFILE_COUNTRY: fields.country.optional(),
  ONFILE_TABLE: given,
});

const mailing = knowing.extend({
  ONFILE_DOMAIN: fields.domain,
  ONFILE_SECRET_ARN: given,
  ONFILE_SHARDS: z.coerce.number().int().min(1).max(mostShards).default(1),
  ONFILE_MEMBERS: fields.membership.default('owner'),
  ONFILE_MAILS_PER_HOUR: fields.mailsPerHour.default(200),
  ONFILE_WEB_URL: z.string('is missing').regex(/^https:\/\/\S+[^/]$/, 'is no URL such as https://onfile.example.com'),
  ONFILE_CONFIGURATION_SET: z.string().optional(),
});

const receiving = mailing.extend({
  ONFILE_BUCKET: given,
  ONFILE_PREFIX: z.string().default(''),
});

type Environment = Record<string, string | undefined>;

/**
 * The settings of a function that has to know the members alone.
 * @throws {BadSettings} naming every fault at once; so do the others.
 */
export const knowingSettings = (environment: Environment) => knowingOf(parsed(knowing, environment));

/** The settings of a function that mails members. */
export const mailingSettings = (environment: Environment) => mailingOf(parsed(mailing, environment));

/** The settings of a function that has to do with raw mail, too. */
export function receivingSettings(environment: Environment) {
  const values = parsed(receiving, environment);
  return { ...mailingOf(values), bucket: values.ONFILE_BUCKET, prefix: values.ONFILE_PREFIX };
}

const knowingOf = (values: z.infer<typeof knowing>) => ({
  owner: mailboxIn(values.ONFILE_OWNER),
  zone: values.ONFILE_TZ,
  country: values.ONFILE_COUNTRY ?? null,
  table: values.ONFILE_TABLE,
});

const mailingOf = (values: z.infer<typeof mailing>) => ({
  ...knowingOf(values),
  domain: values.ONFILE_DOMAIN.toLowerCase(),
  secretArn: values.ONFILE_SECRET_ARN,
  shards: values.ONFILE_SHARDS,
  rules: rulesOf(values),
  webUrl: values.ONFILE_WEB_URL,
  configurationSet: values.ONFILE_CONFIGURATION_SET ?? null,
});
