import { describe, expect, it } from 'vitest';
import { erase } from '../../shared/app/leaving.ts';
import type { Outcome, Outcomes } from '../../shared/app/ports.ts';
import { conversation } from '../support/conversation.ts';
import { plainMail } from '../support/mails.ts';
import { memoryApp, owner } from '../support/memory-app.ts';

describe('leaving', () => {
  it('removes every mail, also while the list goes on naming those that are gone', async () => {
    const app = memoryApp();
    const ends: Outcome[] = [];
    for (let i = 0; i < 130; i++) {
      const at = new Date(Date.parse('2026-10-01T00:00:00.000Z') + i * 1000).toISOString();
      ends.push({ key: await app.keep('x'), at, outcome: 'held', member: 'owner', caseId: null, detail: '' });
    }
    for (const end of ends) await app.outcomes.record(end);
    /** Keys as they were at first; what is gone is left out of a page, as where an index lags behind its table. */
    const list: Outcomes['list'] = async (_, { limit = 50, cursor = '0' } = {}) => {
      const [from, to] = [Number(cursor), Number(cursor) + limit];
      const found = await Promise.all(ends.slice(from, to).map(({ key }) => app.outcomes.get(key)));
      return { items: found.filter((one) => one !== null), next: to < ends.length ? String(to) : null };
    };
    await erase({ ...app, outcomes: { ...app.outcomes, list } }, owner);
    expect([...app.recorded.keys()]).toEqual([]);
    for (const { key } of ends) expect(await app.rawMail.get(key)).toBeNull();
  });

  it('leaves alone the mails to somebody who was asked, and is a member by now', async () => {
    const asked = [
      { id: 'i1', address: 'ada@friend.example' },
      { id: 'i2', address: 'bob@friend.example' },
    ];
    const app = memoryApp({ member: { ...owner, asked } });
    await app.members.save({ ...owner, id: 'ada', addresses: ['ada@friend.example'] });
    const forgotten: string[] = [];
    const outbox = { ...app.outbox, forget: async (address: string) => void forgotten.push(address) };
    await erase({ ...app, outbox }, { ...owner, asked });
    expect(forgotten).toEqual(['me@example.com', 'bob@friend.example']);
  });

  const reply = (id: string, from = 'me@elsewhere.example') =>
    plainMail(
      {
        From: from,
        To: 'in@onfile.example',
        Subject: 'Re: Shall I erase everything?',
        References: `<about.leave.20261006090000.${id}@onfile.example>`,
      },
      'leave',
    );

  it('keeps nothing of the last word of somebody who is gone, and asks nobody to join', async () => {
    const app = memoryApp({ rules: { membership: 'open' } });
    const end = await conversation(app).sends(reply('k3j2h1'), { from: 'me@elsewhere.example' });
    expect(end).toEqual({ key: 'mail-1', at: end.at, outcome: 'command', member: null, caseId: null, detail: 'leave' });
    expect(await app.rawMail.get('mail-1')).toBeNull();
    expect(app.sent).toEqual([]);
  });

  it('is not what a mail from an unknown address does to a member who stands', async () => {
    const app = memoryApp();
    const end = await conversation(app).sends(reply('owner'), { from: 'me@elsewhere.example' });
    expect(end).toMatchObject({ outcome: 'held', detail: 'not from a member' });
    expect(await app.rawMail.get('mail-1')).not.toBeNull();
  });

  it('keeps of mail that is nobody’s no word on who wrote it', async () => {
    const app = memoryApp();
    const mail = plainMail({ From: 'eve@example.com', To: 'in@onfile.example', Subject: 'Private' }, 'hello');
    expect((await conversation(app).sends(mail, { from: 'eve@example.com' })).about).toBeUndefined();
  });
});
