import { describe, expect, it } from 'vitest';
import { linkToken, readToken } from '../../shared/app/action-links.ts';
import { api } from '../../shared/app/web/api.tsx';
import { conversation } from '../support/conversation.ts';
import { forwarded } from '../support/mails.ts';

async function withDraft() {
  const talk = conversation();
  await talk.sends(forwarded());
  await talk.until(talk.step('ask-feedback').due);
  const html = (await talk.latest('ask-feedback')).html || '';
  const links = [...html.matchAll(/href="[^"]*(\/do\/[^"]+)"/g)].map(([, path = '']) => path);
  const pathOf = (action: string) => links.find((path) => path.includes(`.${action}.`)) ?? '';
  return { ...talk, web: api(talk.app), pathOf, post: { method: 'POST' } };
}

/** The form of a page: where its button leads. */
const buttonOf = (page: string) => /<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '';

describe('a link in a draft’s mail', () => {
  it.each([
    ['sent', 'sent'],
    ['skip', 'skipped'],
    ['snooze', 'planned'],
  ])('%s: GET shows, POST acts, and again changes nothing more', async (action, state) => {
    const { web, pathOf, post, step, theCase } = await withDraft();
    const before = theCase();
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await web.request(pathOf(action), { method });
    expect(theCase()).toEqual(before);
    expect((await web.request(pathOf(action), post)).status).toBe(200);
    expect(step('ask-feedback').state).toBe(state);
    const once = theCase();
    expect((await web.request(pathOf(action), post)).status).toBe(200);
    expect(theCase().steps.map((each) => [each.id, each.state, each.due])).toEqual(
      once.steps.map((each) => [each.id, each.state, each.due]),
    );
  });

  it('puts off once, however many days later it is pressed again', async () => {
    const { app, web, pathOf, post, theCase } = await withDraft();
    await web.request(pathOf('snooze'), post);
    const once = theCase();
    app.clock.set(new Date(Date.parse(app.clock.now()) + 3 * 86_400_000).toISOString());
    expect(await (await web.request(pathOf('snooze'), post)).text()).toContain('already');
    expect(theCase()).toEqual(once);
  });

  it('stops a case, and its page takes that back, once', async () => {
    const { app, web, pathOf, post, theCase } = await withDraft();
    await web.request(pathOf('skip'), post);
    const skipped = theCase();
    app.clock.set(new Date(Date.parse(app.clock.now()) + 60_000).toISOString());
    const page = await (await web.request(pathOf('stop'), post)).text();
    expect(theCase().ended?.because).toBe('stopped');
    const undo = buttonOf(page);
    expect(await (await web.request(undo)).text()).toContain('Take that back?');
    await web.request(undo, post);
    await web.request(undo, post);
    expect(theCase().ended).toBeUndefined();
    expect(theCase().steps.map(({ state }) => state)).toEqual(skipped.steps.map(({ state }) => state));
  });

  it('calls a question about news by its name', async () => {
    const { app, web, theCase } = await withDraft();
    const one = theCase();
    const [step] = one.steps;
    if (!step) throw new Error('There is no step.');
    const asked = { ...step, id: 'keep-in-touch-news', kind: 'keep-in-touch' as const };
    await app.cases.save({ ...one, steps: [asked] });
    const link = { member: 'owner', caseId: one.id, stepId: asked.id, action: 'skip' as const, of: null };
    const token = linkToken({ ...link, expires: '2026-12-06T09:00:00.000Z' }, app.seal);
    expect(await (await web.request(`/do/${token}`)).text()).toContain('something new to tell them?');
  });

  it('no longer holds after its time, and says what to do instead', async () => {
    const { app, web, pathOf, post, theCase } = await withDraft();
    const path = pathOf('stop');
    app.clock.set('2027-01-01T00:00:00.000Z');
    const before = theCase();
    for (const request of [{}, post]) {
      const answer = await web.request(path, request);
      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain('Reply to the mail instead');
    }
    expect(theCase()).toEqual(before);
  });

  it('is of no use when it was altered, nor for anything else', async () => {
    const { web, pathOf, post, theCase } = await withDraft();
    const path = pathOf('skip');
    const before = theCase();
    const altered = [
      path.replace('.skip.', '.stop.'),
      path.replace('owner', 'eve'),
      path.replace(/\.[a-z0-9]+$/, '.a0000000000000'),
      `${path}x`,
      path.replace('ask-feedback', 'future-openings'),
      path.replace('/do/', '/unsubscribe/'),
      '/do/',
      '/do/a.b.c',
    ];
    for (const each of altered) expect((await web.request(each, post)).status).toBe(404);
    expect(theCase()).toEqual(before);
  });
});

it('a token says what was signed', async () => {
  const { app } = conversation();
  const link = {
    member: 'owner',
    caseId: '0abc',
    stepId: 'keep-in-touch-2',
    action: 'undo' as const,
    of: '2026-10-06T09:00:00.123Z',
    expires: '2026-12-06T09:00:00.000Z',
  };
  expect(readToken(linkToken(link, app.seal), app.seal)).toEqual(link);
});
