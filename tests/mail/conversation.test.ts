import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { unwrap } from '../../shared/mail/unwrap.ts';

type Said = { from: string; day: number; text: string };
const got = { from: 'Noor Haddad <noor@tidewell.example>', day: 2, text: 'We got your application.' };
const thanks = { from: 'Jo Marsh <me@example.com>', day: 3, text: 'Thank you!' };
const no = { from: 'Colm Byrne <colm@tidewell.example>', day: 4, text: 'Sorry, we chose somebody else.\n\nColm' };
const other = { from: 'Bo Lund <bo@corvid.example>', day: 5, text: 'How are you?' };

const head = ({ from, day }: Said) => `From: ${from}\nDate: Mon, Nov ${day}, 2026 at 9:31 AM\n`;
const mail = (said: Said) => `${head(said)}To: Somebody <x@y.example>\n\n\n${said.text}`;
const between = '\n\n\n\n----------\n';

/** As Gmail's "Forward all" and its older "Forwarded Conversation" write the same. */
const ways: Record<string, (mails: Said[]) => string> = {
  'forward all': ([first = got, ...others]) =>
    [
      `---------- Forwarded message ---------\n${head(first)}Subject: Your application\nTo: Jo Marsh <me@example.com>\n\n\n${first.text}`,
      ...others.map(mail),
    ].join(between),
  'a forwarded conversation': (mails) =>
    `Forwarded Conversation\nSubject: Your application\n------------------------\n\n${mails.map(mail).join(between)}`,
};

async function unwrapped(text: string) {
  const raw = `From: Jo Marsh <me@example.com>\nSubject: Fwd: Your application\n\nA pity.\n\n${text}\n`;
  return unwrap(await parse(Buffer.from(raw.replaceAll('\n', '\r\n'))));
}

describe.each(Object.entries(ways))('of %s', (_, write) => {
  it.each([
    ["the employer's last word counts", [got, thanks, no], no],
    ['what the member wrote last does not count', [{ ...no, day: 2 }, thanks], { ...no, day: 2 }],
    ['what the member wrote first does not count', [{ ...thanks, day: 1 }, no], no],
    ['the first counts where they are of several employers', [got, other], got],
    ['one mail alone is the mail', [no], no],
  ])('%s', async (_, mails, counts) => {
    expect(await unwrapped(write(mails))).toMatchObject({
      note: 'A pity.',
      original: {
        from: { address: /<(.*)>/.exec(counts.from)?.[1] },
        subject: 'Your application',
        date: `2026-11-0${counts.day}T09:31:00`,
        text: counts.text,
      },
    });
  });
});

it('history that an employer quotes below the decision stays part of it', async () => {
  const text = ways['forward all']?.([no, thanks]) ?? '';
  expect((await unwrapped(text))?.original.text).toBe(`${no.text}${between}${mail(thanks)}`);
});

it.each(['From: one who cares', 'From: careers@northwind.example\nDate: 3 Nov 2030\nApply again by then.'])(
  'ten dashes alone part nothing: %j',
  async (below) => {
    const text = `${no.text}\n\n----------\n${below}`;
    expect((await unwrapped(ways['forward all']?.([{ ...no, text }]) ?? ''))?.original.text).toBe(text);
  },
);
