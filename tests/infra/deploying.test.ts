import { describe, expect, it } from 'vitest';
import type { Account } from '../../infra/account/account.ts';
import { deploying } from '../../infra/account/deploying.ts';
import { BadSettings } from '../../shared/config.ts';
import { accountWith, deployed, fine, given } from './account-with.ts';

const made = {
  ...deployed,
  outputs: { ...deployed.outputs, DnsRecord1: 'onfile.test MX 10 inbound-smtp.eu-west-1.amazonaws.com' },
};

/** Deploys on a stand-in for the CDK, after which the stack stands; what was said, and how it ended. */
async function deploy(
  parts: Partial<Account>,
  { context = given, status = 0 }: { context?: object; status?: number } = {},
) {
  const said: string[] = [];
  let runs = 0;
  const account = accountWith(parts);
  const stands: Account = { ...account, stack: async (name) => (runs > 0 ? made : account.stack(name)) };
  const run = () => {
    runs += 1;
    return status;
  };
  const code = await deploying(stands, { ...context }, { run, say: (text) => said.push(text) });
  return { code, runs, said };
}

const isNew: Partial<Account> = {
  stack: async (name) => (name === 'CDKToolkit' ? deployed : null),
  identity: async (name) => (name === given.domain ? null : fine),
};

describe('deploying', () => {
  it('looks, deploys, and has nothing left to do where all is well', async () => {
    const { code, runs, said } = await deploy({});
    expect([code, runs]).toEqual([0, 1]);
    expect(said[0]).toContain('Deploys into the account 123456789012, eu-west-1.');
    expect(said.at(-1)).toContain('Nothing is left to do.');
  });

  it('says afterwards which records of DNS to set, and what else is left', async () => {
    const { code, runs, said } = await deploy({ ...isNew, alarmsConfirmed: async () => false });
    expect([code, runs]).toEqual([0, 1]);
    for (const left of [made.outputs.DnsRecord1, 'SES has not verified onfile.test', 'Nobody has confirmed']) {
      expect(said.at(-1)).toContain(left);
    }
  });

  it('deploys nothing into an account that is not ready, and says why', async () => {
    const { code, runs, said } = await deploy({ receivesMail: async () => false });
    expect([code, runs, said.length]).toEqual([1, 0, 1]);
    expect(said[0]).toContain('SES does not receive mail in eu-west-1.');
  });

  it('deploys nothing by settings that are wrong', async () => {
    await expect(deploy({}, { context: { domain: 'onfile.example.com' } })).rejects.toThrow(BadSettings);
  });

  it('ends as the CDK ends, and says no more where that fails', async () => {
    const { code, said } = await deploy({}, { status: 3 });
    expect(code).toBe(3);
    expect(said).toHaveLength(1);
  });
});
