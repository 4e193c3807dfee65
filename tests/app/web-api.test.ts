import { describe, expect, it } from 'vitest';
import { followUp } from '../../shared/app/follow-up.ts';
import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { forwarded, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

/** As much of the answers as the tests look at. */
type Answer = {
  case: { id: string; hidden: boolean; company: string; steps: { id: string; state: string; due: string }[] };
  effects: { effect: string; step: string | null; said: string }[];
  upcoming: { case: string; step: string; due: string }[];
  next: string | null;
  detail: string;
  key: string;
  outcome: string;
};

async function withCase(...mails: Uint8Array[]) {
  const app = memoryApp();
  for (const raw of mails.length > 0 ? mails : [forwarded()]) await receive(app, await app.keep(raw));
  const [one] = [...app.stored.values()];
  const web = api(app, { isOwner: () => true, take: async (key) => void (await receive(app, key)) });
  const send = (path: string, body: unknown, method = 'POST') =>
    web.request(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const tell = async (body: unknown): Promise<Answer> =>
    (await send(`/api/cases/${one?.id}/commands`, body)).json() as Promise<Answer>;
  const json = async (path: string): Promise<Answer> => (await web.request(path)).json() as Promise<Answer>;
  const stands = () => [...app.stored.values()][0];
  return { app, web, send, tell, json, stands, id: one?.id ?? '' };
}

/** The same value with the fields of all its objects the other way round. */
function turn<Value>(value: Value, wish: boolean): Value {
  const turned = (it: unknown): unknown =>
    Array.isArray(it)
      ? it.map(turned)
      : it !== null && typeof it === 'object'
        ? Object.fromEntries(
            Object.entries(it)
              .reverse()
              .map(([name, its]) => [name, turned(its)]),
          )
        : it;
  return wish ? (turned(value) as Value) : value;
}

describe('commands', () => {
  it('in the words of a reply do what the reply would, and say so', async () => {
    const { tell } = await withCase();
    const { case: one, effects } = await tell({ text: 'snooze 2 weeks' });
    expect(effects).toMatchObject([{ effect: 'snoozed', said: expect.stringMatching(/put off/) }]);
    const step = one.steps.find(({ id }) => id === effects[0]?.step);
    expect((step?.due ?? '') >= '2026-10-20').toBe(true);
  });

  it('come as data, too, about the step that is named', async () => {
    const { tell } = await withCase();
    const { case: one, effects } = await tell({ command: { do: 'skip' }, step: 'reflect' });
    expect(effects).toMatchObject([{ effect: 'skipped', step: 'reflect' }]);
    expect(one.steps.find(({ id }) => id === 'reflect')?.state).toBe('skipped');
  });

  it('may be several, words first; one undo takes all of them back', async () => {
    const { tell, stands } = await withCase();
    const before = stands()?.reading;
    const both = await tell({ text: 'company: Adatum', command: { do: 'role', title: 'Gardener' } });
    expect(both.effects.map(({ effect }) => effect)).toEqual(['corrected', 'corrected']);
    expect(stands()?.reading).toMatchObject({ company: 'Adatum', role: 'Gardener' });
    await tell({ command: { do: 'undo' } });
    expect(stands()?.reading).toEqual(before);
  });

  it('write the draft at hand anew with what was told', async () => {
    const { app, tell, stands } = await withCase();
    const due = stands()?.steps.find(({ id }) => id === 'ask-feedback')?.due ?? '';
    app.clock.set(due);
    for (let next = await app.cases.nextDue(0); next && next <= due; next = await app.cases.nextDue(0))
      await followUp(app);
    const draft = () => JSON.stringify(stands()?.steps.find(({ id }) => id === 'ask-feedback'));
    const before = draft();
    await tell({ text: 'contact: Bea Holt <bea@northwind.example>' });
    expect(draft()).not.toBe(before);
    expect(draft()).toContain('Bea');
  });

  it('that were not understood change nothing, and ask', async () => {
    const { tell, stands } = await withCase();
    const before = stands();
    expect((await tell({ text: 'zzz snooze until the cows come home' })).effects.length).toBeGreaterThan(0);
    const { effects } = await tell({ text: 'snooze until blursday' });
    expect(effects).toMatchObject([{ effect: 'unclear' }]);
    expect(stands()?.steps).toEqual(before?.steps);
  });

  it('about more than the case are refused, with the place where they belong', async () => {
    const { send, id, app } = await withCase();
    const response = await send(`/api/cases/${id}/commands`, { text: 'pause' });
    expect(response.status).toBe(422);
    expect(await app.members.paused('owner')).toBe(false);
  });

  it('put a case out of sight and back, and its plan goes on', async () => {
    const { tell, stands, web } = await withCase();
    const steps = stands()?.steps;
    expect((await tell({ command: { do: 'hide' } })).case.hidden).toBe(true);
    expect(stands()?.steps).toEqual(steps);
    expect(await (await web.request('/')).text()).not.toContain('Platform Engineer');
    expect(await (await web.request('/?show=hidden')).text()).toContain('Platform Engineer');
    expect((await tell({ command: { do: 'show' } })).case.hidden).toBe(false);
    expect(await (await web.request('/')).text()).toContain('Platform Engineer');
  });

  it('beside putting it out of sight are done as well', async () => {
    const { tell, stands } = await withCase();
    const { case: one, effects } = await tell({ text: 'skip', command: { do: 'hide' }, step: 'reflect' });
    expect(effects.map(({ effect }) => effect)).toEqual(['skipped', 'hidden']);
    expect([one.hidden, stands()?.hidden]).toEqual([true, true]);
    expect(one.steps.find(({ id }) => id === 'reflect')?.state).toBe('skipped');
  });

  it('speak of words to say, where there is nothing to reply to', async () => {
    const { tell } = await withCase();
    const { effects } = await tell({ text: 'news: https://sam.example/posts/queues' });
    expect(effects[0]?.said).toMatch(/say “keen”/);
    expect(effects[0]?.said).not.toMatch(/reply “/i);
  });

  it.each([
    [{}, 422],
    [{ text: '' }, 422],
    [{ text: ' \n ' }, 422],
    [{ command: { do: 'skip' }, step: 'nope' }, 422],
    [{ text: 'skip', step: 'nope' }, 422],
    [{ command: { do: 'sent', at: '1971-01-01T00:00:00Z' } }, 422],
    [{ command: { do: 'sent', at: '2026-10-07T09:00:00Z' } }, 422],
    [{ command: { do: 'explode' } }, 422],
    [{ command: { do: 'snooze' } }, 422],
    [{ command: { do: 'company', name: 'A\r\nBcc: x' } }, 422],
    [{ text: 'x'.repeat(4001) }, 422],
    [{ text: 'x'.repeat(200_000) }, 413],
    ['stop', 422],
    [null, 422],
  ])('of no sense are refused: %j', async (body, status) => {
    const { send, id, stands } = await withCase();
    const before = stands();
    const response = await send(`/api/cases/${id}/commands`, body);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(stands()).toBe(before);
  });

  it('are taken so often in an hour', async () => {
    const { app, send, id } = await withCase();
    for (let count = 0; count < 600; count++) await app.limits.take('commands.owner', 600, app.clock.now());
    expect((await send(`/api/cases/${id}/commands`, { text: 'keen' })).status).toBe(429);
  });
});

describe('what is to come', () => {
  it('comes in pages that hold each step once', async () => {
    const { json } = await withCase(forwarded(), forwarded(rejection({ role: 'Data Analyst' })));
    const all = (await json('/api/upcoming')).upcoming;
    expect(all.length).toBeGreaterThan(3);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Answer = await json(`/api/upcoming?limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      expect(page.upcoming.length).toBeLessThanOrEqual(2);
      seen.push(...page.upcoming.map((step) => `${step.case}/${step.step}`));
      cursor = page.next;
    }
    expect(seen).toEqual(all.map((step) => `${step.case}/${step.step}`));
  });
});

describe('an answer', () => {
  it('says by its ETag whether it is still the same', async () => {
    const { web, tell } = await withCase();
    const first = await web.request('/api/cases');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const ask = () => web.request('/api/cases', { headers: { 'if-none-match': etag } });
    expect((await ask()).status).toBe(304);
    await tell({ text: 'keen' });
    expect((await ask()).status).toBe(200);
  });

  it('has the same ETag in whatever order the store gives its fields', async () => {
    const { app, web, id } = await withCase();
    const { get, list } = app.cases;
    let turned = false;
    app.cases.get = async (key) => turn(await get(key), turned);
    app.cases.list = async (...asked) => turn(await list(...asked), turned);
    for (const path of ['/api/cases', `/api/cases/${id}`, '/api/upcoming', '/api/lessons', '/api/figures']) {
      turned = false;
      const first = await web.request(path);
      turned = true;
      const again = await web.request(path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
      expect([path, again.status]).toEqual([path, 304]);
    }
  });

  it('carries the name of its request, in a problem as well', async () => {
    const { web } = await withCase();
    const response = await web.request('/api/cases/nobody');
    const id = response.headers.get('x-request-id') ?? '';
    expect(id).toMatch(/^[\w-]{8,}$/);
    expect(await response.json()).toMatchObject({ requestId: id });
  });
});

describe('a list of cases', () => {
  it('costs one query, however many cases other members have', async () => {
    const { app } = await withCase();
    const asked: string[] = [];
    const cases = {
      ...app.cases,
      list: (...page: Parameters<typeof app.cases.list>) => {
        asked.push(page[0]);
        return app.cases.list(...page);
      },
      get: () => Promise.reject(new Error('no single case is read')),
      atCompany: () => Promise.reject(new Error('no')),
    };
    const web = api({ ...app, cases }, { isOwner: () => true });
    for (const path of ['/api/cases', '/', '/api/upcoming']) {
      asked.length = 0;
      expect((await web.request(path)).status).toBe(200);
      expect(asked).toEqual(['owner']);
    }
  });
});

describe('the member’s settings', () => {
  it('can be changed one by one', async () => {
    const { send, app } = await withCase();
    expect(await (await send('/api/me', { zone: 'America/New_York' }, 'PATCH')).json()).toMatchObject({
      zone: 'America/New_York',
      name: 'Robin Ferris',
      automatic: expect.stringMatching(/^in\+owner\./),
    });
    expect(await (await send('/api/me', { paused: true }, 'PATCH')).json()).toMatchObject({ paused: true });
    expect(await app.members.get('owner')).toMatchObject({ zone: 'America/New_York' });
    expect((await send('/api/me', { zone: 'Mars/Phobos' }, 'PATCH')).status).toBe(422);
    expect((await send('/api/me', { country: 'Atlantis' }, 'PATCH')).status).toBe(422);
  });

  it('hold what came back, where mail did', async () => {
    const { app, json, web } = await withCase();
    await app.members.stop('owner', { because: 'bounce', at: '2026-10-06T08:00:00.000Z' }, '2026-10-06T08:00:00.000Z');
    expect(await json('/api/me')).toMatchObject({ stopped: { because: 'bounce' } });
    expect(await (await web.request('/')).text()).toContain('came back');
  });
});

describe('erasing', () => {
  it('takes the word for it, and leaves nothing', async () => {
    const { app, send } = await withCase();
    const erase = (body: object) => send('/api/me', body, 'DELETE');
    expect((await erase({ confirm: 'yes' })).status).toBe(422);
    expect(app.stored.size).toBe(1);
    expect((await erase({ confirm: 'erase everything' })).status).toBe(200);
    const mails: string[] = [];
    for await (const key of app.rawMail.keys()) mails.push(key);
    expect([app.stored.size, app.recorded.size, app.sent.length, mails]).toEqual([0, 0, 0, []]);
  });
});
