import { type Client, type ForwardOptions, forwardAs, type Sent } from './forward.ts';

/** Mails of one invented employer, as its people write them. */
const northwind = {
  from: { name: 'Ana Silva', address: 'ana.silva@northwind.example' },
  to: { name: 'Robin Ferris', address: 'me@example.com' },
};

export const rejection = (parts: Partial<Sent> & { role?: string } = {}): Sent => {
  const { role = 'Platform Engineer', ...rest } = parts;
  return {
    ...northwind,
    subject: `Your application for ${role} at Northwind`,
    date: '2026-10-05T16:12:00+02:00',
    text: [
      'Hi Robin,',
      `Thank you for the time that you spent with us, and for your interest in the ${role} position at Northwind.`,
      'We have decided to go ahead with another candidate. We would like to keep your details on file.',
      'All the best,\nAna Silva\nEngineering Manager, Northwind',
    ].join('\n\n'),
    ...rest,
  };
};

export const confirmation = (): Sent => ({
  ...rejection(),
  subject: 'We have received your application',
  text: [
    'Hi Robin,',
    'Thank you for applying for the Platform Engineer position at Northwind. We have received your application and will review it.',
    'If you are not selected for an interview, we will let you know.',
    'The Northwind recruiting team',
  ].join('\n\n'),
});

const robin = { name: 'Robin Ferris', address: 'me@example.com' };

export const forwarded = (original: Sent = rejection(), options: ForwardOptions = {}, client: Client = 'gmail') =>
  forwardAs(client, original, { member: robin, ...options });

/** A mail of a few header lines and a text. */
export const plainMail = (headers: Record<string, string>, text: string): string =>
  `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${text}`;
