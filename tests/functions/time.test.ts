import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handler as followUp } from '../../functions/follow-up.ts';
import { handler as receive } from '../../functions/receive.ts';
import { handler as reconcile } from '../../functions/reconcile.ts';
import { reserves } from '../../functions/time.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { enter, leave } from './on-stage.ts';
import { invocation, type Stage } from './stage.ts';

const roles = ['Baker', 'Tailor', 'Potter', 'Glazier'];
/** Each from an employer of its own, so that each case has a draft to come. */
function mailOf(role: string): string {
  const own = (text: string) => text.replaceAll('Northwind', `${role}shop`);
  const { subject, text } = rejection({ role });
  const from = { name: 'Ana Silva', address: `ana@${role.toLowerCase()}shop.example` };
  return Buffer.from(forwarded(rejection({ from, subject: own(subject), text: own(text) }))).toString();
}

describe('a function whose time is nearly up', () => {
  let aws: Stage;

  beforeAll(async () => {
    aws = await enter('2026-10-06T07:41:00Z');
  });

  afterAll(() => leave(aws));

  /** Has time for so many pieces of work, and then for the last one alone. */
  const timeFor = (pieces: number, reserve: number) => {
    const began = aws.aws.sent.length;
    return {
      getRemainingTimeInMillis: () => (aws.aws.sent.length - began < pieces ? reserve + 1 : reserve),
    };
  };

  it('leaves steps to the next tick', async () => {
    for (const role of roles) await receive(aws.deliver({ raw: mailOf(role), key: role }));
    vi.setSystemTime(new Date(Date.parse((await aws.cases.nextDue(0)) ?? '') + 59 * 60_000));
    aws.aws.sent.length = 0;
    await followUp({ shard: 0 }, timeFor(0, reserves.step));
    expect(aws.aws.sent).toEqual([]);
    await followUp({ shard: 0 }, timeFor(1, reserves.step));
    expect(aws.aws.sent).toHaveLength(1);
    await followUp({ shard: 0 }, invocation);
    expect(aws.aws.sent.length).toBeGreaterThan(1);
  });

  it('leaves kept mails to the next pass, and fails, so that somebody looks', async () => {
    vi.setSystemTime(new Date('2026-10-06T12:00:00Z'));
    for (const role of ['Weaver', 'Cooper']) aws.deliver({ raw: mailOf(role), key: role });
    await expect(reconcile({}, timeFor(1, reserves.mail))).rejects.toThrow('at reconcile');
    expect(await reconcile({}, invocation)).toEqual({ received: 1, gaveUp: 0 });
  });
});
