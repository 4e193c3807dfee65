import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Template } from './covered.ts';
import { codeOf } from './deployment.ts';
import { environmentOfMoto, functionAt } from './emulator.ts';

/** Sets a process's clock ahead. */
const ahead = (days: number) => `
  const now = Date.now.bind(Date);
  const later = () => now() + ${days * 86_400_000};
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [later()]));
    }
    static now() {
      return later();
    }
  };`;

/**
 * Runs a function once as Lambda does: its bundle, in a process of its own that knows the environment of the deployed
 * function, what Lambda adds to it, and nothing else.
 * @param node the program to run it with.
 * @param days by how many days its clock is ahead.
 */
export async function invoke(
  deployed: { template: Template; names: Record<string, string>; node: string },
  begin: string,
  event: unknown,
  { days = 0 }: { days?: number } = {},
): Promise<unknown> {
  const { template, names, node } = deployed;
  const { id, folder } = codeOf(template, begin);
  const { handler, variables, seconds } = await functionAt(names[id] ?? '');
  const [file = '', name = ''] = handler.split('.');
  const script = `${days > 0 ? ahead(days) : ''}
    const { ${name} } = await import(${JSON.stringify(`${folder}/${file}.mjs`)});
    const end = Date.now() + ${seconds * 1000};
    const invocation = { getRemainingTimeInMillis: () => end - Date.now() };
    process.stdout.write('\\n' + JSON.stringify((await ${name}(${JSON.stringify(event)}, invocation)) ?? null));`;
  const args = ['--input-type=module', '-e', script];
  const environment = { ...variables, ...environmentOfMoto(), AWS_LAMBDA_FUNCTION_NAME: names[id], TZ: ':UTC' };
  const { stdout } = await promisify(execFile)(node, args, { cwd: folder, env: environment });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n')));
}
