import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A share of this machine's memory for one process after the other. `command` goes before the program's own. */
export type Limit = { command: string[]; stop(): void };

/** Where control groups of either version are, and the files that limit memory and swap there. */
const versions = [
  { folder: '/sys/fs/cgroup/memory', memory: 'memory.limit_in_bytes', swap: null },
  { folder: '/sys/fs/cgroup', memory: 'memory.max', swap: 'memory.swap.max' },
];

/** Whoever takes more than so many megabytes is killed, as on Lambda; null where this machine lets nobody limit. */
export function memoryLimit(megabytes: number): Limit | null {
  for (const { folder, memory, swap } of versions) {
    const group = join(folder, `onfile-bench-${process.pid}-${megabytes}`);
    try {
      if (!existsSync(folder)) continue;
      mkdirSync(group);
      writeFileSync(join(group, memory), String(megabytes * 1024 * 1024));
      if (swap) writeFileSync(join(group, swap), '0');
      const command = ['sh', '-c', `echo $$ > ${group}/cgroup.procs && exec "$@"`, 'sh'];
      execFileSync(command[0] ?? '', [...command.slice(1), 'true']);
      return { command, stop: () => rmdirSync(group) };
    } catch {
      if (existsSync(group)) rmdirSync(group);
    }
  }
  return null;
}
