import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from '../../infra/bundling.ts';
import { templateOf } from '../infra/synthesized.ts';
import { environment } from './stage.ts';

/** A bundled function, and what the template gives it. */
export type Bundle = { file: string; variables: Record<string, string>; megabytes: number };

/** The functions of the stack, by how their logical ids begin. */
export const handlers = {
  Receive: 'receive',
  FollowUp: 'follow-up',
  Api: 'api',
  DeliveryEvents: 'delivery-events',
  Reconcile: 'reconcile',
} as const;

/** Bundles a function as a deployment does, and reads from the template what it would be told. */
export function bundled(id: keyof typeof handlers, folder: string): Bundle {
  bundle(handlers[id], join(folder, id));
  const { ONFILE_DOMAIN: domain, ONFILE_OWNER: owner, ONFILE_TZ: zone } = environment;
  const functions = Object.entries(templateOf({ domain, owner, zone }).findResources('AWS::Lambda::Function'));
  const [, resource] = functions.find(([name]) => name.startsWith(id)) ?? [];
  const { Environment, MemorySize: megabytes } = resource?.Properties ?? {};
  return { file: join(folder, id, 'index.mjs'), variables: resolved(Environment.Variables), megabytes };
}

/** References to other resources become what stands for them here. */
const resolved = (variables: Record<string, unknown>): Record<string, string> => {
  const here: Record<string, string> = environment;
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typeof value === 'string' ? value : (here[name] ?? '')]),
  );
};

/** Bytes of code that are read before the first event: the entry, and what it imports at once. */
export function loadedBytes({ file }: Pick<Bundle, 'file'>): number {
  const seen = new Set<string>();
  const visit = (name: string): number => {
    if (seen.has(name)) return 0;
    seen.add(name);
    const code = readFileSync(join(file, '..', name), 'utf8');
    const imports = [...code.matchAll(/(?:from|import)\s?"\.\/([\w-]+\.mjs)"/g)].map(([, path = '']) => path);
    return imports.reduce((sum, path) => sum + visit(path), Buffer.byteLength(code));
  };
  return visit('index.mjs');
}

/** What a run took: processor time in milliseconds, and the most megabytes that were resident; NaN where nobody tells. */
export type Usage = { cpu: number; peak: number };

type RunOptions = {
  /** Where its clock starts; the real time where it is not given. */
  now?: string;
  /** Puts a command in front of node's, and flags behind it. */
  under?: { command: string[]; flags: string[] };
};

/** Runs a handler once in a fresh process, which knows the template's environment and where AWS is. */
export async function invoke(
  bundle: Bundle,
  endpoints: Record<string, string>,
  event: unknown,
  options: RunOptions = {},
) {
  return (await run(bundle, endpoints, event, options)).answer;
}

/** The same, with what it took, from the start of the process on. */
export async function run(
  { file, variables }: Bundle,
  endpoints: Record<string, string>,
  event: unknown,
  { now, under = { command: [], flags: [] } }: RunOptions = {},
) {
  const script = `${now ? clockAt(now) : ''}
    const { handler } = await import(${JSON.stringify(file)});
    const answer = (await handler(${JSON.stringify(event)}, { getRemainingTimeInMillis: () => 600000 })) ?? null;
    const { existsSync, readFileSync } = await import('node:fs');
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const [, peak] = /VmHWM:\\s+(\\d+)/.exec(status) ?? [];
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: Number(peak) / 1024 };
    process.stdout.write('\\n' + JSON.stringify({ answer, usage }));`;
  const [program = '', ...args] = [
    ...under.command,
    process.execPath,
    ...under.flags,
    '--input-type=module',
    '-e',
    script,
  ];
  const options = { env: { PATH: process.env.PATH, ...variables, ...endpoints } };
  const { stdout } = await promisify(execFile)(program, args, options);
  const { answer, usage }: { answer: ReturnType<typeof JSON.parse>; usage: Usage } = JSON.parse(
    stdout.slice(stdout.lastIndexOf('\n')),
  );
  return { answer, usage };
}

const clockAt = (now: string) => `
  const ahead = ${Date.parse(now)} - Date.now();
  const real = Date.now.bind(Date);
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [real() + ahead]));
    }
    static now() {
      return real() + ahead;
    }
  };`;
