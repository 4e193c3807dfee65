import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Agenda, type CaseKey, type Cases, Conflict, type Due } from '../../app/ports.ts';
import type { Case } from '../../case/case.ts';
import { scheduledAt } from '../../case/due.ts';
import type { Instant } from '../../mail/mail.ts';
import { conditional } from './conditional.ts';
import { removeAll } from './remove-all.ts';

/**
 * The case store on DynamoDB, on AWS and on one machine. One table, which the other stores here share:
 *
 * | pk             | sk         | else                                                           |
 * |----------------|------------|----------------------------------------------------------------|
 * | MEMBER#member  | CASE#id    | case, version, ledger, openedAt; shard, due while it has steps |
 * | MEMBER#member  | AGENDA     | agenda; shard, due: the next weekly summary                    |
 * | MEMBER#member  | PROFILE    | member, version                                                |
 * | MEMBER#member  | PAUSE      | only while no mail goes to the member; stopped: why            |
 * | MEMBER#member  | KEY#id     | credential, ttl: what lets the member in on the web             |
 * | ADDRESS#a      | MEMBER     | member: the id                                                 |
 * | INVITATION#id  | INVITATION | invitation, ttl                                                |
 * | MAIL#key       | OUTCOME    | outcome, ttl; ledger, openedAt where it is some member's       |
 * | MAIL#mark      | HEARD      | key, ttl: under which key the mark was taken first             |
 * | LIMIT#name     | hour       | taken, ttl                                                     |
 * | LIMIT#name     | hour#key   | ttl: was counted; beyond where it was too much                 |
 *
 * The sparse index `due` (shard, due) is the schedule; the index `ledger` (ledger, openedAt) finds a member's cases at
 * one company. Both hold keys only and are hints: whoever acts on them reads the case.
 *
 * @param shards how many partitions the schedule is spread over. A case lies in the shard that its id gave by the number at
 * its latest write: whoever changes the number goes on looking into the others.
 */
export function dynamodbCases(options: { client: DynamoDBClient; table: string; shards?: number }): Cases {
  const { table, shards = 1 } = options;
  const client = DynamoDBDocumentClient.from(options.client, { marshallOptions: { removeUndefinedValues: true } });

  const write = async (stored: Case, condition: string, version?: number) =>
    client.send(
      new PutCommand({
        TableName: table,
        Item: {
          ...keyOf(stored),
          ...schedule(stored),
          ledger: await ledgerName(stored),
          openedAt: stored.openedAt,
          version: stored.version,
          case: stored,
        },
        ConditionExpression: condition,
        ...(version === undefined ? {} : { ExpressionAttributeValues: { ':version': version } }),
        ...(version === undefined ? {} : { ExpressionAttributeNames: { '#version': 'version' } }),
      }),
    );

  const schedule = (stored: Case) => {
    const due = scheduledAt(stored);
    return due ? { shard: shardName(shardOf(stored.id, shards)), due } : {};
  };

  const get = async (key: CaseKey) => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true }));
    return (Item?.case as Case | undefined) ?? null;
  };

  const dueQuery = (shard: number, more: { before?: Instant; from?: Record<string, unknown>; limit: number }) =>
    client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'due',
        KeyConditionExpression: more.before ? '#shard = :shard AND due <= :before' : '#shard = :shard',
        ExpressionAttributeNames: { '#shard': 'shard' },
        ExpressionAttributeValues: {
          ':shard': shardName(shard),
          ...(more.before ? { ':before': more.before } : {}),
        },
        Limit: more.limit,
        ...(more.from ? { ExclusiveStartKey: more.from } : {}),
      }),
    );

  return {
    async open(opened) {
      const first = { ...opened, version: 1 };
      const stored = await conditional(write(first, 'attribute_not_exists(pk)'));
      if (stored) return first;
      return (await get({ member: opened.member, id: opened.id })) ?? first;
    },

    get,

    async save(changed) {
      const next = { ...changed, version: changed.version + 1 };
      if (!(await conditional(write(next, '#version = :version', changed.version)))) throw new Conflict(changed.id);
      return next;
    },

    async list(member, { limit = 100, cursor } = {}) {
      const after = cursorKey(member, cursor);
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :case)',
          ExpressionAttributeValues: { ':pk': `MEMBER#${member}`, ':case': 'CASE#' },
          // Taking up again after a pause looks at each case, also at one that was set aside a moment ago.
          ConsistentRead: true,
          Limit: limit,
          ...(after ? { ExclusiveStartKey: after } : {}),
        }),
      );
      const last: unknown = LastEvaluatedKey?.sk;
      return {
        items: Items.map((item) => item.case as Case),
        next: typeof last === 'string' ? last.slice('CASE#'.length) : null,
      };
    },

    async atCompany(about) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'ledger',
          KeyConditionExpression: 'ledger = :ledger',
          ExpressionAttributeValues: { ':ledger': await ledgerName(about) },
          ScanIndexForward: false,
          Limit: 50,
        }),
      );
      const found = await Promise.all(Items.map((item) => get(caseKeyOf(item))));
      return found.filter((one) => one !== null);
    },

    async *due(shard, now) {
      let from: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await dueQuery(shard, {
          before: now,
          limit: 25,
          ...(from ? { from } : {}),
        });
        for (const item of Items) yield dueOf(item);
        from = LastEvaluatedKey;
      } while (from);
    },

    async nextDue(shard) {
      const { Items = [] } = await dueQuery(shard, { limit: 1 });
      return (Items[0]?.due as Instant | undefined) ?? null;
    },

    async agenda(member) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: agendaKey(member), ConsistentRead: true }),
      );
      return (Item?.agenda as Agenda | undefined) ?? null;
    },

    async setAgenda(agenda, was) {
      const { member, due } = agenda;
      const item = { ...agendaKey(member), shard: shardName(shardOf(member, shards)), due, agenda };
      return conditional(
        client.send(
          new PutCommand({
            TableName: table,
            Item: item,
            ConditionExpression: was ? 'due = :was' : 'attribute_not_exists(pk)',
            ...(was ? { ExpressionAttributeValues: { ':was': was } } : {}),
          }),
        ),
      );
    },

    async erase(member) {
      for (const begin of ['CASE#', agendaKey(member).sk]) {
        await removeAll({ client, table, pk: keyOf({ member, id: '' }).pk, begin });
      }
    },
  };
}

const keyOf = ({ member, id }: CaseKey) => ({ pk: `MEMBER#${member}`, sk: `CASE#${id}` });
const caseKeyOf = ({ pk, sk }: Record<string, unknown>): CaseKey => ({
  member: String(pk).slice('MEMBER#'.length),
  id: String(sk).slice('CASE#'.length),
});
const agendaKey = (member: string) => ({ pk: `MEMBER#${member}`, sk: 'AGENDA' });
const dueOf = (item: Record<string, unknown>): Due => {
  const key = caseKeyOf(item);
  return item.sk === 'AGENDA' ? { ...key, id: null } : key;
};
/** What tells companies apart is loaded with the first write: it knows all domains of the world. */
async function ledgerName(one: Case): Promise<string> {
  const { ledgerKey } = await import('../../case/ledger-key.ts');
  return `MEMBER#${one.member}#${ledgerKey(one)}`.slice(0, 500);
}
const shardName = (shard: number) => `due-${shard}`;

/** Ids are hashes, so that their letters spread evenly. */
function shardOf(id: string, shards: number): number {
  return [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % shards;
}

const cursorKey = (member: string, cursor?: string) =>
  cursor && /^[a-z0-9]{1,64}$/.test(cursor) ? keyOf({ member, id: cursor }) : undefined;
