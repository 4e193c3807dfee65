import { scaleUtc } from 'd3-scale';
import { spokenDay, spokenMonth } from '../../../case/calendar.ts';
import type { Instant } from '../../../mail/mail.ts';
import type { Moment } from '../timeline.ts';

const height = 96;
const line = 52;

/**
 * The moments of a case on a line: places across are percentages, so that it fits any width while its letters keep
 * their size. The list beside it says the same in words.
 */
export function TimelinePicture({ moments, now, zone }: { moments: Moment[]; now: Instant; zone: string }) {
  const times = [...moments.map(({ at }) => Date.parse(at)), Date.parse(now)];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (last - first < 86_400_000) return null;
  const across = scaleUtc().domain([first, last]).range([4, 96]);
  const x = (at: number) => `${across(at).toFixed(2)}%`;
  const today = Date.parse(now);
  return (
    <figure>
      <svg width="100%" height={height} role="img" aria-label={labelOf(moments, zone)}>
        <line class="axis" x1="0%" x2="100%" y1={line} y2={line} />
        {ticksOf(across, zone).map(({ at, name }) => (
          <>
            <line class="rule" x1={x(at)} x2={x(at)} y1={line - 6} y2={line + 6} />
            <text class="faint" x={x(at)} y={height - 10} text-anchor={anchorOf(across(at))}>
              {name}
            </text>
          </>
        ))}
        <line class="today" x1={x(today)} x2={x(today)} y1={22} y2={line + 14} />
        <text class="faint" x={x(today)} y={14} text-anchor={anchorOf(across(today))}>
          today
        </text>
        {moments.map(({ at, kind }) => (
          <Mark x={x(Date.parse(at))} y={line} kind={kind} />
        ))}
      </svg>
      <figcaption class="keys">
        {keys
          .filter(({ kind }) => kind !== 'left' || moments.some((moment) => moment.kind === kind))
          .map(({ kind, name }) => (
            <span>
              <svg class="key" width="16" height="16" aria-hidden="true">
                <Mark x="8" y={8} kind={kind} />
              </svg>
              {name}
            </span>
          ))}
      </figcaption>
    </figure>
  );
}

const keys = [
  { kind: 'theirs', name: 'they wrote' },
  { kind: 'done', name: 'done' },
  { kind: 'planned', name: 'planned' },
  { kind: 'left', name: 'left out' },
] as const;

/** Shape and fill tell the kinds apart, not colour alone: a square is theirs, a hollow circle is ahead. */
function Mark({ x, y, kind }: { x: string; y: number; kind: Moment['kind'] }) {
  if (kind === 'theirs') return <rect class="two" x={x} y={y - 7} width="14" height="14" transform="translate(-7)" />;
  return <circle cx={x} cy={y} r="7" class={{ done: 'one', planned: 'open', left: 'left' }[kind]} />;
}

/** The first days of at most five months; where no two are in sight, the first day and the last. */
function ticksOf(across: ReturnType<typeof scaleUtc>, zone: string): { at: number; name: string }[] {
  const months = across.ticks(4).filter((tick) => tick.getUTCDate() === 1);
  if (months.length > 1) {
    const named = months.slice(0, 5).map((tick) => ({ tick, name: spokenMonth(tick.toISOString(), zone) }));
    return named.map(({ tick, name }) => ({ at: tick.getTime(), name: name.slice(0, 3) }));
  }
  return across.domain().map((end) => ({ at: end.getTime(), name: shortDay(end, zone) }));
}

/** "2 Nov" */
const shortDay = (day: Date, zone: string) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: zone }).format(day);

const anchorOf = (place: number) => (place < 12 ? 'start' : place > 88 ? 'end' : 'middle');

function labelOf(moments: Moment[], zone: string): string {
  const ahead = moments.filter(({ kind }) => kind === 'planned').length;
  const [first] = moments;
  return `Timeline since ${first ? spokenDay(first.at, zone) : 'today'}: ${moments.length - ahead} things happened, ${ahead} are planned. The list below has them all.`;
}
