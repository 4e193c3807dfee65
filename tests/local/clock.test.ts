import { describe, expect, it } from 'vitest';
import { localClock } from '../../infra/local/clock.ts';

const start = '2026-10-06T09:00:00.000Z';
const day = 86_400_000;

function clockAt(speed: number) {
  let real = 1_000_000;
  const clock = localClock({ startAt: start, speed, real: () => real });
  const pass = (milliseconds: number) => {
    real += milliseconds;
  };
  return { clock, pass };
}

describe('the local clock', () => {
  it('runs as fast as it is told', () => {
    const { clock, pass } = clockAt(86_400);
    pass(1000);
    expect(clock.now()).toBe('2026-10-07T09:00:00.000Z');
    clock.setSpeed(1);
    pass(1000);
    expect(clock.now()).toBe('2026-10-07T09:00:01.000Z');
  });

  it('waits at an instant, and goes on from there without a jump', () => {
    const { clock, pass } = clockAt(86_400);
    clock.waitAt('2026-10-06T18:00:00.000Z');
    pass(5000);
    expect(clock.now()).toBe('2026-10-06T18:00:00.000Z');
    clock.waitAt(null);
    pass(1000);
    expect(clock.now()).toBe('2026-10-07T18:00:00.000Z');
  });

  it('never goes back, even when told to wait at an instant that has passed', () => {
    const { clock, pass } = clockAt(86_400);
    pass(1000);
    clock.waitAt(start);
    expect(clock.now()).toBe('2026-10-07T09:00:00.000Z');
  });

  it('stands still during work, and goes on from there', async () => {
    const { clock, pass } = clockAt(86_400);
    await clock.during(async () => {
      pass(3000);
      expect(clock.now()).toBe(start);
    });
    expect(clock.now()).toBe(start);
    pass(1000);
    expect(clock.now()).toBe('2026-10-07T09:00:00.000Z');
  });

  it('says how long in real time until an instant', () => {
    const { clock } = clockAt(86_400);
    expect(clock.realUntil(new Date(Date.parse(start) + 2 * day).toISOString())).toBe(2000);
    expect(clock.realUntil('2020-01-01T00:00:00.000Z')).toBe(0);
  });
});
