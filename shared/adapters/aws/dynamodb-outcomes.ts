import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Outcome, Outcomes } from '../../app/ports.ts';
import type { Instant } from '../../mail/mail.ts';
import { conditional } from './conditional.ts';

/** How mails ended: one item a mail; the index `ledger` lists those of a member by their time. */
export function dynamodbOutcomes(options: { client: DynamoDBClient; table: string }): Outcomes {
  const { table } = options;
  const client = DynamoDBDocumentClient.from(options.client);

  const get = async (key: string) => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true }));
    return (Item?.outcome as Outcome | undefined) ?? null;
  };

  return {
    async record(outcome, { replace } = { replace: false }) {
      const { key, at, member } = outcome;
      const listed = member === null ? {} : { ledger: listName(member), openedAt: at };
      const put = new PutCommand({
        TableName: table,
        Item: { ...keyOf(key), ...listed, outcome, ttl: seconds(at) + lifetime },
        ...(replace ? {} : { ConditionExpression: 'attribute_not_exists(pk)' }),
      });
      await conditional(client.send(put));
    },

    get,

    async first(mark, key, at) {
      const Key = { pk: `MAIL#${mark}`, sk: 'HEARD' };
      const Item = { ...Key, key, ttl: seconds(at) + lifetime };
      const put = new PutCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' });
      if (await conditional(client.send(put))) return key;
      const found = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return typeof found.Item?.key === 'string' ? found.Item.key : key;
    },

    async list(member, { limit = 50, cursor } = {}) {
      const after = cursor ? startAfter(member, cursor) : undefined;
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'ledger',
          KeyConditionExpression: 'ledger = :ledger',
          ExpressionAttributeValues: { ':ledger': listName(member) },
          ScanIndexForward: false,
          Limit: limit,
          ...(after ? { ExclusiveStartKey: after } : {}),
        }),
      );
      const found = await Promise.all(Items.map(({ pk }) => get(String(pk).slice('MAIL#'.length))));
      return { items: found.filter((one) => one !== null), next: LastEvaluatedKey ? cursorOf(LastEvaluatedKey) : null };
    },

    async remove(key) {
      await client.send(new DeleteCommand({ TableName: table, Key: keyOf(key) }));
    },
  };
}

/** Longer than raw mail is kept, so that no kept mail is ever without its outcome. Seconds. */
const lifetime = 400 * 24 * 3600;

const seconds = (at: Instant) => Math.floor(Date.parse(at) / 1000);
const keyOf = (key: string) => ({ pk: `MAIL#${key}`, sk: 'OUTCOME' });
const listName = (member: string) => `MEMBER#${member}#MAIL`;

const cursorOf = ({ pk, openedAt }: Record<string, unknown>) =>
  `${String(openedAt)}_${String(pk).slice('MAIL#'.length)}`;

function startAfter(member: string, cursor: string) {
  const [, openedAt, key] = cursor.match(/^(\d{4}-[\d:.TZ-]{10,30})_([\w-]{1,100})$/) ?? [];
  return openedAt && key ? { ...keyOf(key), ledger: listName(member), openedAt } : undefined;
}
