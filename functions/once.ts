/**
 * Runs `start` for the first caller of a process and shares its result; a failed start is tried again by the next.
 * @param lasts milliseconds after which the next caller starts anew.
 */
export function once<Started>(start: () => Promise<Started>, lasts = Number.POSITIVE_INFINITY): () => Promise<Started> {
  let started: { at: number; result: Promise<Started> } | null = null;
  return () => {
    const now = Date.now();
    if (started && now - started.at < lasts) return started.result;
    const result = start().catch((error: unknown) => {
      started = null;
      throw error;
    });
    started = { at: now, result };
    return result;
  };
}
