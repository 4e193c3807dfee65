import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { accepted, named } from './accepted.ts';
import { failures } from './failures.ts';
import { onfileFunction } from './function.ts';
import { receiptRule } from './receipt-rule.ts';
import type { StackSettings } from './settings.ts';
import { grantUse, uses } from './store.ts';

/** Where SES puts inbound mail. */
export type Inbox = { bucket: Bucket; prefix: string };

/** Inbound mail: SES puts it into the bucket, then calls the receive function. */
export function receiving(
  scope: Construct,
  options: { settings: StackSettings; environment: Record<string, string>; table: Table },
) {
  const { settings, environment, table } = options;
  const inbox = { bucket: mailBucket(scope, settings), prefix: 'mail/' };
  const queue = failures(scope, 'FailedMail');
  const receive = onfileFunction(scope, 'Receive', {
    settings,
    handler: 'receive',
    environment: { ...environment, ...inboxEnvironment(inbox) },
    memorySize: 1024,
    timeout: Duration.minutes(1),
    concurrency: 5,
    onFailure: new SqsDestination(queue),
    retryAttempts: 2,
  });
  grantMail(inbox, receive);
  grantUse(table, receive, uses.receive);
  receiptRule(scope, { ...inbox, receive, settings });
  return { receive, inbox, queue };
}

export const inboxEnvironment = ({ bucket, prefix }: Inbox) => ({
  ONFILE_BUCKET: bucket.bucketName,
  ONFILE_PREFIX: prefix,
});

/** Allows to read mail; and to delete it, for members who leave. */
export function grantMail({ bucket, prefix }: Inbox, to: IFunction): void {
  to.addToRolePolicy(
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:DeleteObject'],
      resources: [bucket.arnForObjects(`${prefix}*`)],
    }),
  );
  accepted(
    to.role ?? to,
    `AwsSolutions-IAM5[Resource::<${named(bucket)}.Arn>/${prefix}*]`,
    'SES names mails by itself, anew for each.',
  );
}

/** Private, TLS only, expiring. It outlives the stack. */
function mailBucket(scope: Construct, { keepMailDays }: StackSettings): Bucket {
  const bucket = new Bucket(scope, 'RawMail', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    lifecycleRules: [
      {
        prefix: 'mail/',
        expiration: Duration.days(keepMailDays),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  accepted(
    bucket,
    'AwsSolutions-S1',
    'SES alone writes here and two functions read; each mail ends in a logged outcome.',
  );
  return bucket;
}
