import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import * as z from 'zod';
import { patience } from './time.ts';

const request = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResourceProperties: z.object({ ruleSet: z.string() }),
  OldResourceProperties: z.object({ ruleSet: z.string() }).optional(),
});

/**
 * Keeps a rule set active for as long as its custom resource stands.
 * @throws where another application's rule set is active: it would stop receiving.
 */
export async function handler(event: unknown): Promise<{ PhysicalResourceId: string }> {
  const { RequestType, ResourceProperties, OldResourceProperties } = request.parse(event);
  const { ruleSet } = ResourceProperties;
  const client = new SESClient(patience);
  const { Metadata } = await client.send(new DescribeActiveReceiptRuleSetCommand({}));
  const active = Metadata?.Name;
  if (RequestType === 'Delete') {
    if (active === ruleSet) await client.send(new SetActiveReceiptRuleSetCommand({}));
  } else if (active && active !== ruleSet && active !== OldResourceProperties?.ruleSet) {
    throw new Error(
      `The receipt rule set "${active}" is active in this region. Set existingRuleSet to add a rule to it instead.`,
    );
  } else {
    await client.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ruleSet }));
  }
  return { PhysicalResourceId: ruleSet };
}
