import { getDomain } from 'tldts';
import { mailProviders } from './platforms/mail-providers.ts';
import type { Platform } from './platforms/platform.ts';
import { registry } from './platforms/registry.ts';
import { remembered } from './remembered.ts';

export type { Platform };

const byDomain = new Map(registry.flatMap((platform) => platform.domains.map((domain) => [domain, platform])));
const byName = new Map(
  registry.flatMap((platform) => [platform.name, ...platform.aliases].map((name) => [plain(name), platform])),
);

/** The applicant-tracking system or job board that an address or a domain belongs to, or null. */
export const platformAt = remembered((address): Platform | null => {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const platform = byDomain.get(rest);
    if (platform) return platform;
  }
  return null;
});

/** The platform that goes by a name, with or without what such names trail ("LinkedIn Jobs"), or null. */
export const platformNamed = remembered((name): Platform | null => {
  const whole = plain(name).replace(/^the /, '');
  return byName.get(whole) ?? byName.get(whole.replace(trails, '').trim()) ?? null;
});

/** Whether an address is at a provider that anybody can have a mailbox at. */
export const isMailProvider = remembered((address) => {
  const domain = getDomain(address.slice(address.lastIndexOf('@') + 1)) ?? '';
  return mailProviders.has(domain) || mailProviders.has(domain.split('.')[0] ?? '');
});

const trails =
  / (?:global |group )?(?:inc|llc|gmbh|ltd|limited|plc|corp|corporation|pty ltd|pte ltd|ireland unlimited company|jobs?|careers?|recruiting|recruitment|hire|ats|software|notifications?|notices|alerts?|messages?|support|team|talent|candidate support|app|online)$/;

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.(?:com|io|co|de|net|ai|org)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
