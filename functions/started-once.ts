/**
 * Runs `start` for the first caller of a process and shares its result; a failed start is tried again by the next.
 * @param lasts milliseconds after which the next caller starts anew; where that fails, what there was goes on for as long.
 */
export function startedOnce<Started>(
  start: () => Promise<Started>,
  lasts = Number.POSITIVE_INFINITY,
): () => Promise<Started> {
  let started: { at: number; result: Promise<Started> } | null = null;
  return () => {
    const now = Date.now();
    if (started && now - started.at < lasts) return started.result;
    const former = started?.result;
    const result = start().catch((error: unknown) => {
      if (former) return former;
      started = null;
      throw error;
    });
    started = { at: now, result };
    return result;
  };
}
