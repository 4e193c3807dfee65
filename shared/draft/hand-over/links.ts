import type { Draft } from '../../case/case.ts';

/** Ways to open a draft ready to send. A link is left out where its program would cut the text off. */
export type ComposeLink = { label: string; href: string };

/** `to` is null where the member has to fill it in. Lengths are what the programs take, measured encoded. */
export function composeLinks({ subject, body }: Draft, { to, bcc }: { to: string | null; bcc: string }): ComposeLink[] {
  const fields = [to ?? '', bcc, subject, body.replace(/\n/g, '\r\n')].map(encodeURIComponent);
  const all = programs.map(({ label, href, most }) => ({ label, href: href(fields), most }));
  return all.filter(({ href, most }) => href.length <= most).map(({ label, href }) => ({ label, href }));
}

const programs: readonly {
  label: string;
  /** The fields come encoded: to, bcc, subject, body. */
  href: (fields: string[]) => string;
  most: number;
}[] = [
  {
    label: 'your mail program',
    href: ([to, bcc, subject, body]) => `mailto:${to}?bcc=${bcc}&subject=${subject}&body=${body}`,
    most: 1700,
  },
  {
    label: 'Gmail',
    href: ([to, bcc, subject, body]) =>
      `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&bcc=${bcc}&su=${subject}&body=${body}`,
    most: 2100,
  },
  {
    label: 'Outlook on the web',
    href: ([to, bcc, subject, body]) =>
      `https://outlook.live.com/mail/0/deeplink/compose?to=${to}&bcc=${bcc}&subject=${subject}&body=${body}`,
    most: 2000,
  },
];
