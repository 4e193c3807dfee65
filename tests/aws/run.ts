import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, startDynamodbLocal, startMoto } from './servers.ts';
import { dynamodbLocal, nodeOfLambda, pythonTools, type Tool } from './tools.ts';

/**
 * `npm run test:aws`: checks the synthesized template, and runs the contract suites of the adapters and the functions,
 * bundled as they are deployed, against emulators of AWS. What a tool is missing for is skipped, and said.
 */
const given = ['-c', 'domain=onfile.test', '-c', 'owner=me@example.com', '-c', 'zone=Europe/Berlin'];
const supportedTypes =
  'import json; from moto.cloudformation.parsing import get_model_map; print(json.dumps(sorted(get_model_map())))';

const skipped: string[] = [];
const [python, dynamodb, node] = await Promise.all([pythonTools(), dynamodbLocal(), nodeOfLambda()]);
const programs = found(python, 'cfn-lint, and all checks against moto');
const archives = found(dynamodb, 'the contract suites on DynamoDB Local');
const lambdaNode = found(node, "the functions on Lambda's version of Node");

const assembly = mkdtempSync(join(tmpdir(), 'onfile-assembly-'));
const servers: Server[] = [];
let failed = false;
try {
  step('Synthesize', 'npx', ['cdk', 'synth', '--quiet', '-o', assembly, ...given]);
  // CDK says twice what depends on what (W3005).
  const lint = ['--ignore-checks', 'W3005', '--template', join(assembly, 'Onfile.template.json')];
  if (programs) step('cfn-lint', join(programs, 'cfn-lint'), lint);
  const moto = programs && (await started(startMoto(programs)));
  // A server of its own for mail, for moto tells what it holds only as long as it holds no stacks.
  const mail = programs && (await started(startMoto(programs)));
  const local = archives && (await started(startDynamodbLocal(archives)));
  const types = programs ? execFileSync(join(programs, 'python'), ['-c', supportedTypes], { encoding: 'utf8' }) : '[]';
  step('Tests', 'npx', ['vitest', 'run', '--config', 'tests/aws/vitest.config.ts', '--root', '.'], {
    ONFILE_ASSEMBLY: assembly,
    ONFILE_MOTO: moto ?? '',
    ONFILE_MOTO_SES: mail ?? '',
    ONFILE_MOTO_TYPES: types.trim(),
    ONFILE_DYNAMODB_LOCAL: local ?? '',
    ONFILE_LAMBDA_NODE: lambdaNode ?? '',
  });
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(assembly, { recursive: true, force: true });
}
for (const line of skipped) console.log(`skipped: ${line}`);
process.exitCode = failed ? 1 : 0;

function found<Found>(tool: Tool<Found>, what: string): Found | null {
  if ('found' in tool) return tool.found;
  skipped.push(`${what}: ${tool.missing}`);
  return null;
}

async function started(starting: Promise<Server>): Promise<string> {
  const server = await starting;
  servers.push(server);
  return server.url;
}

function step(name: string, program: string, args: string[], environment: Record<string, string> = {}): void {
  console.log(`\n${name}`);
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) {
    console.log(`${name} failed.`);
    failed = true;
  }
}
