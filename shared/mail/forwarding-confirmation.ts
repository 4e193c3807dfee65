import { getDomain } from 'tldts';
import type { Original } from './mail.ts';

/** What a mail provider sends before it forwards: who asks, the code to type in, and the link that agrees. */
export type Confirmation = { provider: string | null; code: string | null; link: string | null };

type Provider = { name: string; from: readonly string[]; links: readonly string[] };

/** Providers by the domain of the sender, with the domains that their links lead to. */
const providers: readonly Provider[] = [
  { name: 'Gmail', from: ['google.com', 'gmail.com'], links: ['google.com'] },
  {
    name: 'Outlook',
    from: ['microsoft.com', 'outlook.com', 'live.com', 'office.com', 'office365.com'],
    links: ['microsoft.com', 'live.com', 'outlook.com', 'office.com', 'office365.com'],
  },
  { name: 'Fastmail', from: ['fastmail.com', 'fastmailteam.com'], links: ['fastmail.com'] },
  { name: 'Yahoo Mail', from: ['yahoo.com', 'yahooinc.com', 'yahoo-inc.com'], links: ['yahoo.com'] },
  {
    name: 'Zoho Mail',
    from: ['zoho.com', 'zohomail.com', 'zohocorp.com', 'zoho.eu', 'zoho.in'],
    links: ['zoho.com', 'zohomail.com', 'zoho.eu', 'zoho.in'],
  },
  { name: 'Proton Mail', from: ['proton.me', 'protonmail.com'], links: ['proton.me', 'protonmail.com'] },
  { name: 'GMX', from: ['gmx.net', 'gmx.de', 'gmx.com', 'gmx.at', 'gmx.ch'], links: ['gmx.net', 'gmx.de', 'gmx.com'] },
  { name: 'WEB.DE', from: ['web.de'], links: ['web.de'] },
  { name: 'iCloud Mail', from: ['apple.com', 'icloud.com'], links: ['apple.com', 'icloud.com'] },
  { name: 'Yandex', from: ['yandex.ru', 'yandex.com'], links: ['yandex.ru', 'yandex.com'] },
];

type Asking = Pick<Original, 'from' | 'subject' | 'text'>;

const mostText = 20_000;
const mostHtml = 200_000;

/**
 * The code and the link in a mail that asks to confirm forwarding. A link counts only where it leads to the provider
 * who sent the mail, by https.
 * @param html the mail as HTML, where it has that: the text that is made of it holds no links.
 */
export function confirmationIn({ from, subject, text }: Asking, html: string | null = null): Confirmation {
  const provider = providerOf(from.address);
  const shown = text.slice(0, mostText);
  const links = [...(shown.match(inText) ?? []), ...linksOf(html?.slice(0, mostHtml) ?? '')];
  const own = links.filter((link) => provider?.links.includes(domainOf(link) ?? '') && !refusing.test(link));
  return {
    provider: provider?.name ?? null,
    code: codeIn(subject.slice(0, 300)) ?? codeIn(shown.replace(inText, ' ')),
    link: own.find((link) => asking.test(link)) ?? own[0] ?? null,
  };
}

/**
 * Whether a mail is a provider's question whether mail may be forwarded: Gmail's has a sender of its own, whatever the
 * language; others are known by a sender that is no person, and by words about forwarding and confirming.
 */
export function isForwardingQuestion({ from, subject, text }: Asking): boolean {
  const address = from.address?.toLowerCase() ?? '';
  if (address === 'forwarding-noreply@google.com') return true;
  if (!service.test(address)) return false;
  const said = subject.slice(0, 300);
  if (asksToForward(said)) return true;
  return providerOf(address) !== null && asksToForward(`${said} ${text.slice(0, 2000)}`);
}

const asksToForward = (text: string): boolean => forwarding.test(text) && confirming.test(text);

/** Local parts that are no person's. */
const service =
  /^(?:no-?_?\.?reply|do-?not-?reply|forward\w{0,12}|[\w.-]{0,30}no-?reply|support|service|kundenservice|accounts?|account-security-noreply|security|notifications?|notify|mailer|mail|postmaster|team|welcome|info|hello|msonlineservicesteam)(?:[-+.][\w.+-]{0,60})?@/;

const forwarding =
  /forwarding|auto-?forward|forward (?:your |all |new |incoming |these )?(?:e-?)?(?:mails?|messages)|weiterleit|weitergeleitet|redirection|transfert|transf[ée]rer|reenv[ií]|doorstu|doorgestuurd|encaminha|inoltr|przekaz|vidarebefordr/iu;
const confirming =
  /confirm|verif|validat|bestätig|verifizier|bevestig|verifie?er|vérifi|valider|verificar|conferm|zatwierd|potwierd|bekräft/iu;

const inText = /https:\/\/[^\s<>"')\]]{1,2000}/g;

/** Where the links of an HTML mail lead. */
function linksOf(html: string): string[] {
  const found = html.matchAll(/\shref\s{0,3}=\s{0,3}["']?(https:\/\/[^\s"'<>]{1,2000})/gi);
  return [...found].map(([, link = '']) => link.replace(/&(?:amp|#38|#x26);/gi, '&'));
}

/** How the links that agree look, where a mail has others: Gmail's lead to /mail/vf-…. */
const asking = /\/mail\/(?:u\/\d{1,3}\/)?vf-|confirm|verif|validat|activat|approve|accept|bestaetig/i;
/** Links that refuse, as Gmail's /mail/uf-…, and those that only explain. */
const refusing =
  /\/mail\/(?:u\/\d{1,3}\/)?uf-|cancel|declin|reject|deny|unsubscribe|privacy|terms|legal|^https:\/\/(?:support|help)\./i;

const digits = String.raw`(\d{5,12}|\d{3}[ -]\d{3})(?![\d-])`;
const codeWord = String.raw`(?:\p{L}{0,30}code|c[oó]digo|codice|kod|pin)(?!\p{L})`;
/** "(#123456789)" in Gmail's subject; "Your verification code is: 482913", "Bestätigungscode: …"; "482913 is your code". */
const codes: readonly RegExp[] = [
  /\(#\s?(\d{5,12})\)/,
  new RegExp(String.raw`(?<!\p{L})${codeWord}[^\d\n]{0,40}\s{0,6}(?<!\d)${digits}`, 'iu'),
  new RegExp(String.raw`(?<![\d-])${digits}\s(?:is|ist|est|es|é|è)\s[^\d\n]{0,40}${codeWord}`, 'iu'),
];

function codeIn(text: string): string | null {
  for (const code of codes) {
    const found = code.exec(text)?.[1];
    if (found !== undefined) return found.replace(/[ -]/g, '');
  }
  return null;
}

function providerOf(address: string | null): Provider | null {
  const sender = domainOf(`https://${address?.split('@').at(-1) ?? ''}`);
  return providers.find(({ from }) => from.some((domain) => domain === sender)) ?? null;
}

const domainOf = (link: string): string | null => getDomain(link);
