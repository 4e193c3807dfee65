import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Credential, Credentials } from '../../app/ports.ts';
import { conditional } from './conditional.ts';
import { removeAll } from './remove-all.ts';

/**
 * What lets members in: items `KEY#id` in the member's own partition of the table in dynamodb-cases.ts, so that one read
 * finds one, and one query all of them.
 */
export function dynamodbCredentials(options: { client: DynamoDBClient; table: string }): Credentials {
  const { table } = options;
  const client = DynamoDBDocumentClient.from(options.client);
  return {
    async keep(credential) {
      const { member, id, expires } = credential;
      const ttl = expires === null ? {} : { ttl: Math.ceil(Date.parse(expires) / 1000) };
      await client.send(new PutCommand({ TableName: table, Item: { ...keyOf(member, id), ...ttl, credential } }));
    },

    async get(member, id) {
      const key = keyOf(member, id);
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
      return (Item?.credential as Credential | undefined) ?? null;
    },

    async list(member) {
      const { pk } = keyOf(member, '');
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :key)',
          ExpressionAttributeValues: { ':pk': pk, ':key': begin },
          ConsistentRead: true,
        }),
      );
      return Items.map((item) => item.credential as Credential);
    },

    remove: (member, id) =>
      conditional(
        client.send(
          new DeleteCommand({
            TableName: table,
            Key: keyOf(member, id),
            ConditionExpression: 'attribute_exists(pk)',
          }),
        ),
      ),

    erase: (member) => removeAll({ client, table, pk: keyOf(member, '').pk, begin }),
  };
}

const begin = 'KEY#';
const keyOf = (member: string, id: string) => ({ pk: `MEMBER#${member}`, sk: `${begin}${id}` });
