/**
 * Does work, which never rejects, for a visitor who must not learn from the wait what there was to do: asking for a link
 * to sign in takes as long for strangers as for members.
 */
export type Unseen = (work: () => Promise<void>) => Promise<void>;

/**
 * Answers so many milliseconds after the question, or once the work is done where that takes longer. For a function
 * that stands still between requests, and so has to finish before it answers.
 */
export const notBefore =
  (milliseconds: number): Unseen =>
  async (work) => {
    await Promise.all([work(), new Promise((done) => setTimeout(done, milliseconds))]);
  };

/** Answers first and goes on afterwards; `stop` waits for what is left to do. For a process that lives on. */
export function afterTheAnswer(): { unseen: Unseen; stop(): Promise<void> } {
  const underWay = new Set<Promise<void>>();
  return {
    async unseen(work) {
      const done: Promise<void> = new Promise<void>((next) => setImmediate(next))
        .then(work)
        .finally(() => underWay.delete(done));
      underWay.add(done);
    },
    async stop() {
      await Promise.all(underWay);
    },
  };
}
