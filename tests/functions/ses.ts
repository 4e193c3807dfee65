import type { SESEvent, SESReceiptStatus } from 'aws-lambda';

type Verdict = SESReceiptStatus['status'];

/** Deliveries as SES makes them: the headers that it writes above a mail, and the event of its Lambda action. */
export type SesDelivery = {
  raw: string;
  key?: string;
  source?: string;
  recipients?: string[];
  spf?: string;
  dkim?: string[];
  dmarc?: string;
  spam?: Verdict;
  virus?: Verdict;
};

const helo = 'mail-ej1-f42.google.com';

type Header = [name: string, value: string];

/** The headers in the order and form in which SES has been seen to write them; receipt and signature shortened. */
function sesHeaders(delivery: SesDelivery): Header[] {
  const { key = 'r1fq0gf2a1diuumbmlim2ccks81qq5hlj2j382g1', source = 'me@example.com' } = delivery;
  const {
    recipients = ['in@onfile.test'],
    spam = 'PASS',
    virus = 'PASS',
    dmarc = 'pass header.from=example.com',
  } = delivery;
  const { dkim = ['pass header.i=@example.com'] } = delivery;
  const {
    spf = `pass (spfCheck: domain of example.com designates 192.0.2.42 as permitted sender) client-ip=192.0.2.42; envelope-from=${source}; helo=${helo};`,
  } = delivery;
  const found = [...dkim.map((result) => `dkim=${result}`), `dmarc=${dmarc}`]
    .map((result) => `\r\n ${result};`)
    .join('');
  return [
    ['Return-Path', ` <${source}>`],
    [
      'Received',
      ` from ${helo} (${helo} [192.0.2.42])\r\n by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${key}\r\n for ${recipients[0]};\r\n Tue, 06 Oct 2026 07:40:00 +0000 (UTC)`,
    ],
    ['X-SES-Spam-Verdict', ` ${spam}`],
    ['X-SES-Virus-Verdict', ` ${virus}`],
    ['Received-SPF', ` ${spf}`],
    ['Authentication-Results', ` amazonses.com;\r\n spf=${spf}${found}`],
    ['X-SES-RECEIPT', ' AEFBQUFBQUFBQUFHdGVzdA=='],
    ['X-SES-DKIM-SIGNATURE', ' a=rsa-sha256; q=dns/txt; b=dGVzdA==; d=amazonses.com; v=1; h=From:To:Subject;'],
  ];
}

/** The object that the S3 action writes. */
export const sesObject = (delivery: SesDelivery): string =>
  sesHeaders(delivery)
    .map(([name, value]) => `${name}:${value}\r\n`)
    .join('') + delivery.raw;

const verdicts: Record<string, Verdict> = { pass: 'PASS', none: 'GRAY' };

/** The event of the Lambda action. Headers are unfolded, as SES does. */
export function sesEvent(delivery: SesDelivery): SESEvent {
  const {
    key = 'r1fq0gf2a1diuumbmlim2ccks81qq5hlj2j382g1',
    source = 'me@example.com',
    spam = 'PASS',
    virus = 'PASS',
  } = delivery;
  const { recipients = ['in@onfile.test'], dmarc = 'pass', dkim = ['pass'] } = delivery;
  const mailHeaders = delivery.raw.slice(0, delivery.raw.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/);
  const headers = [
    ...sesHeaders(delivery),
    ...mailHeaders.map((line): Header => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  ].map(([name, value]) => ({ name, value: value.replace(/\r\n/g, '').trim() }));
  const from = headers.filter(({ name }) => name.toLowerCase() === 'from').map(({ value }) => value);
  const spfStatus: Verdict = delivery.spf?.startsWith('pass') === false ? 'FAIL' : 'PASS';
  const dmarcVerdict = verdicts[dmarc.split(' ')[0] ?? ''] ?? 'FAIL';
  return {
    Records: [
      {
        eventSource: 'aws:ses',
        eventVersion: '1.0',
        ses: {
          mail: {
            timestamp: '2026-10-06T07:40:00.512Z',
            source,
            messageId: key,
            destination: recipients,
            headersTruncated: false,
            headers,
            commonHeaders: {
              returnPath: source,
              from,
              date: 'Tue, 6 Oct 2026 09:40:00 +0200',
              to: recipients,
              messageId: '<forward@mail.example.com>',
              subject: 'Fwd',
            },
          },
          receipt: {
            timestamp: '2026-10-06T07:40:00.512Z',
            processingTimeMillis: 613,
            recipients,
            spamVerdict: { status: spam },
            virusVerdict: { status: virus },
            spfVerdict: { status: spfStatus },
            dkimVerdict: { status: dkim.some((result) => result.startsWith('pass')) ? 'PASS' : 'GRAY' },
            dmarcVerdict: { status: dmarcVerdict },
            action: {
              type: 'Lambda',
              functionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:receive',
              invocationType: 'Event',
            },
          },
        },
      },
    ],
  };
}
