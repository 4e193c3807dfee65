import * as z from 'zod';

/** What EventBridge says of an object that came into a bucket (Amazon S3 user guide, "EventBridge event message"). */
const bucketEvent = z.object({
  source: z.literal('aws.s3'),
  detail: z.object({ object: z.object({ key: z.string() }) }),
});

/** The key of a mail that was put into the bucket, without the prefix; null for any other event. */
export function handedInBy(event: unknown, prefix: string): string | null {
  const { data } = bucketEvent.safeParse(event);
  const key = data?.detail.object.key;
  return key?.startsWith(prefix) ? key.slice(prefix.length) : null;
}
