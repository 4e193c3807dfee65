import type { Member } from '../case/case.ts';
import { intakeKey, type Seal } from '../mail/addresses.ts';
import type { Members } from './ports.ts';

/** The one member that the settings name; whether mail is paused is kept elsewhere. */
export function ownerAlone(owner: Member, seal: Seal, pauses: Pick<Members, 'paused' | 'setPaused'>): Members {
  const ifOwner = async (is: boolean) => (is ? owner : null);
  return {
    ...pauses,
    get: (id) => ifOwner(id === owner.id),
    byAddress: (address) => ifOwner(owner.addresses.includes(address)),
    byKey: (key) => ifOwner(key === intakeKey(owner.id, seal)),
  };
}

/** The owner as a member, from the settings. */
export function ownerOf(settings: {
  owner: { name: string | null; address: string };
  zone: string;
  country: string | null;
}): Member {
  const { owner, zone, country } = settings;
  return { id: 'owner', name: owner.name, addresses: [owner.address], zone, country };
}
