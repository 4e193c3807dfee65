import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import * as z from 'zod';
import { patience } from './time.ts';

const request = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.url({ protocol: /^https$/ }),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  ResourceProperties: z.object({ ruleSet: z.string() }),
  OldResourceProperties: z.object({ ruleSet: z.string() }).optional(),
});
type Request = z.infer<typeof request>;

/**
 * Keeps a rule set active for as long as its custom resource stands, and tells CloudFormation at the address that it
 * gave whether that went well: without an answer it would wait until its own patience ends.
 */
export async function handler(event: unknown): Promise<void> {
  const asked = request.parse(event);
  const { ResponseURL, StackId, RequestId, LogicalResourceId, ResourceProperties } = asked;
  const outcome = await activate(asked).then(
    () => ({ Status: 'SUCCESS' }),
    (error: unknown) => ({ Status: 'FAILED', Reason: error instanceof Error ? error.message : String(error) }),
  );
  const PhysicalResourceId = ResourceProperties.ruleSet;
  const answer = { ...outcome, StackId, RequestId, LogicalResourceId, PhysicalResourceId };
  // The address is signed for an empty content type.
  const headers = { 'content-type': '' };
  const taken = await fetch(ResponseURL, { method: 'PUT', headers, body: JSON.stringify(answer) });
  if (!taken.ok) throw new Error(`CloudFormation did not take the answer: ${taken.status}`);
}

/** @throws where another application's rule set is active: it would stop receiving. */
async function activate({ RequestType, ResourceProperties, OldResourceProperties }: Request): Promise<void> {
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
}
