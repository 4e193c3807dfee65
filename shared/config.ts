import * as z from 'zod';
import type { Rules } from './app/ports.ts';
import { isZone } from './case/is-zone.ts';

/** The settings that are the same wherever Onfile runs. */
export const fields = {
  owner: z.string().regex(/^(?:[^<>\r\n]{0,100}<[^\s<>@]{1,64}@[^\s<>@]{1,255}>|[^\s<>@]{1,64}@[^\s<>@]{1,255})$/, {
    message: 'is no mail address such as ada@example.com or "Ada Lovelace <ada@example.com>"',
  }),
  domain: z.string().regex(/^[a-z0-9.-]{1,253}$/i, 'is no domain'),
  zone: z.string().refine(isZone, 'is no time zone such as Europe/Berlin'),
  membership: z.enum(['owner', 'invited', 'open'], 'is none of owner, invited, open'),
  mailsPerHour: z.coerce.number('is no number').int('is no whole number').min(1, 'is less than 1'),
  country: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$/, 'is no country code such as DE or US-CA'),
};

const port = z.coerce.number('is no port number').int().min(0).max(65535);

/** Made where it is asked for: functions on AWS have variables of their own, and no time zone of the machine's. */
const variables = () =>
  z.object({
    ONFILE_OWNER: fields.owner.default('me@example.com'),
    ONFILE_DOMAIN: fields.domain.default('onfile.localhost'),
    ONFILE_DATA: z.string().min(1).default('.onfile'),
    ONFILE_SMTP_HOST: z
      .string()
      .regex(/^[0-9a-z.:]{2,64}$/i, 'is no address such as 127.0.0.1 or 0.0.0.0')
      .default('127.0.0.1'),
    ONFILE_SMTP_PORT: port.default(2525),
    ONFILE_PORT: port.default(8787),
    ONFILE_SPEED: z.coerce
      .number('is no number')
      .min(1, 'is less than 1')
      .max(10_000_000, 'is more than 10000000')
      .default(1),
    ONFILE_NOW: z
      .string()
      .refine(isDate, 'is no date such as 2026-10-06T09:00:00Z')
      .transform((text) => new Date(text).toISOString())
      .optional(),
    ONFILE_TZ: fields.zone.default(Intl.DateTimeFormat().resolvedOptions().timeZone),
    ONFILE_COUNTRY: fields.country.optional(),
    ONFILE_MEMBERS: fields.membership.default('invited'),
    ONFILE_MAILS_PER_HOUR: fields.mailsPerHour.default(5_000),
    ONFILE_SECRET: z.string().min(16, 'is shorter than 16 characters').optional(),
    ONFILE_RELAY: z
      .string()
      .regex(/^smtps?:\/\/\S+$/, 'is no URL such as smtp://user:password@mail.example.com:587')
      .optional(),
    DYNAMODB_ENDPOINT: z
      .string()
      .regex(/^https?:\/\/\S+$/, 'is no URL such as http://127.0.0.1:8000')
      .optional(),
  });

export type Settings = ReturnType<typeof settings>;

/** The environment is unusable; the message names every fault, one a line. */
export class BadSettings extends Error {
  override name = 'BadSettings';
}

/**
 * The settings of one machine, from its environment.
 * @throws {BadSettings}
 */
export function settings(environment: Record<string, string | undefined>) {
  const data = parsed(variables(), environment);
  return {
    owner: mailboxIn(data.ONFILE_OWNER),
    domain: data.ONFILE_DOMAIN.toLowerCase(),
    data: data.ONFILE_DATA,
    smtpHost: data.ONFILE_SMTP_HOST,
    smtpPort: data.ONFILE_SMTP_PORT,
    port: data.ONFILE_PORT,
    speed: data.ONFILE_SPEED,
    startAt: data.ONFILE_NOW ?? null,
    zone: data.ONFILE_TZ,
    country: data.ONFILE_COUNTRY ?? null,
    rules: rulesOf(data),
    secret: data.ONFILE_SECRET ?? null,
    relay: data.ONFILE_RELAY ?? null,
    dynamodbEndpoint: data.DYNAMODB_ENDPOINT ?? null,
  };
}

/** What an installation allows. Nobody needs more answers in an hour; two programs that answer each other might want them. */
export function rulesOf(values: { ONFILE_MEMBERS: Rules['membership']; ONFILE_MAILS_PER_HOUR: number }): Rules {
  return { membership: values.ONFILE_MEMBERS, mailsPerHour: values.ONFILE_MAILS_PER_HOUR, answersPerHour: 30 };
}

/**
 * Values by name, such as an environment, as the schema types them. Empty ones count as missing.
 * @throws {BadSettings} naming every fault at once.
 */
export function parsed<Schema extends z.ZodObject>(schema: Schema, values: Record<string, unknown>): z.infer<Schema> {
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  throw new BadSettings(result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
}

/** The name and address of a mailbox such as "Ada Lovelace <ada@example.com>". */
export function mailboxIn(text: string) {
  const [, name = '', address = text] = text.match(/^([^<]*)<([^>]*)>$/) ?? [];
  return { name: name.trim().replace(/^"|"$/g, '') || null, address: address.trim().toLowerCase() };
}

/** A date that a calendar can go on from for some years. */
function isDate(text: string): boolean {
  const year = new Date(text).getUTCFullYear();
  return year >= 1970 && year < 3000;
}
