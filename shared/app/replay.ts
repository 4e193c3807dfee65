import { isDeepStrictEqual } from 'node:util';
import type { Case } from '../case/case.ts';
import { leastAbove, withoutTold } from '../case/command/told.ts';
import { keptOf } from '../case/open.ts';
import { withCorrection } from '../case/update.ts';
import { changeCase } from './change-case.ts';
import type { App } from './ports.ts';
import { receive } from './receive.ts';
import { understand } from './understand.ts';

/** What reading a kept mail again came to. */
export type Replayed = 'received' | 'read anew' | 'unchanged';

/**
 * Reads a kept mail again with today's understanding. A mail without an outcome, or one that opened no case, takes the
 * whole way once more; what opened a case has its reading renewed and its planned steps moved. What was mailed stays.
 */
export async function replay(app: App, key: string): Promise<Replayed> {
  const before = await app.outcomes.get(key);
  if (before?.outcome === 'case-opened' && before.member && before.caseId) {
    const stands = await app.cases.get({ member: before.member, id: before.caseId });
    return stands ? readAnew(app, key, stands) : 'unchanged';
  }
  if (!before) {
    await receive(app, key);
    return 'received';
  }
  return before.outcome === 'duplicate' ? 'unchanged' : takeAgain(app, key);
}

/** Only a mail that would open a case now is received again: nobody is answered twice. */
async function takeAgain(app: App, key: string): Promise<Replayed> {
  const delivery = await app.rawMail.get(key);
  const understanding = delivery && (await understand(app, delivery));
  const opens = understanding?.as === 'read' && understanding.reading.kind === 'rejection';
  if (!opens) return 'unchanged';
  await receive(app, key, { again: true });
  return 'received';
}

async function readAnew(app: App, key: string, stands: Case): Promise<Replayed> {
  const delivery = await app.rawMail.get(key);
  const understanding = delivery && (await understand(app, delivery, { told: isTold(stands) ? 'rejection' : null }));
  if (understanding?.as !== 'read' || understanding.reading.kind !== 'rejection') return 'unchanged';
  const { unwrapped, member } = understanding;
  const reading = withCorrection(understanding.reading, stands.corrected ?? {});
  const { note } = unwrapped;
  const original = keptOf(unwrapped.original);
  if (isDeepStrictEqual(stored([stands.reading, stands.original]), stored([reading, original]))) return 'unchanged';
  const next = (one: Case) => ({
    case: { ...one, reading, original, note: one.note ?? (note && withoutTold(note, leastAbove, 'no')) },
  });
  await changeCase(app, member, stands, next, stands);
  return 'read anew';
}

/** Whether its member said that it is a rejection: no word of the mail does. */
const isTold = ({ reading: { kind, evidence } }: Case) => kind === 'rejection' && evidence.kind === undefined;

/** As it comes back from a store, which keeps no undefined. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
