import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { handler as followUp } from '../../functions/follow-up.ts';
import { handler as receive } from '../../functions/receive.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { enter, leave } from './on-stage.ts';
import { invocation, type Stage } from './stage.ts';

const roles = ['Baker', 'Tailor', 'Potter'];

describe('the schedule, after the number of shards was changed', () => {
  let aws: Stage;

  beforeAll(async () => {
    aws = await enter('2026-10-06T07:41:00Z');
  });

  afterAll(() => leave(aws));

  const others = [2, 3, 4, 5, 6];
  const planned = async (shards: number[]) => {
    const dues = await Promise.all(shards.map((shard) => aws.cases.nextDue(shard)));
    return dues.filter((due) => due !== null).length;
  };

  it('works off the shard that a tick names, and tells how late that one is', async () => {
    vi.stubEnv('ONFILE_SHARDS', '2');
    const mails = () => aws.aws.sent.length;
    const late = new Date('2026-10-06T06:41:00Z').toISOString();
    await aws.cases.setAgenda({ member: 'gone', due: late, told: [] }, null);
    // Of whom nobody knows any more, and who lies in shard 0 by the one that this store has.
    await followUp({ shard: 1 }, { getRemainingTimeInMillis: () => 0 });
    expect(console.log).not.toHaveBeenCalledWith(expect.stringContaining('MinutesLate'));
    await followUp({ shard: 0 }, { getRemainingTimeInMillis: () => 0 });
    expect(console.log).toHaveBeenCalledWith(expect.stringContaining('"MinutesLate":60'));
    expect(await aws.cases.agenda('gone')).not.toBeNull();
    await followUp({ shard: 1 }, invocation);
    expect(await aws.cases.agenda('gone')).not.toBeNull();
    await followUp({ shard: 0 }, invocation);
    expect(await aws.cases.agenda('gone')).toBeNull();
    expect(mails()).toBe(0);
  });

  it('forgets nothing that lies in the others: it is mailed, and moves to where ticks find it', async () => {
    vi.stubEnv('ONFILE_SHARDS', '7');
    for (const role of roles) {
      const raw = Buffer.from(forwarded(rejection({ role }))).toString();
      await receive(aws.deliver({ raw, key: role.toLowerCase() }));
    }
    expect(await planned(others)).toBeGreaterThan(0);
    vi.stubEnv('ONFILE_SHARDS', '2');
    aws.aws.sent.length = 0;
    for (let looks = 0; looks < 12 && (await planned(others)) > 0; looks++) {
      const dues = await Promise.all(others.map((shard) => aws.cases.nextDue(shard)));
      const [next = ''] = dues.flatMap((due) => due ?? []).sort();
      vi.setSystemTime(Math.max(Date.now(), Date.parse(next)) + 60_000);
      await followUp({ from: 2, to: 7 }, invocation);
    }
    expect(await planned(others)).toBe(0);
    expect(aws.aws.sent.length).toBeGreaterThan(0);
    expect(await planned([0, 1])).toBeGreaterThan(0);
  }, 60_000);
});
