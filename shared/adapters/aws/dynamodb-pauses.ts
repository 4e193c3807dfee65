import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Members } from '../../app/ports.ts';

/** Which members have paused all mail: an item beside their cases while they have. */
export function dynamodbPauses(options: {
  client: DynamoDBClient;
  table: string;
}): Pick<Members, 'paused' | 'setPaused'> {
  const client = DynamoDBDocumentClient.from(options.client);
  const place = (id: string) => ({ TableName: options.table, Key: { pk: `MEMBER#${id}`, sk: 'PAUSE' } });
  return {
    paused: async (id) => (await client.send(new GetCommand(place(id)))).Item !== undefined,
    async setPaused(id, paused) {
      const { TableName, Key } = place(id);
      await (paused
        ? client.send(new PutCommand({ TableName, Item: Key }))
        : client.send(new DeleteCommand(place(id))));
    },
  };
}
