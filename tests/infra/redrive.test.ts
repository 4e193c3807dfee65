import { describe, expect, it } from 'vitest';
import { deliveryEventsOf } from '../../functions/sns-event.ts';
import { type DeadLetters, redrive } from '../../infra/account/redrive.ts';
import { permanentBounce } from '../functions/sns.ts';
import { deployed } from './account-with.ts';

const stack = {
  ...deployed,
  resources: [
    { id: 'FailedMail1', type: 'AWS::SQS::Queue', name: 'failed-mail' },
    { id: 'FailedDeliveryEvents1', type: 'AWS::SQS::Queue', name: 'failed-events' },
    { id: 'Receive1', type: 'AWS::Lambda::Function', name: 'receive' },
    { id: 'ReceiveRole1', type: 'AWS::IAM::Role', name: 'role' },
    { id: 'FailedReconciling1', type: 'AWS::SQS::Queue', name: 'failed-passes' },
    { id: 'Reconcile1', type: 'AWS::Lambda::Function', name: 'reconcile' },
    { id: 'DeliveryEvents1', type: 'AWS::Lambda::Function', name: 'delivery-events' },
  ],
};

/** Queues that hold these letters, and what functions were handed of them. */
function holding(queues: Record<string, string[]>, refused = '') {
  const handed: [string, unknown][] = [];
  const taken = new Set<string>();
  const letters: DeadLetters = {
    async take(queue) {
      const free = (queues[queue] ?? []).filter((body) => !taken.has(body)).slice(0, 2);
      for (const body of free) taken.add(body);
      return free.map((body) => ({ body, receipt: body }));
    },
    async remove(queue, receipt) {
      queues[queue] = (queues[queue] ?? []).filter((body) => body !== receipt);
    },
    async hand(name, event) {
      if (name === refused) throw new Error('refused');
      handed.push([name, event]);
    },
  };
  return { letters, handed, queues };
}
const failedFor = (requestPayload: unknown) => JSON.stringify({ version: '1.0', requestPayload, responsePayload: {} });

describe('redriving dead letters', () => {
  it('hands each to the function that it was for, with the event that it had', async () => {
    const bodies = ['a', 'b', 'c'].map((mail) => failedFor({ mail }));
    const { letters, handed, queues } = holding({ 'failed-mail': bodies });
    expect(await redrive(stack, letters)).toContainEqual({ queue: 'FailedMail', handed: 3, left: 0 });
    expect(handed).toEqual(['a', 'b', 'c'].map((mail) => ['receive', { mail }]));
    expect(queues['failed-mail']).toEqual([]);
  });

  it('hands on what a topic could not deliver as the topic would have', async () => {
    const [record] = permanentBounce('me@example.com').Records;
    const body = JSON.stringify({ Type: 'Notification', TopicArn: 'arn:topic', ...record?.Sns });
    const { letters, handed } = holding({ 'failed-events': [body] });
    await redrive(stack, letters);
    expect(handed).toHaveLength(1);
    expect(deliveryEventsOf(handed[0]?.[1])).toEqual(deliveryEventsOf(permanentBounce('me@example.com')));
  });

  it('runs a daily pass again, whoever gave it up', async () => {
    const bodies = [failedFor({}), '{}', '{"MessageSystemAttributes":{}}'];
    const { letters, handed } = holding({ 'failed-passes': bodies });
    expect(await redrive(stack, letters)).toContainEqual({ queue: 'FailedReconciling', handed: 3, left: 0 });
    expect(handed).toEqual(bodies.map(() => ['reconcile', {}]));
  });

  it('leaves what nobody can read, and what could not be handed on', async () => {
    const unread = holding({ 'failed-mail': ['no JSON', '{"other":1}'] });
    expect(await redrive(stack, unread.letters)).toContainEqual({ queue: 'FailedMail', handed: 0, left: 2 });
    expect(unread.queues['failed-mail']).toHaveLength(2);

    const refused = holding({ 'failed-mail': [failedFor({})] }, 'receive');
    await expect(redrive(stack, refused.letters)).rejects.toThrow('refused');
    expect(refused.queues['failed-mail']).toHaveLength(1);
  });
});
