import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { handler } from '../../functions/activate-rule-set.ts';

const ses = mockClient(SESClient);
const asked = (RequestType: string, old?: string) => ({
  RequestType,
  ResourceProperties: { ServiceToken: 'arn', ruleSet: 'ours' },
  ...(old ? { OldResourceProperties: { ruleSet: old } } : {}),
});
const active = (name?: string) =>
  ses.on(DescribeActiveReceiptRuleSetCommand).resolves(name ? { Metadata: { Name: name } } : {});
const changes = () => ses.commandCalls(SetActiveReceiptRuleSetCommand).map(({ args }) => args[0].input);

describe('activating the rule set', () => {
  beforeEach(() => {
    ses.reset();
    ses.on(SetActiveReceiptRuleSetCommand).resolves({});
  });

  it.each([
    ['no rule set is active', undefined, asked('Create')],
    ['ours is active already', 'ours', asked('Create')],
    ['its former name is active', 'former', asked('Update', 'former')],
  ])('makes it active where %s', async (_, name, event) => {
    active(name);
    expect(await handler(event)).toEqual({ PhysicalResourceId: 'ours' });
    expect(changes()).toEqual([{ RuleSetName: 'ours' }]);
  });

  it.each([asked('Create'), asked('Update', 'former')])("never displaces another application's: %j", async (event) => {
    active('theirs');
    await expect(handler(event)).rejects.toThrow('"theirs" is active');
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
});
