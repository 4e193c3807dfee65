import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamodbMembers } from '../shared/adapters/aws/dynamodb-members.ts';
import { ownerOf, withOwner } from '../shared/app/members.ts';
import type { App } from '../shared/app/ports.ts';
import type { knowingSettings } from './environment.ts';
import { printed } from './printed.ts';
import { patience } from './time.ts';

/** What knows the members, and no more. */
export function knowingApp(settings: ReturnType<typeof knowingSettings>): Pick<App, 'members' | 'log'> {
  const members = dynamodbMembers({ client: new DynamoDBClient(patience), table: settings.table });
  return { members: withOwner(ownerOf(settings), members), log: printed };
}
