import { commandsIn } from '../case/command/commands-in.ts';
import { leastAbove, withoutTold } from '../case/command/told.ts';
import type { Command } from '../case/command.ts';
import { misreadIn } from '../case/misread-in.ts';
import { isBeyond } from './carry-out.ts';
import { isAboutOpening, type Read } from './forwarded.ts';
import type { App } from './ports.ts';
import type { Arrived, Result } from './receive.ts';

/**
 * What a member asks above a forward, besides what its mail came to already ("pause", "stop", "time zone: Paris"): done as in
 * a reply, and answered by a mail of its own. A mail that was sent before changes nothing.
 */
export async function hearNote(app: App, arrived: Arrived, found: Read, { outcome, caseId }: Result): Promise<void> {
  const { member, mail } = found;
  const text = withoutTold(found.unwrapped.note ?? '', leastAbove);
  const isHeard = outcome === 'case-opened' || outcome === 'answer' || outcome === 'not-a-rejection';
  if (text === null || !isHeard) return;
  const one = caseId === null ? null : await app.cases.get({ member: member.id, id: caseId });
  const saying = { subject: 'Re:', text, now: arrived.receivedAt, zone: member.zone, name: member.name };
  const commands = commandsIn({ ...saying, about: one ? misreadIn(one) : undefined });
  const isLeft = outcome === 'answer' ? isNotFoundBy : isNotOpening;
  const asked = commands.filter((command) => isLeft(command) && (one !== null || isBeyond(command)));
  if (asked.length === 0) return;
  const { obey } = await import('./reply.ts');
  const reply = { as: 'reply' as const, member, mail: { ...mail, text }, caseId };
  await obey(app, arrived, { found: reply, one, commands: asked, name: `above.${arrived.key}` });
}

/** Notes are kept with the case, and what it was opened with, or found by, has been heard. */
const isNotOpening = (command: Command): boolean => command.do !== 'note' && !isAboutOpening(command);
const isNotFoundBy = ({ do: what }: Command): boolean => !['note', 'company', 'role'].includes(what);
