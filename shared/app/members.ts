import type { Member } from '../case/case.ts';
import type { Members } from './ports.ts';

/**
 * The members, of whom the settings name the first: the owner is one before anything is stored, and stays one. What the
 * owner changed by mail, such as the time zone, goes before the settings. The address in the settings always counts, and is
 * stored as the first; where the stored one is another, the settings had that before, and it counts no longer.
 */
export function withOwner(owner: Member, stored: Members): Members {
  const [first] = owner.addresses;
  const known = async () => {
    const found = await stored.get(owner.id);
    const others = (found?.addresses ?? []).slice(1).filter((address) => address !== first);
    return { ...owner, ...found, addresses: [first, ...others] } satisfies Member;
  };
  return {
    ...stored,
    get: async (id) => (id === owner.id ? known() : stored.get(id)),
    async byAddress(address) {
      if (address === first) return known();
      const found = await stored.byAddress(address);
      if (found?.id !== owner.id) return found;
      const stands = await known();
      return stands.addresses.includes(address) ? stands : null;
    },
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
