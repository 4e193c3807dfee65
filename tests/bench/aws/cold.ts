import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, handlers, loadedBytes } from '../../functions/bundle.ts';
import { bundleText, librariesOf } from './libraries.ts';

const rounds = 7;

/**
 * What each function takes to load, beside an empty file and beside the libraries that it imports at once: bundled
 * together, as a function has them, and each by itself, where what they share counts again for each. Processor time in
 * fresh processes, for other work on the machine disturbs that least; the median of rounds.
 */
export async function coldBench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onfile-cold-'));
  try {
    const functions = Object.entries(handlers).map(([id, handler]) => ({ id, libraries: librariesOf(handler) }));
    const files = new Map([['empty', bundleText('export {};', join(folder, 'empty'))]]);
    for (const { id, libraries } of functions) {
      files.set(id, bundled(idOf(id), folder).file);
      files.set(`${id} libraries`, bundleText([...libraries.values()].join('\n'), join(folder, `${id}-libraries`)));
      for (const [name, text] of libraries) {
        if (!files.has(text)) files.set(text, bundleText(text, join(folder, `${id}-${name.replace(/\W/g, '-')}`)));
      }
    }
    const times = medians(files);
    const net = (name: string) => (times.get(name) ?? Number.NaN) - (times.get('empty') ?? 0);
    console.log(`  an empty file: ${(times.get('empty') ?? 0).toFixed(1)} ms; the others beyond that`);
    for (const { id, libraries } of functions) {
      const [together, apart] = [
        net(`${id} libraries`),
        [...libraries.values()].reduce((sum, text) => sum + net(text), 0),
      ];
      const kilobytes = Math.round(loadedBytes({ file: files.get(id) ?? '' }) / 1000);
      const ratio = (of: number) => `${of.toFixed(0)} ms: ${(net(id) / of).toFixed(2)} times`;
      console.log(
        `  ${id.padEnd(15)} ${String(kilobytes).padStart(5)} kB ${net(id).toFixed(0).padStart(4)} ms; its ${libraries.size} libraries together ${ratio(together)} (aim 1.25), one by one ${ratio(apart)}`,
      );
    }
    console.log(`  Api takes ${((100 * net('Api')) / net('Receive')).toFixed(0)} % of Receive (aim 40)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const idOf = (id: string) =>
  (Object.keys(handlers) as (keyof typeof handlers)[]).find((known) => known === id) ?? 'Api';

/** One file after the other, round by round, so that what disturbs one round disturbs all files alike. */
function medians(files: Map<string, string>): Map<string, number> {
  const taken = new Map([...files.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, file] of files) taken.get(name)?.push(loading(file));
  }
  return new Map(
    [...taken].map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN]),
  );
}

function loading(file: string): number {
  const script = `const before = process.cpuUsage();
    await import(${JSON.stringify(file)});
    const { user, system } = process.cpuUsage(before);
    process.stdout.write('\\n' + (user + system) / 1000);`;
  const environment = { PATH: process.env.PATH, AWS_REGION: 'eu-west-1' };
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(String(output).split('\n').at(-1));
}
