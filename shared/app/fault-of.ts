/**
 * What failed and where, for a log: the name of an error, or the system's code, and its stack, with those of what caused
 * it. Messages are left out, for those of others name people.
 */
export function faultOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth === deepest) return nameOf(error);
  const frames = (error.stack ?? '').match(/^ +at .*:\d+:\d+\)?$/gm) ?? [];
  const causes: unknown[] = error instanceof AggregateError ? error.errors : error.cause ? [error.cause] : [];
  const own = [nameOf(error), ...frames.slice(0, 8).map((frame) => frame.trim())].join(' ');
  return [own, ...causes.slice(0, 5).map((each) => faultOf(each, depth + 1))].join('; for ');
}

/** Causes may go in a circle. */
const deepest = 4;

/** What a failure is called: the system's code where there is one. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
