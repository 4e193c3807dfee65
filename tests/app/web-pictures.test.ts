import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../shared/app/web/figures.ts';
import { TimelinePicture } from '../../shared/app/web/pages/timeline-picture.tsx';
import type { Moment } from '../../shared/app/web/timeline.ts';
import { aCase } from '../support/cases.ts';

describe('the months', () => {
  const writtenIn = (...days: string[]) =>
    figuresOf(
      days.map((date) => aCase({ openedAt: '2026-10-06T09:00:00.000Z', original: { date: `${date}T10:00:00Z` } })),
    ).months.map(({ month, rejections }) => [month, rejections]);

  it('are those in which somebody said no, without gaps', () => {
    expect(writtenIn('2026-08-30', '2026-10-02')).toEqual([
      ['2026-08', 1],
      ['2026-09', 0],
      ['2026-10', 1],
    ]);
  });

  it('are at most the latest twelve', () => {
    const months = writtenIn('2024-01-01', '2026-09-30');
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toEqual(['2026-09', 1]);
  });

  it('end when a mail came, however far its clock runs ahead', () => {
    expect(writtenIn('2035-01-01', '2026-10-02')).toEqual([['2026-10', 2]]);
  });
});

describe('the timeline', () => {
  const now = '2026-10-06T09:00:00.000Z';
  const pictured = (...moments: Moment[]) => String(TimelinePicture({ moments, now, zone: 'Europe/Berlin' }));

  it('names the first days of months that it spans', () => {
    const picture = pictured(
      { at: '2026-08-20T09:00:00Z', what: 'They wrote', kind: 'theirs' },
      { at: '2026-12-01T09:00:00Z', what: 'Ask for feedback', kind: 'planned' },
    );
    expect(picture).toMatch(/>Sep<.*>Oct<.*>Nov</s);
  });

  it('names its first day and its last where it spans less', () => {
    const picture = pictured(
      { at: '2026-10-02T23:30:00Z', what: 'They wrote', kind: 'theirs' },
      { at: '2026-10-25T09:00:00Z', what: 'Ask for feedback', kind: 'planned' },
    );
    expect(picture).toMatch(/>3 Oct<.*>25 Oct</s);
  });

  it('explains what was left out where something was', () => {
    const wrote: Moment = { at: '2026-10-02T09:00:00Z', what: 'They wrote', kind: 'theirs' };
    expect(pictured(wrote)).not.toContain('left out');
    expect(pictured(wrote, { at: '2026-10-04T09:00:00Z', what: 'Ask: skipped', kind: 'left' })).toContain('left out');
  });

  it('is not drawn of a day alone', () => {
    expect(pictured({ at: now, what: 'They wrote', kind: 'theirs' })).toBe('null');
  });
});
