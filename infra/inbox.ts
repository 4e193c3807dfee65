import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { failures } from './failures.ts';
import { onfileFunction } from './function.ts';
import { receiptRule } from './receipt-rule.ts';
import type { StackSettings } from './settings.ts';
import { grantUse, uses } from './store.ts';

const prefix = 'mail/';

/** Inbound mail: SES puts it into the bucket, then calls the receive function. */
export function inbox(
  scope: Construct,
  options: { settings: StackSettings; environment: Record<string, string>; table: Table },
) {
  const { settings, environment, table } = options;
  const bucket = mailBucket(scope, settings);
  const receive = onfileFunction(scope, 'Receive', {
    settings,
    handler: 'receive',
    environment: { ...environment, ONFILE_BUCKET: bucket.bucketName, ONFILE_PREFIX: prefix },
    memorySize: 1024,
    timeout: Duration.minutes(1),
    onFailure: new SqsDestination(failures(scope, 'FailedMail')),
    retryAttempts: 2,
  });
  receive.addToRolePolicy(
    // Deleting is for members who leave.
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:DeleteObject'],
      resources: [bucket.arnForObjects(`${prefix}*`)],
    }),
  );
  grantUse(table, receive, uses.receive);
  receiptRule(scope, { bucket, prefix, receive, settings });
  return receive;
}

/** Private, TLS only, expiring. It outlives the stack. */
function mailBucket(scope: Construct, { keepMailDays }: StackSettings): Bucket {
  return new Bucket(scope, 'RawMail', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    lifecycleRules: [
      { prefix, expiration: Duration.days(keepMailDays), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
