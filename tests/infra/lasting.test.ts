import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settingsOf } from '../../infra/settings.ts';
import { dynamodbOutcomes } from '../../shared/adapters/aws/dynamodb-outcomes.ts';
import { leaseMinutes } from '../../shared/app/follow-up.ts';
import { templateOf } from './synthesized.ts';

const day = 24 * 3600;
const at = '2026-10-06T07:40:00.000Z';
const outcome = { key: 'mail-1', at, member: 'owner', outcome: 'dropped', caseId: null, detail: '' } as const;

/** What an adapter asks of DynamoDB. */
function asked() {
  const send = vi.fn(async (_command: { input: Record<string, unknown> }) => ({}));
  vi.spyOn(DynamoDBDocumentClient, 'from').mockReturnValue({ send } as unknown as DynamoDBDocumentClient);
  const outcomes = dynamodbOutcomes({ client: {} as DynamoDBClient, table: 'cases' });
  return { outcomes, inputs: () => send.mock.calls.map(([{ input }]) => input) };
}

describe('what has to last longer than something else', () => {
  afterEach(() => vi.restoreAllMocks());

  it('the claim of a step outlasts the function that makes it', () => {
    const functions = Object.entries(templateOf().findResources('AWS::Lambda::Function'));
    const followUp = functions.find(([id]) => id.startsWith('FollowUp'));
    expect(leaseMinutes * 60).toBeGreaterThan(Number(followUp?.[1].Properties.Timeout));
  });

  it('the outcome of a mail outlasts the longest that raw mail may be kept', async () => {
    const { outcomes, inputs } = asked();
    await outcomes.record(outcome);
    const { ttl } = Object(inputs()[0]?.Item);
    const kept = settingsOf({ keepMailDays: longestKept() }).keepMailDays;
    expect(ttl - Date.parse(at) / 1000).toBeGreaterThan(kept * day);
  });

  it('an outcome is read as it was last written, so that no mail is received twice', async () => {
    const { outcomes, inputs } = asked();
    await outcomes.get('mail-1');
    expect(inputs()).toEqual([expect.objectContaining({ ConsistentRead: true })]);
  });
});

/** The most days that the settings let raw mail be kept. */
function longestKept(): number {
  const isTaken = (keepMailDays: number) => {
    try {
      return settingsOf({ keepMailDays }).keepMailDays === keepMailDays;
    } catch {
      return false;
    }
  };
  return Math.max(...Array.from({ length: 1000 }, (_, days) => days).filter(isTaken));
}
