import { expect, it } from 'vitest';
import { handedInBy } from '../../functions/bucket-event.ts';

const created = (key: string, source = 'aws.s3') => ({ source, detail: { object: { key } } });

it.each([
  ['its name in the bucket, without the prefix', created('mail/web-1'), 'web-1'],
  ['nothing for what lies elsewhere', created('else/web-1'), null],
  ['nothing for what another service tells', created('mail/web-1', 'aws.ses'), null],
  ['nothing for an event of another form', { Records: [] }, null],
  ['nothing for none', null, null],
])('of a mail that was handed in: %s', (_, event, key) => {
  expect(handedInBy(event, 'mail/')).toBe(key);
});
