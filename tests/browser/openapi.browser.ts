import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemathesis } from '../aws/tools.ts';
import { world } from './world.ts';

const tool = await schemathesis();
if ('missing' in tool) console.log(`skipped: the client made of the OpenAPI document ${tool.missing}`);

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
];

describe.skipIf('missing' in tool)('a client made of the OpenAPI document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onfile-openapi-'));
  let all: Awaited<ReturnType<typeof world>>;

  beforeAll(async () => {
    all = await world();
  });
  afterAll(async () => {
    await all?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds no error of ours, and no answer outside the schema', { timeout: 300_000 }, async () => {
    const program = 'found' in tool ? join(tool.found, 'schemathesis') : '';
    const args = ['run', `${all.full}/openapi.json`, '--seed=1', '-n', '10', '--checks', checks.join(), '--no-color'];
    const ran = promisify(execFile)(program, args, { cwd: folder, maxBuffer: 1e7 });
    const said = await ran.then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
    expect(said).toMatch(/\d+ generated.*passed/s);
    expect(said).not.toMatch(/FAILURES|ERRORS/);
  });
});
