import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Limits } from '../../app/ports.ts';

/** Counters, one item for each name and hour, which go away by themselves. */
export function dynamodbLimits(options: { client: DynamoDBClient; table: string }): Limits {
  const client = DynamoDBDocumentClient.from(options.client);
  return {
    async take(name, most, now) {
      const hour = now.slice(0, 'YYYY-MM-DDTHH'.length);
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: options.table,
          Key: { pk: `LIMIT#${name}`, sk: hour },
          UpdateExpression: 'ADD taken :one SET #ttl = :end',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: { ':one': 1, ':end': Math.floor(Date.parse(now) / 1000) + 2 * 3600 },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.taken) <= most;
    },
  };
}
