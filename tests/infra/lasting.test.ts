import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { patience, reserves } from '../../functions/time.ts';
import { settingsOf } from '../../infra/settings.ts';
import { dynamodbCases } from '../../shared/adapters/aws/dynamodb-cases.ts';
import { dynamodbCredentials } from '../../shared/adapters/aws/dynamodb-credentials.ts';
import { dynamodbLimits } from '../../shared/adapters/aws/dynamodb-limits.ts';
import { dynamodbMembers } from '../../shared/adapters/aws/dynamodb-members.ts';
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
  const options = { client: {} as DynamoDBClient, table: 'cases' };
  return {
    outcomes: dynamodbOutcomes(options),
    cases: dynamodbCases(options),
    members: dynamodbMembers(options),
    credentials: dynamodbCredentials(options),
    limits: dynamodbLimits(options),
    inputs: () => send.mock.calls.map(([{ input }]) => input),
    /** When each item that was put or updated goes away, in seconds since 1970. */
    ends: () =>
      send.mock.calls
        .map(([{ input }]) => Object({ ...Object(input.ExpressionAttributeValues), ...Object(input.Item) }))
        .map((values) => values.ttl ?? values[':end']),
  };
}

describe('what has to last longer than something else', () => {
  afterEach(() => vi.restoreAllMocks());

  const timeOf = (name: string) => {
    const functions = Object.entries(templateOf().findResources('AWS::Lambda::Function'));
    return Number(functions.find(([id]) => id.startsWith(name))?.[1].Properties.Timeout);
  };

  it('the claim of a step outlasts the function that makes it', () => {
    expect(leaseMinutes * 60).toBeGreaterThan(timeOf('FollowUp'));
  });

  it('what Reconcile keeps for its last mail is as much as Receive has for one', () => {
    expect(reserves.mail).toBeGreaterThanOrEqual(timeOf('Receive') * 1000);
  });

  it('who waits for AWS waits long enough for an answer, and has time for each try left', () => {
    const { requestTimeout, throwOnRequestTimeout } = patience.requestHandler;
    const tries = { ofMail: 6, else: 3 };
    expect(throwOnRequestTimeout).toBe(true);
    expect(requestTimeout).toBeGreaterThanOrEqual(1_000);
    expect(requestTimeout * tries.ofMail).toBeLessThanOrEqual(reserves.step);
    expect(requestTimeout * tries.else).toBeLessThan(timeOf('Api') * 1000);
  });

  it('the outcome of a mail outlasts the longest that raw mail may be kept', async () => {
    const { outcomes, inputs } = asked();
    await outcomes.record(outcome);
    const { ttl } = Object(inputs()[0]?.Item);
    const kept = settingsOf({ keepMailDays: longestKept() }).keepMailDays;
    expect(ttl - Date.parse(at) / 1000).toBeGreaterThan(kept * day);
  });

  it('what lets somebody in stays until it expires, or until it is taken back', async () => {
    const { credentials, ends } = asked();
    const link = { id: 'a1', member: 'ada', kind: 'link', scope: 'full', name: null, at } as const;
    const expires = '2026-10-06T07:55:00.500Z';
    await credentials.keep({ ...link, expires });
    await credentials.keep({ ...link, kind: 'feed', expires: null });
    const [end, never] = ends();
    expect(end).toBeGreaterThanOrEqual(Date.parse(expires) / 1000);
    expect(end).toBeLessThan(Date.parse(expires) / 1000 + day);
    expect(never).toBeUndefined();
  });

  it('what is counted in an hour outlasts that hour', async () => {
    const { limits, ends } = asked();
    await limits.take('mails.ada', 5, '2026-10-06T07:00:00.000Z');
    await limits.take('mails.ada', 5, '2026-10-06T07:00:00.000Z', 'mail-1');
    expect(ends().length).toBeGreaterThan(2);
    for (const end of ends()) expect(end).toBeGreaterThanOrEqual(Date.parse('2026-10-06T08:00:00.000Z') / 1000);
  });

  it('an invitation stays as long as it holds, which is two weeks', async () => {
    const { members, ends } = asked();
    await members.invite({ id: 'i1', address: 'eve@example.com', member: null, at });
    expect(ends()[0]).toBeGreaterThan(Date.parse(at) / 1000 + 14 * day);
  });

  it('whatever is read to be changed is read as it was last written', async () => {
    const { cases, members, credentials, inputs } = asked();
    await cases.get({ member: 'ada', id: 'c1' });
    await cases.list('ada');
    await cases.agenda('ada');
    await members.get('ada');
    await members.paused('ada');
    await credentials.get('ada', 'a1');
    await credentials.list('ada');
    expect(inputs().map(({ ConsistentRead }) => ConsistentRead)).toEqual(Array(7).fill(true));
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
