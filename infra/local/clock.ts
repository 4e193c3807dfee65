import type { Clock } from '../../shared/app/ports.ts';
import type { Instant } from '../../shared/mail/mail.ts';

/** A clock that can run faster than time and be told to wait. All real times are milliseconds. */
export type LocalClock = Clock & {
  /** The clock does not pass this instant until it is told another; null lets it run on. */
  waitAt(instant: Instant | null): void;
  /** The clock stands still while some work goes on. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Real milliseconds until the clock shows an instant, were it not to wait. */
  realUntil(instant: Instant): number;
  setSpeed(speed: number): void;
};

/**
 * @param startAt what the clock shows at first; the real time when null.
 * @param speed how many seconds pass in a real one.
 * @param real milliseconds of real time, as `Date.now` gives them.
 * @param waits whether it stands still until it is told how far it may go.
 */
export function localClock(options: {
  startAt: Instant | null;
  speed: number;
  real: () => number;
  waits?: boolean;
}): LocalClock {
  const { startAt, real } = options;
  let speed = options.speed;
  let shown = startAt ? Date.parse(startAt) : real();
  let since = real();
  let limit = options.waits ? shown : Number.POSITIVE_INFINITY;
  let stills = 0;

  const current = () => (stills > 0 ? shown : Math.min(shown + (real() - since) * speed, limit));
  const rebase = () => {
    shown = current();
    since = real();
  };

  return {
    now: () => new Date(current()).toISOString(),
    waitAt(instant) {
      rebase();
      limit = instant === null ? Number.POSITIVE_INFINITY : Math.max(Date.parse(instant), shown);
    },
    async during(work) {
      rebase();
      stills += 1;
      try {
        return await work();
      } finally {
        rebase();
        stills -= 1;
      }
    },
    realUntil: (instant) => Math.max(0, (Date.parse(instant) - current()) / speed),
    setSpeed(changed) {
      rebase();
      speed = changed;
    },
  };
}
