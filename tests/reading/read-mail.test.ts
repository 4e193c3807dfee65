import { describe, expect, it } from 'vitest';
import { parse } from '../../shared/mail/parse.ts';
import { asOriginal } from '../../shared/mail/unwrap.ts';
import { readMail } from '../../shared/reading/read-mail.ts';

const no = 'Dear Jo,\n\nUnfortunately, we have decided to go ahead with another candidate.\n\nKind regards,\nAna Silva';
const application = 'Dear Ana,\n\nplease find my application as Data Analyst attached.\n\nJo';
const gmail = '---------- Forwarded message ---------';

type Wrote = { from: string; to?: string; text: string };

const block = ({ from, to = 'Ana Silva <ana@northwind.example>', text }: Wrote, separator = '') =>
  `${separator}\nFrom: ${from}\nSent: Monday, November 2, 2026 9:31 AM\nTo: ${to}\nSubject: Application\n\n${text}`;
const byMember = block({ from: 'Jo Marsh <me@example.com>', text: application });
const byColleague = block({ from: 'Bo Berg <bo@northwind.example>', text: 'Please decline.' });
const byOtherAddress = { from: 'Joanna M. <jm@other.example>', text: application };

function mail({ from = 'Ana Silva <ana@northwind.example>', subject = 'Your application', headers = '', text = '' }) {
  const head = `From: ${from}\nTo: Jo Marsh <me@example.com>\nSubject: ${subject}\n${headers}`;
  return parse(Buffer.from(`${head}Content-Type: text/plain\n\n${text}\n`.replaceAll('\n', '\r\n')));
}

describe("the employer's own mail stays whole", () => {
  it.each([
    ['above what it answers', byMember, 'Your application', ''],
    ['above what it answers, as a reply', byMember, 'Re: Application', ''],
    ['above what it answers, with its separator', `-----Original Message-----${byMember}`, 'Absage', ''],
    ['above an answered mail that is announced as forwarded', gmail + byMember, 'AW: Application', ''],
    ["above a colleague's mail", byColleague, 'Your application', ''],
    ['forwarded by a rule', byColleague, 'Your application', 'X-Forwarded-To: in+key@onfile.test\n'],
    ['above an application from another address', block(byOtherAddress), 'Your application', ''],
    ['above a forwarded application from another address', block(byOtherAddress, gmail), 'Your application', ''],
  ])('%s', async (_, history, subject, headers) => {
    const direct = await mail({ subject, headers, text: `${no}\n\n${history}` });
    const { unwrapped, reading } = readMail(direct);
    expect(unwrapped).toEqual(asOriginal(direct));
    expect(reading).toMatchObject({ kind: 'rejection', contact: { name: 'Ana Silva' } });
  });
});

describe('a forward is opened', () => {
  const decision = { from: 'Ana Silva <ana@northwind.example>', to: 'Jo Marsh <me@example.com>', text: no };
  it.each([
    ['that its subject announces', 'FW: Your application', 'They chose somebody else.', block(decision)],
    ['with a subject of the member’s own', 'Northwind', 'They chose somebody else.', block(decision)],
    [
      'with a note that says what it is',
      'Northwind',
      'Unfortunately they decided for another.',
      block(decision, gmail),
    ],
    ['with no note', 'Your application', '', block(decision)],
    ['that holds a confirmation', 'Northwind', 'Nothing yet.', block({ ...decision, text: 'We got it.' }, gmail)],
  ])('%s', async (_, subject, note, forward) => {
    const from = 'Jo Marsh <me@example.com>';
    const { unwrapped } = readMail(await mail({ from, subject, text: `${note}\n\n${forward}` }));
    expect(unwrapped).toMatchObject({
      original: { from: { address: 'ana@northwind.example' } },
      forwarder: { address: 'me@example.com' },
      note: note || null,
    });
  });

  it('at a mail provider where the sender has a mailbox as well', async () => {
    const forward = block({ from: 'Bakery Lund <bakery.lund@gmail.com>', text: no }, gmail);
    const { unwrapped } = readMail(
      await mail({ from: 'Jo Marsh <jo.marsh@gmail.com>', text: `They said no.\n${forward}` }),
    );
    expect(unwrapped.original.from.address).toBe('bakery.lund@gmail.com');
  });
});
