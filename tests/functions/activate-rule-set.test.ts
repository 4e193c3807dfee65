import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler } from '../../functions/activate-rule-set.ts';

const ses = mockClient(SESClient);
const cloudFormation = {
  ResponseURL: 'https://cloudformation-custom-resource-response.example/stack?Signature=abc',
  StackId: 'arn:stack',
  RequestId: 'request-1',
  LogicalResourceId: 'ActiveRules',
};
const asked = (RequestType: string, old?: string) => ({
  RequestType,
  ...cloudFormation,
  ResourceProperties: { ServiceToken: 'arn', ruleSet: 'ours' },
  ...(old ? { OldResourceProperties: { ruleSet: old } } : {}),
});
const active = (name?: string) =>
  ses.on(DescribeActiveReceiptRuleSetCommand).resolves(name ? { Metadata: { Name: name } } : {});
const changes = () => ses.commandCalls(SetActiveReceiptRuleSetCommand).map(({ args }) => args[0].input);

describe('activating the rule set', () => {
  const put = vi.fn<typeof fetch>();
  /** What CloudFormation was told, once. */
  const told = () => {
    expect(put.mock.calls).toEqual([
      [cloudFormation.ResponseURL, { method: 'PUT', headers: { 'content-type': '' }, body: expect.any(String) }],
    ]);
    return JSON.parse(String(put.mock.calls[0]?.[1]?.body));
  };

  beforeEach(() => {
    ses.reset();
    ses.on(SetActiveReceiptRuleSetCommand).resolves({});
    put.mockReset().mockResolvedValue(new Response());
    vi.stubGlobal('fetch', put);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['no rule set is active', undefined, asked('Create')],
    ['ours is active already', 'ours', asked('Create')],
    ['its former name is active', 'former', asked('Update', 'former')],
  ])('makes it active where %s', async (_, name, event) => {
    active(name);
    await handler(event);
    const { StackId, RequestId, LogicalResourceId } = cloudFormation;
    const ids = { StackId, RequestId, LogicalResourceId, PhysicalResourceId: 'ours' };
    expect(told()).toEqual({ Status: 'SUCCESS', ...ids });
    expect(changes()).toEqual([{ RuleSetName: 'ours' }]);
  });

  it.each([asked('Create'), asked('Update', 'former')])("never displaces another application's: %j", async (event) => {
    active('theirs');
    await handler(event);
    expect(told()).toMatchObject({ Status: 'FAILED', Reason: expect.stringContaining('"theirs" is active') });
    expect(changes()).toEqual([]);
  });

  it('ends with its own activity when it is taken down', async () => {
    active('ours');
    await handler(asked('Delete'));
    expect(changes()).toEqual([{}]);
  });

  it('leaves what is active by then when it is taken down', async () => {
    active('theirs');
    await handler(asked('Delete'));
    expect(changes()).toEqual([]);
  });

  it('tells of what SES refuses, too', async () => {
    ses.on(DescribeActiveReceiptRuleSetCommand).rejects(new Error('AccessDenied'));
    await handler(asked('Create'));
    expect(told()).toMatchObject({ Status: 'FAILED', Reason: 'AccessDenied' });
  });

  it('fails where nobody takes the answer, so that it is tried again', async () => {
    active('ours');
    put.mockResolvedValue(new Response(null, { status: 403 }));
    await expect(handler(asked('Create'))).rejects.toThrow('403');
  });

  it('answers at no address but a safe one', async () => {
    await expect(handler({ ...asked('Create'), ResponseURL: 'http://metadata/' })).rejects.toThrow('ResponseURL');
  });
});
