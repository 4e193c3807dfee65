import { afterEach, describe, expect, it, vi } from 'vitest';
import { startInbox } from '../../infra/local/inbox.ts';

const pauses = [1, 1, 1];
const quiet = { onError: () => undefined, giveUp: async () => undefined, pauses };

describe('the inbox', () => {
  afterEach(() => void vi.useRealTimers());

  it('receives one mail after the other, in the order in which they came', async () => {
    const seen: string[] = [];
    let underWay = 0;
    const inbox = startInbox({
      ...quiet,
      receive: async (key) => {
        expect(underWay++).toBe(0);
        await Promise.resolve();
        underWay--;
        seen.push(key);
      },
    });
    for (const key of ['a', 'b', 'c']) inbox.add(key);
    await inbox.idle();
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('tries a mail again that failed, while the others go on', async () => {
    const seen: string[] = [];
    const inbox = startInbox({
      ...quiet,
      receive: async (key) => {
        seen.push(key);
        if (key === 'a' && seen.filter((one) => one === 'a').length < 3) throw new Error('for now');
      },
    });
    for (const key of ['a', 'b']) inbox.add(key);
    await inbox.idle();
    expect(seen).toEqual(['a', 'b', 'a', 'a']);
  });

  it('gives up a mail that always fails, and reports each failure', async () => {
    const given: string[] = [];
    let errors = 0;
    const inbox = startInbox({
      pauses,
      receive: () => Promise.reject(new Error('always')),
      giveUp: async (key) => void given.push(key),
      onError: () => {
        errors += 1;
      },
    });
    inbox.add('a');
    await inbox.idle();
    expect(given).toEqual(['a']);
    expect(errors).toBe(3);
  });

  it('tries a mail for a week before it gives it up', async () => {
    vi.useFakeTimers();
    const given: string[] = [];
    const { pauses: _, ...usual } = quiet;
    const receive = () => Promise.reject(new Error('no way to the relay'));
    const inbox = startInbox({ ...usual, receive, giveUp: async (key) => void given.push(key) });
    inbox.add('a');
    const hour = 3_600_000;
    await vi.advanceTimersByTimeAsync(7 * 24 * hour);
    expect(given).toEqual([]);
    await vi.advanceTimersByTimeAsync(hour);
    expect(given).toEqual(['a']);
  });

  it('finishes the mail in hand when it is stopped, and takes no other', async () => {
    const seen: string[] = [];
    const inbox = startInbox({
      ...quiet,
      receive: async (key) => {
        await Promise.resolve();
        seen.push(key);
      },
    });
    for (const key of ['a', 'b', 'c']) inbox.add(key);
    await inbox.stop();
    expect(seen).toEqual(['a']);
  });
});
