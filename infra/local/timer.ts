import type { Instant } from '../../shared/mail/mail.ts';
import type { LocalClock } from './clock.ts';

export type Timer = {
  /** Something may have become due earlier than thought; resolves when it was looked at. */
  wake(): Promise<void>;
  /** Resolves when a follow-up that is under way has ended; none starts after that. */
  stop(): Promise<void>;
};

/**
 * Runs the follow-up when the table says that a step falls due. On a fast clock time waits at that instant until the
 * work is done, so that however fast the days go by, each mail carries the hour that it was planned for.
 */
export function startTimer(options: {
  clock: LocalClock;
  nextDue: () => Promise<Instant | null>;
  /** Resolves with the number of steps that were mailed or settled. */
  followUp: () => Promise<number>;
  fast: boolean;
  onError: (error: unknown) => void;
}): Timer {
  const { clock, nextDue, followUp, fast, onError } = options;
  let stopped = false;
  let asked = false;
  let alarm: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();

  const round = async () => {
    const due = await nextDue();
    if (due !== null && due <= clock.now()) {
      if (fast) clock.waitAt(clock.now());
      if ((await followUp()) > 0) return 0;
      if (fast) clock.waitAt(null);
      return retry;
    }
    if (fast) clock.waitAt(due);
    return due === null ? idle : Math.min(Math.ceil(clock.realUntil(due)), idle);
  };

  const take = async () => {
    let pause = retry;
    try {
      pause = await round();
    } catch (error) {
      if (fast) clock.waitAt(null);
      onError(error);
    }
    if (stopped) return;
    clearTimeout(alarm);
    alarm = setTimeout(next, pause);
  };

  /** Rounds follow one another; many that are asked for during one become a single next one. */
  const next = () => {
    if (asked) return turn;
    asked = true;
    turn = turn.then(() => {
      asked = false;
      return stopped ? undefined : take();
    });
    return turn;
  };
  next();

  return {
    wake: next,
    async stop() {
      stopped = true;
      clearTimeout(alarm);
      await turn;
    },
  };
}

/** Real milliseconds between two looks at the table: when nothing is due, and after a failure or a hint that led nowhere. */
const idle = 30_000;
const retry = 2_000;
