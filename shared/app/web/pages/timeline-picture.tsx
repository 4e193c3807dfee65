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
        {ticksOf(across).map((tick) => (
          <>
            <line class="rule" x1={x(tick)} x2={x(tick)} y1={line - 6} y2={line + 6} />
            <text class="faint" x={x(tick)} y={height - 10} text-anchor="middle">
              {spokenMonth(new Date(tick).toISOString(), zone).slice(0, 3)}
            </text>
          </>
        ))}
        <line class="today" x1={x(today)} x2={x(today)} y1={22} y2={line + 14} />
        <text class="faint" x={x(today)} y={14} text-anchor={anchorOf(across(today))}>
          today
        </text>
        {moments.map(({ at, kind }) => (
          <Mark x={x(Date.parse(at))} kind={kind} />
        ))}
      </svg>
      <figcaption class="keys">
        <span>
          <span class="key two" />
          they wrote
        </span>
        <span>
          <span class="key one round" />
          done
        </span>
        <span>
          <span class="key open" />
          planned
        </span>
      </figcaption>
    </figure>
  );
}

/** Shape and fill tell the kinds apart, not colour alone: a square is theirs, a hollow circle is ahead. */
function Mark({ x, kind }: { x: string; kind: Moment['kind'] }) {
  if (kind === 'theirs')
    return <rect class="two" x={x} y={line - 7} width="14" height="14" transform="translate(-7)" />;
  return <circle cx={x} cy={line} r="7" class={{ done: 'one', planned: 'open', left: 'left' }[kind]} />;
}

/** The first days of at most five months. */
function ticksOf(across: ReturnType<typeof scaleUtc>): number[] {
  const ticks = across.ticks(4).filter((tick) => tick.getUTCDate() === 1);
  return ticks.slice(0, 5).map((tick) => tick.getTime());
}

const anchorOf = (place: number) => (place < 12 ? 'start' : place > 88 ? 'end' : 'middle');

function labelOf(moments: Moment[], zone: string): string {
  const ahead = moments.filter(({ kind }) => kind === 'planned').length;
  const [first] = moments;
  return `Timeline since ${first ? spokenDay(first.at, zone) : 'today'}: ${moments.length - ahead} things happened, ${ahead} are planned. The list below has them all.`;
}
