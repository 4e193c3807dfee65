import { expect, it } from 'vitest';
import { withOwner } from '../../shared/app/members.ts';
import type { Member } from '../../shared/case/case.ts';
import { memoryMembers, owner } from '../support/memory-app.ts';

const ownedBy = (address: string): Member => ({ ...owner, addresses: [address] });

it('a former owner’s address counts no longer, stored or not; further addresses and what else was said stay', async () => {
  const stored = memoryMembers();
  const before = withOwner(ownedBy('old@example.com'), stored);
  const known = await before.get('owner');
  if (known)
    await before.save({ ...known, zone: 'Asia/Tokyo', addresses: [...known.addresses, 'further@example.com'] });
  expect((await before.byAddress('old@example.com'))?.id).toBe('owner');

  const after = withOwner(ownedBy('new@example.com'), stored);
  const stands = { id: 'owner', zone: 'Asia/Tokyo', addresses: ['new@example.com', 'further@example.com'] };
  for (const _ of ['as it was stored', 'once it is stored anew']) {
    const one = await after.byAddress('new@example.com');
    expect(one).toMatchObject(stands);
    expect(await after.byAddress('further@example.com')).toMatchObject(stands);
    expect(await after.byAddress('old@example.com')).toBeNull();
    if (one) await after.save(one);
  }
});
