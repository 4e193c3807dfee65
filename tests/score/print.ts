import type { Swap } from './other-names.ts';
import type { SoftTally } from './soft.ts';
import { factNames, type Miss, type Tally } from './tally.ts';

/** Prints a tally for a person. */
export function printTally(title: string, tally: Tally): void {
  console.log(`${title} (${tally.mails} mails)`);
  console.log(
    `  rejection     recall ${share(tally.found, tally.found + tally.missed)}  precision ${share(tally.found, tally.found + tally.falsely)}`,
  );
  for (const name of factNames) {
    const { stated, exact, alike, wrong, partly, missing, unstated, invented } = tally.facts[name];
    if (stated + unstated === 0) continue;
    console.log(
      `  ${name.padEnd(12)}  right ${share(alike, stated)} (exactly ${share(exact, stated)})  null ${missing}  wrong ${wrong} (${partly} in part)  invented ${invented} of ${unstated} unstated  wrong in all ${share(wrong + invented, stated + unstated)}`,
    );
  }
  const confusion = [...tally.confusion].sort(([, a], [, b]) => b - a).map(([name, number]) => `${name} ${number}`);
  if (confusion.length > 0) console.log(`  kinds         ${confusion.join(' · ')}`);
}

/** One line a miss, or that there is none. */
export function printMisses(misses: readonly Miss[]): void {
  console.log(misses.length === 0 ? '  no misses' : `  ${misses.length} misses`);
  for (const { id, item, expected, got } of misses) {
    console.log(`    ${id}  ${item}: ${quoted(expected)} read as ${quoted(got)}`);
  }
}

/** One line an item: stage, reason and each signal. */
export function printSoft(tallies: ReadonlyMap<string, SoftTally>): void {
  for (const [item, { right, missing, extra, wrong }] of tallies) {
    const all = right + missing + extra + wrong;
    console.log(
      `  ${item.padEnd(18)} right ${share(right, all)}  missing ${missing}  unstated ${extra}  another ${wrong}`,
    );
  }
}

/** One line a source. */
export function printSource(source: string, tally: Tally): void {
  const facts = factNames.map((name) => `${name} ${share(tally.facts[name].alike, tally.facts[name].stated)}`);
  const kinds = `recall ${share(tally.found, tally.found + tally.missed)}  precision ${share(tally.found, tally.found + tally.falsely)}`;
  console.log(`  ${source.padEnd(10)} ${String(tally.mails).padStart(4)}  ${kinds}  ${facts.join('  ')}`);
}

/** How often the other names were read, and the names and mails that failed most. */
export function printSwaps(title: string, swaps: readonly Swap[]): void {
  const right = swaps.filter(({ isRight }) => isRight).length;
  const missing = swaps.filter(({ got }) => got === null).length;
  console.log(
    `  ${title.padEnd(18)} right ${share(right, swaps.length)}  null ${missing}  wrong ${swaps.length - right - missing}`,
  );
  console.log(`    hardest names: ${hardest(swaps, ({ name }) => name)}`);
  console.log(`    hardest mails: ${hardest(swaps, ({ id }) => id)}`);
}

function hardest(swaps: readonly Swap[], of: (swap: Swap) => string): string {
  const tried = new Map<string, { failed: number; all: number }>();
  for (const swap of swaps) {
    const { failed, all } = tried.get(of(swap)) ?? { failed: 0, all: 0 };
    tried.set(of(swap), { failed: failed + (swap.isRight ? 0 : 1), all: all + 1 });
  }
  const failing = [...tried].filter(([, { failed }]) => failed > 0);
  const sorted = failing.sort(
    ([, one], [, other]) => other.failed / other.all - one.failed / one.all || other.failed - one.failed,
  );
  return (
    sorted
      .slice(0, 12)
      .map(([name, { failed, all }]) => `${name} ${failed}/${all}`)
      .join(', ') || 'none'
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(part / whole).toFixed(3)} (${part}/${whole})`;
}

function quoted(value: string | null): string {
  return value === null ? 'null' : JSON.stringify(value);
}
