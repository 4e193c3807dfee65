import { describe, expect, it } from 'vitest';
import { latenessLine } from '../../shared/app/lateness.ts';

const now = '2026-10-06T09:00:00.000Z';

describe('how late the oldest due step is', () => {
  it.each([null, '2026-10-06T09:00:00.000Z', '2026-10-06T08:59:30.000Z', '2026-10-07T09:00:00.000Z'])(
    'is not said where nothing is late: %s',
    (due) => {
      expect(latenessLine({ due, now, source: 'follow-up' })).toBeNull();
    },
  );

  it('is a line that CloudWatch takes as a figure', () => {
    const line = latenessLine({ due: '2026-10-06T08:15:10.000Z', now, source: 'follow-up' });
    expect(JSON.parse(line ?? '')).toEqual({
      _aws: {
        Timestamp: Date.parse(now),
        CloudWatchMetrics: [
          { Namespace: 'Onfile', Dimensions: [['Function']], Metrics: [{ Name: 'MinutesLate', Unit: 'Count' }] },
        ],
      },
      Function: 'follow-up',
      MinutesLate: 44,
    });
  });
});
