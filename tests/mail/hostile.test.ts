import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';
import { hostile, nestings, shapes } from './hostile-shapes.ts';

/** The tests end in time only if nothing here costs more than linear time; the bench shows how the time grows. */
const size = 300_000;
const limit = 5000;

describe('without end, in bounded time', () => {
  it.each(shapes)('%s', async (...shape) => expect(await sender(hostile(shape, size))).toBe('a@b.example'), limit);

  it.each(nestings)(
    '%s in %s',
    async (_, make) => expect(await sender(Buffer.from(make(3000)))).toBe('a@b.example'),
    limit,
  );
});

it('any mixture of these is read without a fault', async () => {
  const pieces = fc.array(
    fc.tuple(
      fc.constantFrom(...shapes.map(([, , piece]) => piece)),
      fc.constantFrom(...shapes.map(([, begin]) => begin)),
      fc.integer({ min: 1, max: 300 }),
      fc.boolean(),
    ),
    { maxLength: 8 },
  );
  const begin = fc.constantFrom(...shapes.map(([, head]) => head));
  await fc.assert(
    fc.asyncProperty(begin, pieces, async (head, mixture) => {
      const body = mixture.map(([piece, again, times, whole]) => (whole ? again : '') + piece.repeat(times)).join('');
      await sender(Buffer.from(head + body, 'latin1'));
    }),
    { numRuns: 60 },
  );
}, 30_000);

/** Parses and unwraps; who the mail says it is from. */
async function sender(raw: Uint8Array): Promise<string | undefined> {
  const mail = await parse(raw);
  unwrap(mail);
  return mail.from?.address;
}
