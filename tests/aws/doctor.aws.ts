import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { VerifyDomainIdentityCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { awsAccount } from '../../infra/account/aws-account.ts';
import { diagnosis } from '../../infra/account/diagnosis.ts';
import { deploy, standInsFor, synthesized, uploadAssets } from './deployment.ts';
import { environmentOfMoto, moto, motoUrl } from './emulator.ts';

const region = 'us-east-1';

describe.skipIf(motoUrl === '')('the doctor on moto', () => {
  beforeAll(() => {
    for (const [name, value] of Object.entries(environmentOfMoto())) vi.stubEnv(name, value);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('reads what AWS answers', async () => {
    const account = awsAccount(region);
    await moto().ses.send(new VerifyDomainIdentityCommand({ Domain: 'doctor.test' }));
    expect(await account.identity('doctor.test')).toMatchObject({ verified: true });
    expect(await account.identity('nobody.test')).toBeNull();
    expect(await account.quota()).toMatchObject({ perDay: 200, perSecond: 1 });
    expect(await account.activeRuleSet()).toBeNull();
    expect(await account.stack('Nobodys')).toBeNull();
  });

  it('looks at a stack', async () => {
    await uploadAssets();
    const template = synthesized();
    await deploy('Doctored', template, { standIns: await standInsFor(template, 'doctored') });
    // Moto does not know these two questions.
    const account = { ...awsAccount(region), maySend: async () => true, suppresses: async () => false };
    const findings = await diagnosis(account, 'Doctored');
    expect(findings[0]).toMatchObject({ level: 'fine', says: 'The stack is deployed whole.' });
    expect(findings.map(({ says }) => says).join('\n')).toContain('No receipt rule set is active');
  });

  it('says so in a line where there is none', async () => {
    const env = {
      PATH: process.env.PATH,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...environmentOfMoto(),
    };
    const args = ['--import', 'tsx', 'infra/doctor.ts'];
    const run = promisify(execFile)(process.execPath, args, { env: { ...env, AWS_REGION: 'eu-west-3' } });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: 'wrong  There is no stack Onfile in eu-west-3.\n       npm run deploy\n',
    });
  });
});
