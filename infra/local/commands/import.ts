import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { ownerId } from '../../../shared/app/members.ts';
import { type App, type Outcome, outcomes } from '../../../shared/app/ports.ts';
import type { Case, Member } from '../../../shared/case/case.ts';
import { fields } from '../../../shared/config.ts';
import { Fault, WrongUsage } from '../fault.ts';
import { bytesOf } from '../read-mail-file.ts';
import { whileStopped } from '../while-stopped.ts';

export const usage = `Usage: onfile import FILE…

Takes in what a member exported elsewhere, all parts of onfile.json, with the service stopped: cases with what happened
and what is planned, how mails ended, name, time zone and country. They become the owner's. A case that is here already
stays as it is. The raw mails (.mbox) are for mail programs; nothing here needs them.

Settings: those of npm start`;

/** As much of an exported case as the program goes by wherever it looks at one. */
const caseShape = z.looseObject({
  id: z.string().regex(/^[\w-]{1,100}$/),
  openedAt: z.iso.datetime(),
  openedBy: z.string(),
  original: z.looseObject({ from: z.unknown(), subject: z.string(), text: z.string() }),
  reading: z.looseObject({ kind: z.string(), signals: z.array(z.string()), evidence: z.looseObject({}) }),
  interest: z.enum(['keen', 'normal', 'let-go']),
  steps: z.array(z.looseObject({ id: z.string(), kind: z.string(), due: z.iso.datetime(), state: z.string() })),
});
const outcomeShape = z.looseObject({ key: z.string(), at: z.iso.datetime(), outcome: z.enum(outcomes) });

const exported = z.object({
  member: z.object({
    name: z.string().max(200).nullable(),
    zone: fields.zone,
    country: fields.country.nullable(),
  }),
  cases: z.array(z.custom<Case>((value) => caseShape.safeParse(value).success, 'is no case')),
  mails: z.array(z.custom<Outcome>((value) => outcomeShape.safeParse(value).success, 'is no outcome of a mail')),
});
type Exported = z.infer<typeof exported>;

export async function run(args: string[], out: Writable): Promise<void> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  if (positionals.length === 0) throw new WrongUsage('import wants at least one file.');
  const parts: Exported[] = [];
  for (const file of positionals) parts.push(await partOf(file));
  await whileStopped(async (app) => {
    const owner = await app.members.get(ownerId);
    if (!owner) throw new Fault('There is no owner to take them in for.');
    const [first] = parts;
    if (first) await app.members.save({ ...owner, ...first.member });
    let taken = 0;
    for (const part of parts) taken += await takeIn(app, owner, part);
    const all = parts.reduce((sum, { cases }) => sum + cases.length, 0);
    out.write(`${taken} of ${all} cases taken in; ${all - taken} were here already.\n`);
  });
}

/** All files are looked at before anything is changed. */
async function partOf(file: string): Promise<Exported> {
  const bytes = await bytesOf(file).catch((error: Error) => {
    throw new Fault(`${file}: ${error.message}`);
  });
  const result = exported.safeParse(jsonOf(Buffer.from(bytes).toString()));
  if (result.success) return result.data;
  const [{ path, message } = { path: [], message: '' }] = result.error.issues;
  throw new Fault(`${file}: This is no onfile.json as the page exports it (${[...path, message].join(' ')}).`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function takeIn(app: App, owner: Member, { cases, mails }: Exported): Promise<number> {
  for (const mail of mails) await app.outcomes.record({ ...mail, member: owner.id });
  let taken = 0;
  for (const one of cases) {
    const known = await app.cases.get({ member: owner.id, id: one.id });
    if (known) continue;
    // Whether mail is paused is not taken along, and so neither is that a case waits for it.
    const { waiting: _, ...goesOn } = one;
    await app.cases.open({ ...goesOn, member: owner.id });
    taken += 1;
  }
  return taken;
}
