import { scaleBand, scaleLinear } from 'd3-scale';
import type { Figures } from '../figures.ts';

const height = 190;
const ground = 158;
const ceiling = 14;

const series = [
  { name: 'They said no', key: 'rejections', mark: 'three' },
  { name: 'You wrote', key: 'followUps', mark: 'one' },
  { name: 'They answered', key: 'answers', mark: 'two' },
] as const;

/** What happened in each month, as columns side by side from one ground line. */
export function MonthsPicture({ months }: { months: Figures['months'] }) {
  const most = Math.max(1, ...months.flatMap((month) => series.map(({ key }) => month[key])));
  const up = scaleLinear().domain([0, most]).nice().range([ground, ceiling]);
  const across = scaleBand<string>()
    .domain(months.map(({ month }) => month))
    .range([6, 100])
    .padding(0.25);
  const each = across.bandwidth() / series.length;
  const ticks = up.ticks(Math.min(4, most)).filter(Number.isInteger);
  return (
    <section>
      <h2>Month by month</h2>
      {months.length === 12 ? (
        <p class="soft">These are the latest twelve months; what stands below counts all.</p>
      ) : null}
      <figure>
        <svg width="100%" height={height} role="img" aria-label={labelOf(months)}>
          {ticks.map((tick) => (
            <>
              <line class="rule" x1="6%" x2="100%" y1={up(tick)} y2={up(tick)} />
              <text class="faint" x="0" y={up(tick) + 4}>
                {tick}
              </text>
            </>
          ))}
          {months.map((month, at) => (
            <>
              {series.map(({ key, mark }, column) => (
                <rect
                  class={mark}
                  x={`${((across(month.month) ?? 0) + column * each).toFixed(2)}%`}
                  width={`${(each * 0.9).toFixed(2)}%`}
                  y={up(month[key])}
                  height={ground - up(month[key])}
                />
              ))}
              {isNamed(at, months.length) ? (
                <text
                  class="faint"
                  x={`${((across(month.month) ?? 0) + across.bandwidth() / 2).toFixed(2)}%`}
                  y={ground + 20}
                  text-anchor="middle"
                >
                  {monthName(month.month)}
                </text>
              ) : null}
            </>
          ))}
          <line class="axis" x1="6%" x2="100%" y1={ground} y2={ground} />
        </svg>
        <figcaption class="keys">
          {series.map(({ name, mark }) => (
            <span>
              <svg class="key" width="12" height="12" aria-hidden="true">
                <rect class={mark} width="12" height="12" rx="2" />
              </svg>
              {name}
            </span>
          ))}
        </figcaption>
      </figure>
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Month</th>
              {series.map(({ name }) => (
                <th scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr>
                <td>{month.month}</td>
                {series.map(({ key }) => (
                  <td class="number">{month[key]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Twelve names would run into one another on a narrow screen. */
const isNamed = (at: number, of: number) => of <= 6 || at % 3 === (of - 1) % 3;

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = (month: string) => names[Number(month.slice(5, 7)) - 1] ?? month;

function labelOf(months: Figures['months']): string {
  const sum = (key: (typeof series)[number]['key']) => months.reduce((all, month) => all + month[key], 0);
  const said = series.map(({ name, key }) => `${name.toLowerCase()} ${sum(key)} times`).join(', ');
  return `In ${months.length} ${months.length === 1 ? 'month' : 'months'}: ${said}. The table below has each month.`;
}
