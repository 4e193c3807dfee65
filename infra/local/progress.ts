import { Presets, SingleBar } from 'cli-progress';

/**
 * A progress bar on stderr for work that takes longer than a second or two; nothing in a pipe, and nothing where the
 * results themselves go to the terminal.
 * @param options.printing whether results are printed to stdout meanwhile.
 */
export function progress(what: string, total: number, { printing = false } = {}): { step(): void; stop(): void } {
  const inTheWay = printing && process.stdout.isTTY;
  if (!process.stderr.isTTY || inTheWay || total < 20) return { step: () => undefined, stop: () => undefined };
  const format = `${what} {bar} {value} of {total}, {eta_formatted} to go`;
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.rect);
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
