import { describe, expect, it, vi } from 'vitest';
import { localClock } from '../../infra/local/clock.ts';
import { startTimer } from '../../infra/local/timer.ts';

const start = '2026-10-06T09:00:00.000Z';
const hour = (count: number) => new Date(Date.parse(start) + count * 3_600_000).toISOString();

/** A timer over steps that fall due at the given instants, on a clock of which an hour passes in a millisecond. */
function timerOver(dues: string[], followUp = async (): Promise<number> => 1) {
  const clock = localClock({ startAt: start, speed: 3_600_000, real: Date.now });
  clock.waitAt(start);
  const mailedAt: string[] = [];
  const timer = startTimer({
    clock,
    fast: true,
    nextDue: async () => dues[0] ?? null,
    onError: () => undefined,
    followUp: async () => {
      const settled = await followUp();
      mailedAt.push(clock.now());
      dues.shift();
      return settled;
    },
  });
  return { clock, mailedAt, timer };
}

describe('the timer on a fast clock', () => {
  it('does each piece of work at the very instant at which it falls due', async () => {
    const dues = [hour(500), hour(530), hour(531)];
    const { mailedAt, timer } = timerOver([...dues]);
    await vi.waitFor(() => expect(mailedAt).toEqual(dues), 5000);
    await timer.stop();
  });

  it('does what is late at once, while the clock stands still', async () => {
    const slow = () => new Promise<number>((done) => setTimeout(() => done(1), 20));
    const { mailedAt, timer } = timerOver([hour(-10), hour(-9), hour(400)], slow);
    await vi.waitFor(() => expect(mailedAt).toHaveLength(3), 5000);
    const [first, second, third] = mailedAt;
    expect(second).toBe(first);
    expect(third).toBe(hour(400));
    await timer.stop();
  });

  it('learns of a step that falls due earlier than thought', async () => {
    const dues = [hour(1_000_000)];
    const { clock, mailedAt, timer } = timerOver(dues);
    await timer.wake();
    const earlier = new Date(Date.parse(clock.now()) + 800 * 3_600_000).toISOString();
    dues.unshift(earlier);
    await timer.wake();
    await vi.waitFor(() => expect(mailedAt).toEqual([earlier]), 5000);
    await timer.stop();
  });
});
