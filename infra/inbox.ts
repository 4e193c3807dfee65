import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { webKeys } from '../shared/app/web/paste.ts';
import { accepted, named } from './accepted.ts';
import { failures, into } from './failures.ts';
import { onfileFunction } from './function.ts';
import { receiptRule } from './receipt-rule.ts';
import type { StackSettings } from './settings.ts';
import { type CaseTable, grantUse, uses } from './store.ts';

/** Where SES puts inbound mail, and the api function what a member hands in on the page. */
export type Inbox = { bucket: Bucket; prefix: string };

export const mailInbox = (scope: Construct, settings: StackSettings): Inbox => ({
  bucket: mailBucket(scope, settings),
  prefix: 'mail/',
});

/** Inbound mail: SES puts it into the bucket, then calls the receive function. */
export function receiving(
  scope: Construct,
  options: { settings: StackSettings; environment: Record<string, string>; table: CaseTable; inbox: Inbox },
) {
  const { settings, environment, table, inbox } = options;
  // Reconcile receives them again within a day.
  const queue = failures(scope, 'FailedMail', Duration.days(1));
  const receive = onfileFunction(scope, 'Receive', {
    settings,
    handler: 'receive',
    environment,
    memorySize: 1024,
    timeout: Duration.minutes(1),
    concurrency: 5,
    onFailure: into(queue),
    retryAttempts: 2,
  });
  grantMail(inbox, receive);
  grantUse(table, receive, uses.receive);
  receiptRule(scope, { ...inbox, receive, settings });
  handedIn(scope, inbox, receive);
  return { receive, queue };
}

/** What came in on the page is received like a mail: the bucket tells of it. Of what SES puts there, SES tells itself. */
function handedIn(scope: Construct, { bucket, prefix }: Inbox, receive: IFunction): void {
  new Rule(scope, 'HandedIn', {
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix: `${prefix}${webKeys}` }] } },
    },
    targets: [new LambdaFunction(receive, { retryAttempts: 2 })],
  });
}

export const inboxEnvironment = ({ bucket, prefix }: Inbox) => ({
  ONFILE_BUCKET: bucket.bucketName,
  ONFILE_PREFIX: prefix,
});

/**
 * Allows to read mail, and to delete it, for members who leave; and to keep what they hand in, where that is wanted. Who
 * may not list is told that a mail that has expired is forbidden, not that it is gone; and S3 knows no prefix where it
 * decides about that.
 */
export function grantMail({ bucket, prefix }: Inbox, to: IFunction, { keeping = false } = {}): void {
  to.addToRolePolicy(
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:DeleteObject', ...(keeping ? ['s3:PutObject'] : [])],
      resources: [bucket.arnForObjects(`${prefix}*`)],
    }),
  );
  to.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
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
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });
  // By the property itself: the library would bring a function of its own to set it.
  const { defaultChild } = bucket.node;
  if (defaultChild instanceof CfnBucket) {
    defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }
  accepted(
    bucket,
    'AwsSolutions-S1',
    'SES and the api function alone write here, and three functions read; each mail ends in a logged outcome.',
  );
  return bucket;
}
