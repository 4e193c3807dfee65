import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { Envelope, RawMail } from '../../app/ports.ts';
import { traceOf, withoutTrace } from '../../mail/envelope.ts';
import { headerLines, sesTrace } from './ses-trace.ts';

/**
 * Raw mail as objects `<prefix><key>`. SES writes them on AWS, with its findings in the headers above the mail. `put`
 * is for what comes another way: it writes our own trace headers, and marks the object as its own in the metadata,
 * which no mail can forge.
 */
export function s3RawMail(options: { client: S3Client; bucket: string; prefix: string }): RawMail {
  const { client, bucket, prefix } = options;
  const placeOf = (key: string) => ({ Bucket: bucket, Key: prefix + checked(key) });

  return {
    async put(key, envelope, raw) {
      const chunks: Uint8Array[] = [Buffer.from(traceOf(envelope))];
      for await (const chunk of raw) chunks.push(chunk);
      const Metadata = { [ourMark]: 'yes' };
      await client.send(new PutObjectCommand({ ...placeOf(key), Body: Buffer.concat(chunks), Metadata }));
    },

    async get(key) {
      const object = await client.send(new GetObjectCommand(placeOf(key))).catch(missing);
      if (!object?.Body) return null;
      return deliveryOf(object, await object.Body.transformToByteArray());
    },

    async remove(key) {
      await client.send(new DeleteObjectCommand(placeOf(key)));
    },

    async *keys(kept) {
      const since = kept ? Date.parse(kept.since) : 0;
      let from: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...(from ? { ContinuationToken: from } : {}) }),
        );
        for (const { Key = '', LastModified } of page.Contents ?? []) {
          const key = Key.slice(prefix.length);
          const isOlder = LastModified !== undefined && LastModified.getTime() < since;
          if (isKey(key) && key !== setupNotice && !isOlder) yield key;
        }
        from = page.NextContinuationToken;
      } while (from);
    },
  };
}

const ourMark = 'onfile-trace';

/** SES leaves this object behind when a rule that writes to the bucket is made. */
const setupNotice = 'AMAZON_SES_SETUP_NOTIFICATION';

const isKey = (text: string) => /^[\w-]{1,100}$/.test(text);

function checked(key: string): string {
  if (!isKey(key)) throw new Error('A raw-mail key holds letters, digits, - and _ only.');
  return key;
}

function missing(error: unknown): null {
  if (error instanceof NoSuchKey) return null;
  throw error;
}

function deliveryOf({ Metadata, LastModified = new Date(0) }: GetObjectCommandOutput, kept: Uint8Array) {
  const ours = Metadata?.[ourMark] === undefined ? null : withoutTrace(kept);
  if (ours) return { envelope: ours.trace, raw: ours.raw };
  const trace = sesTrace(headerLines(kept));
  const receivedAt = trace?.receivedAt ?? LastModified.toISOString();
  const unproven = { from: null, to: [], authenticated: false, senderAuthenticated: false };
  const envelope: Envelope = { ...unproven, ...trace, receivedAt };
  return { envelope, raw: kept };
}
