import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Limits } from '../../app/ports.ts';
import { conditional } from './conditional.ts';

/** Counters, one item for each name and hour, and one for each key that was counted, which go away by themselves. */
export function dynamodbLimits(options: { client: DynamoDBClient; table: string }): Limits {
  const { table } = options;
  const client = DynamoDBDocumentClient.from(options.client);

  const count = async (Key: Key, ttl: number) => {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName: table,
        Key,
        UpdateExpression: 'ADD taken :one SET #ttl = :end',
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        ExpressionAttributeValues: { ':one': 1, ':end': ttl },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return Number(Attributes?.taken);
  };
  const put = (item: Key & Record<string, unknown>, condition?: { ConditionExpression: string }) =>
    client.send(new PutCommand({ TableName: table, Item: item, ...condition }));
  const isBeyond = async (Key: Key) =>
    (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item?.beyond === true;

  return {
    async take(name, most, now, key) {
      const counter = { pk: `LIMIT#${name}`, sk: now.slice(0, 'YYYY-MM-DDTHH'.length) };
      const ttl = Math.floor(Date.parse(now) / 1000) + 2 * 3600;
      if (key === undefined) return (await count(counter, ttl)) <= most;
      const counted = { ...counter, sk: `${counter.sk}#${key}` };
      const isFirst = await conditional(put({ ...counted, ttl }, { ConditionExpression: 'attribute_not_exists(pk)' }));
      if (!isFirst) return !(await isBeyond(counted));
      const within = (await count(counter, ttl)) <= most;
      if (!within) await put({ ...counted, ttl, beyond: true });
      return within;
    },
  };
}

type Key = { pk: string; sk: string };
