import { expect, it } from 'vitest';
import { lock } from '../../infra/local/lock.ts';
import { freshFolder } from '../support/onfile.ts';

it('waits for a holder that is just ending', async () => {
  const folder = await freshFolder();
  const first = await lock(folder);
  const second = lock(folder);
  await first.release();
  await (await second).release();
});

it('is refused while somebody holds the folder, and free again after that', async () => {
  const folder = await freshFolder();
  const first = await lock(folder);
  await expect(lock(folder)).rejects.toThrow('already');
  await first.release();
  await (await lock(folder)).release();
});
