/** What came in and waits to be received, oldest first. */
export type Inbox = {
  add(key: string): void;
  /** Resolves when nothing waits and nothing is under way. */
  idle(): Promise<void>;
  /** Finishes the mail in hand; what still waits is found again at the next start. */
  stop(): Promise<void>;
};

const hour = 3_600_000;

/** As long as a mail is tried on AWS: a machine may be away from its relay for days. */
const forAWeek = [500, 5_000, 30_000, 120_000, 600_000, ...Array<number>(7 * 24).fill(hour)];

/**
 * Receives kept mails one after the other. One that fails is tried again with growing pauses, then given up, which is
 * tried until it succeeds; the others do not wait for it.
 */
export function startInbox(options: {
  receive: (key: string) => Promise<unknown>;
  giveUp: (key: string) => Promise<unknown>;
  onError: (error: unknown, key: string) => void;
  /** Real milliseconds before each further try. */
  pauses?: number[];
}): Inbox {
  const { receive, giveUp, onError, pauses = forAWeek } = options;
  const waiting: { key: string; tries: number }[] = [];
  const retries = new Set<NodeJS.Timeout>();
  let working: Promise<void> | null = null;
  let stopped = false;
  let whenIdle: (() => void)[] = [];

  const work = async () => {
    for (let mail = waiting.shift(); mail && !stopped; mail = waiting.shift()) await take(mail);
    working = null;
    if (retries.size === 0) {
      for (const done of whenIdle) done();
      whenIdle = [];
    }
  };

  const take = async ({ key, tries }: { key: string; tries: number }) => {
    const pause = pauses[tries];
    try {
      await (pause === undefined ? giveUp(key) : receive(key));
    } catch (error) {
      onError(error, key);
      later({ key, tries: tries + 1 }, pause ?? pauses.at(-1) ?? 0);
    }
  };

  const later = (mail: { key: string; tries: number }, pause: number) => {
    const timeout = setTimeout(() => {
      retries.delete(timeout);
      add(mail);
    }, pause);
    retries.add(timeout);
  };

  const add = (mail: { key: string; tries: number }) => {
    waiting.push(mail);
    if (!stopped) working ??= work();
  };

  return {
    add: (key) => add({ key, tries: 0 }),
    idle: () => (working || retries.size > 0 ? new Promise((done) => whenIdle.push(done)) : Promise.resolve()),
    async stop() {
      stopped = true;
      for (const timeout of retries) clearTimeout(timeout);
      await working;
    },
  };
}
