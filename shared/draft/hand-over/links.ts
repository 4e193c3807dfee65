import type { Draft } from '../../case/case.ts';

/** Ways to open a draft ready to send. A link is left out where its program would cut the text off. */
export type ComposeLink = { label: string; href: string };

/** `to` is null where the member has to fill it in. Lengths are what the programs take, measured encoded. */
export function composeLinks({ subject, body }: Draft, to: string | null): ComposeLink[] {
  const lines = body.replace(/\n/g, '\r\n');
  const all = programs.map(({ label, href, most }) => ({ label, href: href(to ?? '', subject, lines), most }));
  return all.filter(({ href, most }) => href.length <= most).map(({ label, href }) => ({ label, href }));
}

const encode = encodeURIComponent;

const programs: readonly {
  label: string;
  href: (to: string, subject: string, body: string) => string;
  most: number;
}[] = [
  {
    label: 'your mail program',
    href: (to, subject, body) => `mailto:${encode(to)}?subject=${encode(subject)}&body=${encode(body)}`,
    most: 1600,
  },
  {
    label: 'Gmail',
    href: (to, subject, body) =>
      `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to)}&su=${encode(subject)}&body=${encode(body)}`,
    most: 2000,
  },
  {
    label: 'Outlook on the web',
    href: (to, subject, body) =>
      `https://outlook.live.com/mail/0/deeplink/compose?to=${encode(to)}&subject=${encode(subject)}&body=${encode(body)}`,
    most: 2000,
  },
];
