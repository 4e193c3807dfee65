import type { Member } from '../case/case.ts';
import type { Members } from './ports.ts';

/**
 * The members, of whom the settings name the first: the owner is one before anything is stored, and stays one. What the
 * owner changed by mail, such as the time zone, goes before the settings; the address in the settings always counts.
 */
export function withOwner(owner: Member, stored: Members): Members {
  const [first] = owner.addresses;
  const get = async (id: string) => {
    const found = await stored.get(id);
    if (id !== owner.id) return found;
    const others = (found?.addresses ?? []).filter((address) => address !== first);
    return { ...owner, ...found, addresses: [first, ...others] } satisfies Member;
  };
  return {
    ...stored,
    get,
    byAddress: async (address) => (address === first ? get(owner.id) : stored.byAddress(address)),
  };
}

/** The id of the member whom the settings name. */
export const ownerId = 'owner';

/** The owner as a member, from the settings. */
export function ownerOf(settings: {
  owner: { name: string | null; address: string };
  zone: string;
  country: string | null;
}): Member {
  const { owner, zone, country } = settings;
  return { id: ownerId, name: owner.name, addresses: [owner.address], zone, country };
}
