import type { Instant } from '../mail/mail.ts';

/**
 * A line of log that CloudWatch takes as a figure (embedded metric format): by how many minutes the oldest due step is
 * late. An alarm goes by it. Nothing has to be called for it, and it costs nothing where nothing is late.
 * @param due when the oldest step that is not mailed was to be mailed.
 * @returns null where nothing is late.
 */
export function latenessLine({ due, now, source }: { due: Instant | null; now: Instant; source: string }) {
  const minutes = due ? Math.floor((Date.parse(now) - Date.parse(due)) / 60_000) : 0;
  if (minutes < 1) return null;
  const { namespace, metric, dimension } = lateness;
  const figure = { Namespace: namespace, Dimensions: [[dimension]], Metrics: [{ Name: metric, Unit: 'Count' }] };
  const _aws = { Timestamp: Date.parse(now), CloudWatchMetrics: [figure] };
  return JSON.stringify({ _aws, [dimension]: source, [metric]: minutes });
}

/** What CloudWatch calls it. */
export const lateness = { namespace: 'Onfile', metric: 'MinutesLate', dimension: 'Function' } as const;
