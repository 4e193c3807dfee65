import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, type ITable, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { StackSettings } from './settings.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

export type CaseTable = Pick<ITable, 'tableArn' | 'tableName'>;

/** The table of cases and outcomes: that of an earlier stack, or one that was restored, where the settings name one. */
export const caseTable = (scope: Construct, settings: StackSettings): CaseTable =>
  settings.existingTable
    ? Table.fromTableName(scope, 'ExistingCases', settings.existingTable)
    : newTable(scope, settings);

/** In the shape of shared/adapters/aws/table.ts. It outlives the stack. */
function newTable(scope: Construct, { deletionProtection }: StackSettings): Table {
  const table = new Table(scope, 'Cases', {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: 'ttl',
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    deletionProtection,
  });
  const projectionType = ProjectionType.KEYS_ONLY;
  table.addGlobalSecondaryIndex({
    indexName: 'due',
    partitionKey: text('shard'),
    sortKey: text('due'),
    projectionType,
  });
  table.addGlobalSecondaryIndex({
    indexName: 'ledger',
    partitionKey: text('ledger'),
    sortKey: text('openedAt'),
    projectionType,
  });
  return table;
}

/** What each function does with the table and its indexes, action by action. */
export const uses = {
  /** Shows and changes cases and members, counts attempts to sign in, and erases a member who leaves. */
  api: { table: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], due: ['Query'], ledger: ['Query'] },
  /** Counting mails updates; a member who leaves is deleted. */
  receive: { table: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], due: [], ledger: ['Query'] },
  /** Finds the member whose address it is, and stops mail to that member. */
  deliveryEvents: { table: ['GetItem', 'PutItem'], due: [], ledger: [] },
  /** Counting overdue mails updates; of a member who left, what came about meanwhile is deleted. */
  followUp: { table: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'], due: ['Query'], ledger: ['Query'] },
} as const;

/** Allows exactly these. CDK's own grants would name all indexes, and actions that nobody uses. */
export function grantUse(table: CaseTable, to: IGrantable, use: (typeof uses)[keyof typeof uses]): void {
  const allow = (actions: readonly string[], resource: string) =>
    actions.length > 0 &&
    to.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources: [resource] }),
    );
  allow(use.table, table.tableArn);
  allow(use.due, `${table.tableArn}/index/due`);
  allow(use.ledger, `${table.tableArn}/index/ledger`);
}
