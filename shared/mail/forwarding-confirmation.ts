import { getDomain } from 'tldts';
import type { Original } from './mail.ts';

/** What a mail provider sends before it forwards: who asks, the code to type in, and the link that agrees. */
export type Confirmation = { provider: string | null; code: string | null; link: string | null };

/** Providers by the domain of the sender, with the domains that their links lead to. */
const providers: readonly { name: string; from: readonly string[]; links: readonly string[] }[] = [
  { name: 'Gmail', from: ['google.com', 'gmail.com'], links: ['google.com'] },
  {
    name: 'Outlook',
    from: ['microsoft.com', 'outlook.com', 'live.com'],
    links: ['microsoft.com', 'live.com', 'outlook.com'],
  },
  { name: 'Fastmail', from: ['fastmail.com', 'fastmailteam.com'], links: ['fastmail.com'] },
  { name: 'Yahoo Mail', from: ['yahoo.com', 'yahooinc.com'], links: ['yahoo.com'] },
  { name: 'Zoho Mail', from: ['zoho.com', 'zohomail.com', 'zoho.eu'], links: ['zoho.com', 'zoho.eu'] },
  { name: 'Proton Mail', from: ['proton.me', 'protonmail.com'], links: ['proton.me'] },
  { name: 'GMX', from: ['gmx.net', 'gmx.de', 'gmx.com'], links: ['gmx.net', 'gmx.de', 'gmx.com'] },
  { name: 'Yandex', from: ['yandex.ru', 'yandex.com'], links: ['yandex.ru', 'yandex.com'] },
];

/**
 * The code and the link in a mail that asks to confirm forwarding. A link counts only where it leads to the provider
 * who sent the mail, by https.
 */
export function confirmationIn({ from, subject, text }: Pick<Original, 'from' | 'subject' | 'text'>): Confirmation {
  const sender = domainOf(`https://${from.address?.split('@').at(-1) ?? ''}`);
  const provider = providers.find((one) => one.from.some((domain) => domain === sender)) ?? null;
  const links = text.slice(0, 20_000).match(/https:\/\/[^\s<>"')\]]{1,2000}/g) ?? [];
  const own = links.filter((link) => provider?.links.includes(domainOf(link) ?? ''));
  return {
    provider: provider?.name ?? null,
    code: codeIn(subject) ?? codeIn(text.slice(0, 20_000)),
    link: own.find((link) => asking.test(link)) ?? own[0] ?? null,
  };
}

/** How the links that agree look, where a mail has others: Gmail's lead to /mail/vf-…, those that refuse to /mail/uf-…. */
const asking = /\/mail\/(?:u\/\d{1,3}\/)?vf-|confirm|verif/i;

/** "(#123456789)" in Gmail's subject, "Confirmation code: 123456789" in texts. */
function codeIn(text: string): string | null {
  const found =
    /\(#\s?(\d{6,12})\)/.exec(text) ??
    /\b(?:code|Code|código|codice|codigo|Bestätigungscode|Code de confirmation)\s?[:#]?\s{0,3}(\d{6,12})\b/.exec(text);
  return found?.[1] ?? null;
}

const domainOf = (link: string): string | null => getDomain(link);
