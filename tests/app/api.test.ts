import { describe, expect, it } from 'vitest';
import { followUp } from '../../shared/app/follow-up.ts';
import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { nextDue } from '../../shared/case/due.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

/** As much of the answers as the tests look at. */
type Answer = {
  cases: { id: string; steps: object[] }[];
  upcoming: { role: string; due: string }[];
  next: string | null;
};

async function appWith(...mails: Uint8Array[]) {
  const app = memoryApp();
  for (const raw of mails) await receive(app, await app.keep(raw));
  const web = api(app, { isOwner: () => true, links: [{ href: '/outbox', text: 'Mails to you' }] });
  const get = (path: string) => web.request(path);
  const json = async (path: string): Promise<Answer> => (await get(path)).json() as Promise<Answer>;
  return { app, get, json, id: [...app.stored.values()][0]?.id ?? '' };
}

describe('the API', () => {
  it('says that it is well', async () => {
    const { json } = await appWith();
    expect(await json('/healthz')).toEqual({ status: 'ok' });
  });

  it('lists the cases with their steps', async () => {
    const { json, id } = await appWith(forwarded());
    expect(await json('/api/cases')).toMatchObject({
      cases: [{ id, company: 'Northwind', role: 'Platform Engineer', contact: { name: 'Ana Silva' } }],
      next: null,
    });
    const { cases } = await json('/api/cases');
    expect(Object.keys(cases[0]?.steps[0] ?? {})).toEqual(['id', 'kind', 'due', 'state', 'tag', 'why', 'at', 'draft']);
  });

  it('shows one case', async () => {
    const { json, id } = await appWith(forwarded());
    expect(await json(`/api/cases/${id}`)).toMatchObject({ id, company: 'Northwind' });
  });

  it('lists what is to come over all cases, the next step first', async () => {
    const { json } = await appWith(forwarded(), forwarded(rejection({ role: 'Data Analyst' })));
    const { upcoming, next } = await json('/api/upcoming');
    expect(next).toBeNull();
    expect(new Set(upcoming.map(({ role }) => role)).size).toBe(2);
    const dues = upcoming.map(({ due }) => due);
    expect(dues).toEqual([...dues].sort());
  });

  it.each([
    ['/api/cases/nobody', 404],
    ['/api/cases/..%2F..%2Fetc', 404],
    ['/api/nothing', 404],
    ['/api/cases?limit=0', 400],
    ['/api/cases?limit=many', 400],
    [`/api/cases?cursor=${'x'.repeat(300)}`, 400],
  ])('answers %s with a problem document', async (path, status) => {
    const { get } = await appWith();
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status, detail: expect.any(String) });
  });

  it('gives away nothing about its insides when something breaks', async () => {
    const app = memoryApp();
    const broken = { ...app, cases: { ...app.cases, list: () => Promise.reject(new Error('table onfile-secret')) } };
    const response = await api(broken, { isOwner: () => true }).request('/api/cases');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('onfile-secret');
  });
});

describe('the page', () => {
  it('tells a first visitor how to begin', async () => {
    const { get } = await appWith();
    expect(await (await get('/')).text()).toContain('in@onfile.example');
  });

  it('shows what comes next and the cases', async () => {
    const { get, id } = await appWith(forwarded());
    const page = await (await get('/')).text();
    expect(page).toContain('Platform Engineer at Northwind');
    expect(page).toContain(`/cases/${id}`);
    expect(page.toLowerCase()).not.toContain('rejected');
  });

  it('shows a case with the mail, whose markup stays text', async () => {
    const text = `${rejection().text}\n\n<script>alert(1)</script>`;
    const { get, id } = await appWith(forwarded(rejection({ text }), { form: 'text' }));
    const page = await (await get(`/cases/${id}`)).text();
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>');
  });

  it('may load nothing from anywhere and run no script', async () => {
    const { get } = await appWith();
    expect((await get('/')).headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  });
});

describe('the unsubscribe link of every mail', () => {
  const withLink = async () => {
    const { app } = await appWith(forwarded());
    const header = Buffer.from(app.sent[0]?.raw ?? [])
      .toString()
      .match(/^List-Unsubscribe: <[^>]*(\/unsubscribe\/[^>]*)>/m);
    return { app, web: api(app), link: header?.[1] ?? '' };
  };
  const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };

  it('shows a page when it is opened, and changes nothing', async () => {
    const { app, web, link } = await withLink();
    expect(await (await web.request(link)).text()).toContain('Pause');
    expect(await app.members.paused('owner')).toBe(false);
  });

  it('pauses all mail with one click, and takes up again', async () => {
    const { app, web, link } = await withLink();
    expect((await web.request(link, oneClick)).status).toBe(200);
    app.clock.set('2026-10-30T12:00:00.000Z');
    await followUp(app);
    expect(app.sent).toHaveLength(1);
    const next = () => [...app.stored.values()].map(nextDue)[0] ?? null;
    expect(next()).toBeNull();
    await web.request(link, { method: 'POST', body: new URLSearchParams({ resume: 'yes' }) });
    expect((next() ?? '') > '2026-10-30T12:00:00.000Z').toBe(true);
  });

  it('is of no use when it was altered', async () => {
    const { app, web, link } = await withLink();
    for (const altered of [`${link}x`, link.replace('owner', 'other'), '/unsubscribe/owner', '/unsubscribe/owner.']) {
      expect((await web.request(altered, oneClick)).status).toBe(404);
    }
    expect(await app.members.paused('owner')).toBe(false);
  });
});
