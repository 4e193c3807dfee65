import { scaleLinear } from 'd3-scale';

const row = 44;

/** Bars that all begin at nothing, with the number beside each, so that nothing looks larger than it is. */
export function BarPicture({ title, counts }: { title: string; counts: { name: string; count: number }[] }) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const width = scaleLinear().domain([0, most]).range([0, 88]);
  const total = counts.map(({ name, count }) => `${name} ${count}`).join(', ');
  return (
    <section>
      <h2>{title}</h2>
      <figure>
        <svg width="100%" height={counts.length * row} role="img" aria-label={`${title}: ${total}.`}>
          {counts.map(({ name, count }, at) => (
            <>
              <text x="0" y={at * row + 14}>
                {name}
              </text>
              <rect class="one" x="0" y={at * row + 20} width={`${width(count)}%`} height="14" rx="2" />
              <text x={`${width(count)}%`} dx="6" y={at * row + 32}>
                {count}
              </text>
            </>
          ))}
        </svg>
      </figure>
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col" class="number">
                Cases
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ name, count }) => (
              <tr>
                <td>{name}</td>
                <td class="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
