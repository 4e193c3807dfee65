import { coldBench } from './aws/cold.ts';
import { costBench } from './aws/cost.ts';
import { lambdaBench } from './aws/memory.ts';
import { memoryBench } from './memory.ts';
import { planningBench } from './planning.ts';
import { readingBench } from './reading.ts';
import { smtpBench } from './smtp.ts';

/**
 * `npm run bench [name…]`: each bench prints its figures beside a baseline of the same run, since figures alone say more
 * about the machine than about the program. All of them together take some minutes, and so leave the longest to their names.
 */
const benches: Record<string, (extent: { whole: boolean }) => Promise<void>> = {
  smtp: smtpBench,
  cost: costBench,
  cold: coldBench,
  lambda: lambdaBench,
  memory: memoryBench,
  reading: readingBench,
  planning: planningBench,
};

const wished = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (wished.length > 0 && !wished.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  await bench({ whole: wished.length > 0 });
}
