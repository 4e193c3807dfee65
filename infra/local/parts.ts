/** Something that runs until it is stopped. */
export type Part = { stop(): Promise<void> };

/**
 * Ends what runs, one after the other, each of them whatever became of those before: an engine that goes on would keep the
 * process alive, and the data folder held.
 * @throws what failed first, when all have ended.
 */
export async function stopAll(parts: Part[]): Promise<void> {
  const failures: unknown[] = [];
  for (const part of parts.splice(0)) await part.stop().catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
