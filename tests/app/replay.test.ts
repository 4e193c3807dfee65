import { describe, expect, it } from 'vitest';
import { receive } from '../../shared/app/receive.ts';
import { replay } from '../../shared/app/replay.ts';
import { confirmation, forwarded, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

describe('reading a kept mail again', () => {
  it('receives one that a crash left without an outcome', async () => {
    const app = memoryApp();
    expect(await replay(app, await app.keep(forwarded()))).toBe('received');
    expect(app.sent).toHaveLength(1);
  });

  it('opens a case from a mail that was not understood before, and replaces its outcome', async () => {
    const app = memoryApp();
    const key = await app.keep(forwarded());
    const before = { key, at: app.clock.now(), member: 'owner', caseId: null, detail: 'other' };
    await app.outcomes.record({ ...before, outcome: 'not-a-rejection' });
    expect(await replay(app, key)).toBe('received');
    expect((await app.outcomes.get(key))?.outcome).toBe('case-opened');
  });

  it('renews what is understood of an open case, and mails nothing', async () => {
    const app = memoryApp();
    const key = await app.keep(forwarded());
    await receive(app, key);
    const [stored] = [...app.stored.values()];
    if (!stored) throw new Error('no case was opened');
    await app.cases.save({ ...stored, reading: { ...stored.reading, company: null } });
    expect(await replay(app, key)).toBe('read anew');
    expect((await app.cases.get(stored))?.reading.company).toBe('Northwind');
    expect(app.sent).toHaveLength(1);
  });

  it('keeps no more of a mail than when it opened its case', async () => {
    const app = memoryApp();
    const plain = rejection();
    const key = await app.keep(forwarded({ ...plain, text: `${plain.text}\n\n${'Ещё слово. '.repeat(8_000)}` }));
    await receive(app, key);
    const [stored] = [...app.stored.values()];
    expect(stored?.original.text).toHaveLength(40_000);
    expect(await replay(app, key)).toBe('unchanged');
  });

  it('changes nothing where nothing is understood better, and answers nobody twice', async () => {
    const app = memoryApp();
    const keys = [await app.keep(forwarded()), await app.keep(forwarded()), await app.keep(forwarded(confirmation()))];
    for (const key of keys) await receive(app, key);
    const [cases, mails] = [JSON.stringify([...app.stored.values()]), app.sent.length];
    app.clock.set('2027-02-01T09:00:00.000Z');
    for (const key of keys) expect(await replay(app, key)).toBe('unchanged');
    expect(JSON.stringify([...app.stored.values()])).toBe(cases);
    expect(app.sent).toHaveLength(mails);
  });
});
