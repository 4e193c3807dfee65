import { DeleteCommand, type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';

/** Deletions beside each other. */
const atOnce = 25;

/** Removes the items of a partition whose sort key begins so, page by page; run again, it removes what is left. */
export async function removeAll(options: {
  client: DynamoDBDocumentClient;
  table: string;
  pk: string;
  begin: string;
}): Promise<void> {
  const { client, table, pk, begin } = options;
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :begin)',
        ExpressionAttributeValues: { ':pk': pk, ':begin': begin },
        ProjectionExpression: 'sk',
        ConsistentRead: true,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    for (let at = 0; at < Items.length; at += atOnce) {
      const some = Items.slice(at, at + atOnce);
      await Promise.all(some.map(({ sk }) => client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }))));
    }
    from = LastEvaluatedKey;
  } while (from);
}
