import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The table of cases and outcomes, in the shape of shared/adapters/aws/table.ts. It outlives the stack. */
export function caseTable(scope: Construct): Table {
  const table = new Table(scope, 'Cases', {
    partitionKey: text('pk'),
    sortKey: text('sk'),
    billingMode: BillingMode.PAY_PER_REQUEST,
    timeToLiveAttribute: 'ttl',
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    removalPolicy: RemovalPolicy.RETAIN,
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

/** What a function does with the table and its indexes, action by action. */
export type Uses = { table: string[]; due?: string[]; ledger?: string[] };

/** Allows exactly these actions. The statement names the indexes that it means, for `grant` would name all of them. */
export function grantUse(table: Table, to: IGrantable, { table: onTable, due = [], ledger = [] }: Uses): void {
  const allow = (actions: string[], arn: string) =>
    actions.length > 0 &&
    to.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources: [arn] }),
    );
  allow(onTable, table.tableArn);
  allow(due, `${table.tableArn}/index/due`);
  allow(ledger, `${table.tableArn}/index/ledger`);
}
