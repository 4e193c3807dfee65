import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetters } from './redrive.ts';

/** The dead letters of a deployed stack. */
export function deadLetters(region: string): DeadLetters {
  const sqs = new SQSClient({ region, useQueueUrlAsEndpoint: false });
  const lambda = new LambdaClient({ region });
  return {
    async take(QueueUrl) {
      const request = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 300, WaitTimeSeconds: 2 };
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(request));
      return Messages.map(({ Body = '', ReceiptHandle = '' }) => ({ body: Body, receipt: ReceiptHandle }));
    },

    remove: async (QueueUrl, ReceiptHandle) =>
      void (await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }))),

    async hand(FunctionName, event) {
      const Payload = JSON.stringify(event ?? {});
      await lambda.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload }));
    },
  };
}
