import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';
import { tag } from './tag.ts';

/** Says so by mail when what carries the stack's tag has cost as much in a month, or looks as if it would. */
export function budgetAlarm(scope: Construct, { amount, address }: { amount: number; address: string }): void {
  const notify = (notificationType: string) => ({
    notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: 100, thresholdType: 'PERCENTAGE' },
    subscribers: [{ subscriptionType: 'EMAIL', address }],
  });
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount, unit: 'USD' },
      costFilters: { TagKeyValue: [`user:${tag.name}$${tag.value}`] },
    },
    notificationsWithSubscribers: [notify('ACTUAL'), notify('FORECASTED')],
  });
}
