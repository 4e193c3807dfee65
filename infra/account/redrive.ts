import * as z from 'zod';
import type { DeployedStack } from './account.ts';

/** Dead letters, and the functions that they were for. */
export type DeadLetters = {
  /** Some letters of a queue, which nobody else gets for some minutes; none where it is empty. */
  take(queueUrl: string): Promise<{ body: string; receipt: string }[]>;
  remove(queueUrl: string, receipt: string): Promise<void>;
  /** Hands an event to a function, which tries it as often as it would any other. @throws where that is refused. */
  hand(functionName: string, event: unknown): Promise<void>;
};

/** Which function gets what lies in which queue, by how their logical ids begin. Ticks are not among them: the next does their work. */
const ways = [
  { from: 'FailedMail', to: 'Receive', eventOf: eventIn },
  { from: 'FailedDeliveryEvents', to: 'DeliveryEvents', eventOf: eventIn },
  // A daily pass is asked nothing, and what the Scheduler could not hand on says nothing of it.
  { from: 'FailedReconciling', to: 'Reconcile', eventOf: () => ({}) },
] as const;

type Way = (typeof ways)[number];

const most = 10_000;

/**
 * Hands dead letters to their functions again; each is removed once its function has it, and comes back where it fails
 * again. What nobody can read stays.
 * @returns how many of each queue were handed on, and how many stay.
 */
export async function redrive(stack: DeployedStack, letters: DeadLetters) {
  const done = [];
  for (const way of ways) done.push({ queue: way.from, ...(await redriven(stack, letters, way)) });
  return done;
}

async function redriven(stack: DeployedStack, letters: DeadLetters, { from, to, eventOf }: Way) {
  const queue = nameBegun(stack, from, 'AWS::SQS::Queue');
  const functionName = nameBegun(stack, to, 'AWS::Lambda::Function');
  const count = { handed: 0, left: 0 };
  while (queue && functionName && count.handed + count.left < most) {
    const taken = await letters.take(queue);
    if (taken.length === 0) break;
    for (const { body, receipt } of taken) {
      const event = eventOf(body);
      if (event === undefined) {
        count.left += 1;
        continue;
      }
      await letters.hand(functionName, event);
      await letters.remove(queue, receipt);
      count.handed += 1;
    }
  }
  return count;
}

const nameBegun = ({ resources }: DeployedStack, begin: string, wanted: string) =>
  resources.find(({ id, type }) => type === wanted && id.startsWith(begin))?.name;

/** Of a function that failed, with what it was asked; or of a topic that could not reach one. */
const failed = z.object({ requestPayload: z.unknown() });
const notification = z.looseObject({ Type: z.literal('Notification'), TopicArn: z.string(), Message: z.string() });

/** The event that a function would have got; undefined where a letter holds none. */
function eventIn(body: string): unknown {
  const letter = jsonOf(body);
  const asked = failed.safeParse(letter);
  if (asked.success) return asked.data.requestPayload;
  const told = notification.safeParse(letter);
  return told.success ? { Records: [{ EventSource: 'aws:sns', EventVersion: '1.0', Sns: told.data }] } : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
