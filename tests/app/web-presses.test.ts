import { describe, expect, it } from 'vitest';
import { followUp } from '../../shared/app/follow-up.ts';
import { receive } from '../../shared/app/receive.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { caseOnThePage } from './web-case.ts';
import { eve, twoMembers } from './web-visitors.ts';

/** One case of the owner's, and what can be pressed on its page. */
async function opened() {
  const { app, web, one, path, page, key } = await caseOnThePage();
  const press = (fields: Record<string, string>, place = path) =>
    web.request(place, {
      method: 'POST',
      body: new URLSearchParams({ key, ...fields }),
      headers: { accept: 'text/html' },
    });
  /** The page that a press leads to. */
  const pressed = async (fields: Record<string, string>, place = path) => {
    const response = await press(fields, place);
    expect(response.status).toBe(303);
    return page(response.headers.get('location') ?? '');
  };
  const step = (id: string) => one()?.steps.find((it) => it.id === id);
  const until = async (instant: string) => {
    for (let due = await app.cases.nextDue(0); due && due <= instant; due = await app.cases.nextDue(0)) {
      if (due > app.clock.now()) app.clock.set(due);
      await followUp(app);
    }
    app.clock.set(instant);
  };
  return { app, web, one, path, page, press, pressed, step, until };
}

const part = (html: string, from: string, to: string) =>
  html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));
const toDo = (html: string) => part(html, 'What there is to do', 'What I understood');

describe('a press on a case’s page', () => {
  it('does what it says, and the page after it tells what came of it', async () => {
    const { pressed, one } = await opened();
    expect(await pressed({ do: 'company', name: 'Adatum <b>' })).toContain('The company is now “Adatum &lt;b&gt;”');
    expect(one()?.reading.company).toBe('Adatum <b>');
    expect(await pressed({ text: 'keen' })).toContain('you are keen');
    expect(await pressed({ do: 'stage', stage: 'final' })).toContain('How far it went: the final round.');
    expect(await pressed({ do: 'reason', reason: '' })).toContain('They gave no reason.');
    expect(one()?.reading).toMatchObject({ stage: 'final', reason: null });
  });

  it('presses nothing again when the page after it is loaded again', async () => {
    const { press, page, one } = await opened();
    const location = (await press({ do: 'snooze', days: '30', step: 'reflect' })).headers.get('location') ?? '';
    const stands = one();
    expect(await page(location)).toContain('I have put off');
    expect(await page(location)).toContain('I have put off');
    expect(one()).toBe(stands);
  });

  it('is told from the list where it was pressed there', async () => {
    const { press, page } = await opened();
    const location = (await press({ do: 'hide', back: 'home' })).headers.get('location') ?? '';
    expect(location).toMatch(/^\/\?said=/);
    expect(await page(location)).toContain('It is out of sight now');
  });

  it('is undone once, however often that button is pressed', async () => {
    const { pressed, one } = await opened();
    await pressed({ do: 'role', title: 'Gardener' });
    await pressed({ do: 'keen' });
    const of = one()?.before?.at(-1)?.at ?? '';
    await pressed({ do: 'undo', of });
    expect(await pressed({ do: 'undo', of })).toContain('taken back already');
    expect(one()).toMatchObject({ interest: 'normal', reading: { role: 'Gardener' } });
  });

  it.each([
    [{ do: 'company', name: ' ' }, 'The company was left empty'],
    [{ do: 'contact', name: 'Ana', address: 'ana at northwind' }, 'That is no mail address'],
    [{ do: 'explode' }, 'do is none of'],
    [{ text: ' ' }, 'There was nothing in it'],
    [{ text: 'pause' }, 'To pause all mail, go to the settings'],
    [{ text: 'help' }, 'Words that count here'],
    [{ do: 'skip', step: 'nope' }, 'no such step'],
  ])('that does not fit is told in its place, and what was typed stays: %j', async (fields, said) => {
    const { press, one } = await opened();
    const before = one();
    const response = await press(fields as Record<string, string>);
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(part(html, 'role="status"', '</div>')).toContain(said);
    for (const typed of Object.values(fields).filter((it) => /ana|pause/i.test(it))) expect(html).toContain(typed);
    expect(one()).toBe(before);
  });
});

describe('a step that is put off', () => {
  it('comes so much later than it was planned for', async () => {
    const { pressed, step } = await opened();
    for (const id of ['future-openings', 'widen']) {
      const due = step(id)?.due ?? '';
      await pressed({ do: 'snooze', days: '7', step: id });
      const later = (Date.parse(step(id)?.due ?? '') - Date.parse(due)) / 86_400_000;
      expect([id, later >= 6 && later < 12]).toEqual([id, true]);
    }
  });

  it('comes so much later than today where its draft is here', async () => {
    const { pressed, step, until } = await opened();
    await until('2026-10-12T12:00:00.000Z');
    expect(step('ask-feedback')?.state).toBe('drafted');
    await pressed({ do: 'snooze', days: '7', step: 'ask-feedback' });
    expect(step('ask-feedback')?.due.slice(0, 10)).toBe('2026-10-19');
  });
});

describe('what there is to do', () => {
  it('holds a draft that came lately, with where to send it from', async () => {
    const { page, until } = await opened();
    await until('2026-10-12T12:00:00.000Z');
    expect(toDo(await page())).toMatch(/Ask for feedback[\s\S]*I have sent it[\s\S]*In a week/);
    expect(toDo(await page())).toContain('mailto:');
    expect(await page('/')).toContain('With you');
  });

  it('holds none that has lain there for a month: it is behind the member, on all pages', async () => {
    const { page, until, pressed, step } = await opened();
    await until('2027-04-15T12:00:00.000Z');
    const html = toDo(await page());
    const [ahead = '', behind = ''] = html.split('behind you');
    expect(ahead).not.toContain('Ask for feedback');
    expect(behind).toMatch(/Ask for feedback[\s\S]*Not sent, as far as I know[\s\S]*I have sent it/);
    expect(behind).not.toMatch(/mailto:|In a week/);
    expect(await page('/')).not.toContain('With you');
    await pressed({ do: 'sent', step: 'ask-feedback' });
    expect(step('ask-feedback')?.state).toBe('sent');
  });

  it('holds nothing where the case was stopped, and the page says so with the way back', async () => {
    const { page, until, pressed, one } = await opened();
    await until('2026-10-12T12:00:00.000Z');
    expect(await pressed({ do: 'stop' })).toContain('You stopped this one on Monday 12 October');
    const [ahead = '', behind = ''] = toDo(await page()).split('behind you');
    expect(ahead).not.toMatch(/mailto:|Ask for feedback|In a week/);
    expect(behind).toContain('Ask for feedback');
    expect(behind).not.toContain('mailto:');
    expect(await page()).toContain('Take it up again');
    await pressed({ do: 'keen' });
    expect(one()?.ended).toBeUndefined();
    expect(await page()).not.toContain('You stopped this one');
  });
});

describe('what is about more than a case', () => {
  it.each([
    ['delete everything about me', 'Erase everything'],
    ['end all', 'End all cases'],
    ['pause', 'Pause all mail'],
    ['how do I stop this?', 'To end the mails about one case'],
    ['Did you send it?', 'I write to you alone'],
  ])('is told where to find, and changes nothing: %s', async (text, said) => {
    const { press, one } = await opened();
    const before = one();
    const response = await press({ text });
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(said)]);
    expect(one()).toBe(before);
  });

  it('ends all cases in the settings, after it was asked, and each comes back by undo', async () => {
    const { page, pressed, one } = await opened();
    expect(await page('/settings')).toContain('href="/end-all"');
    expect(await page('/end-all')).toContain('Your one case that is under way ends');
    expect(await pressed({}, '/end-all')).toContain('I have ended your one case');
    expect(one()?.ended).toMatchObject({ because: 'stopped' });
    expect(await page('/end-all')).toContain('nothing to end');
    await pressed({ text: 'undo' });
    expect(one()?.ended).toBeUndefined();
  });
});

describe('a day of one’s own', () => {
  it('is when a step comes', async () => {
    const { pressed, step } = await opened();
    expect(await pressed({ do: 'snooze', day: '2026-12-01', step: 'future-openings' })).toContain('Tuesday 1 December');
    expect(step('future-openings')?.due.slice(0, 10)).toBe('2026-12-01');
  });

  it('is when a draft was sent', async () => {
    const { pressed, step, until } = await opened();
    await until('2026-10-14T12:00:00.000Z');
    await pressed({ do: 'sent', day: '2026-10-12', step: 'ask-feedback' });
    expect(step('ask-feedback')).toMatchObject({ state: 'sent', at: '2026-10-12T10:00:00.000Z' });
  });

  it.each([
    { do: 'sent', day: '2027-01-01', step: 'ask-feedback' },
    { do: 'sent', day: '2020-01-01', step: 'ask-feedback' },
    { do: 'snooze', day: '2026-02-31', step: 'future-openings' },
    { do: 'snooze', day: 'soon', step: 'future-openings' },
  ])('that cannot be is told: %j', async (fields) => {
    const { press, one } = await opened();
    const before = one();
    expect((await press(fields)).status).toBe(422);
    expect(one()).toBe(before);
  });
});

describe('what a member tells', () => {
  it('goes into forms of its own', async () => {
    const { pressed, one } = await opened();
    await pressed({ do: 'news', text: 'I wrote about queues', link: 'https://robin.example/queues' });
    await pressed({ do: 'news', text: '', link: 'https://robin.example/caches' });
    await pressed({ do: 'lesson', text: 'I speak of failures only when asked', action: 'Begin with them' });
    expect(one()?.happened).toMatchObject([
      { kind: 'news', text: 'I wrote about queues', link: 'https://robin.example/queues' },
      { kind: 'news', text: '', link: 'https://robin.example/caches' },
      { kind: 'lesson', text: 'I speak of failures only when asked', action: 'Begin with them' },
    ]);
  });

  it('goes to a case from the page of lessons, too', async () => {
    const { pressed, one, press } = await opened();
    const html = await pressed({ case: one()?.id ?? '', text: 'Ask about the team first', action: '' }, '/lessons');
    expect(html).toMatch(
      /role="status"[\s\S]*Ask about the team first[\s\S]*One by one[\s\S]*Ask about the team first/,
    );
    const again = await press({ case: one()?.id ?? '', text: ' ', action: '' }, '/lessons');
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('nothing in it')]);
    expect((await press({ case: 'nobody', text: 'x' }, '/lessons')).status).toBe(404);
  });

  it.each([
    [{ do: 'news', text: '', link: '' }, 'nothing in it'],
    [{ do: 'news', text: 'x', link: 'my page' }, 'That is no link'],
    [{ do: 'lesson', text: ' ', action: '' }, 'nothing in it'],
  ])('is not taken where it is nothing: %j', async (fields, said) => {
    const { press, one } = await opened();
    const before = one();
    const response = await press(fields as Record<string, string>);
    expect([response.status, await response.text()]).toEqual([422, expect.stringContaining(said)]);
    expect(one()).toBe(before);
  });
});

describe('a notice', () => {
  it('is ours alone, for one member, and for some minutes', async () => {
    const { app, web, session } = await twoMembers();
    const { cookie, form } = await session(eve);
    const [one] = [...app.stored.values()].filter(({ member }) => member === 'eve');
    const body = new URLSearchParams({ key: form, text: 'note: they were kind' });
    const response = await web.request(`/cases/${one?.id}`, { method: 'POST', body, headers: { cookie } });
    const query = (response.headers.get('location') ?? '').split('?')[1] ?? '';
    const shown = async (said: string, as = cookie) =>
      (await (await web.request(`/?${said}`, { headers: { cookie: as } })).text()).includes('role="status"');
    expect(await shown(query)).toBe(true);
    expect(await shown(query.replace('said=', 'said=x'))).toBe(false);
    expect(await shown(`said=${Buffer.from('["2026-10-06T09:00:00.000Z","Pay me"]').toString('base64url')}.a`)).toBe(
      false,
    );
    const { cookie: owners } = await session({ ...eve, id: 'owner' });
    expect(await shown(query, owners)).toBe(false);
    app.clock.set('2026-10-06T09:11:00.000Z');
    expect(await shown(query)).toBe(false);
  });
});

describe('a further address', () => {
  it('is not told to be somebody’s already', async () => {
    const { app, web, session } = await twoMembers();
    const { cookie, form } = await session(eve);
    const said = async (address: string) => {
      const body = new URLSearchParams({ key: form, address });
      const response = await web.request('/settings/addresses', { method: 'POST', body, headers: { cookie } });
      const html = await (await web.request(response.headers.get('location') ?? '', { headers: { cookie } })).text();
      return part(html, 'role="status"', '</div>').replace(address, '…');
    };
    const sent = app.sent.length;
    expect(await said('me@example.com')).toBe(await said('nobody@example.org'));
    expect(await said('me@example.com')).toBe(await said('nobody@example.org'));
    expect(app.sent.slice(sent).map(({ to }) => to)).toEqual(['nobody@example.org']);
    expect(await said('eve@example.net')).toContain('yours already');
  });

  it('is none of our own', async () => {
    const { app, press } = await opened();
    const before = app.sent.length;
    expect((await press({ address: 'in@onfile.example' }, '/settings/addresses')).status).toBe(422);
    expect(app.sent.length).toBe(before);
  });
});

describe('while all mail is paused', () => {
  it('nobody announces a day that is not kept', async () => {
    const { app, web, page, pressed } = await opened();
    const calendar = /https?:\/\/[^/\s]+(\/calendar\/[^\s<]+)/.exec(await pressed({}, '/settings/feed'))?.[1] ?? '';
    const said = async () => [
      /Next, on/.test(await page('/')),
      /<time/.test(part(await page('/'), 'What comes next', 'Your cases')),
      (await (await web.request('/api/upcoming')).text()).includes('"step"'),
      (await (await web.request(calendar)).text()).includes('BEGIN:VEVENT'),
    ];
    expect(await said()).toEqual([true, true, true, true]);
    await app.members.pause('owner');
    expect(await said()).toEqual([false, false, false, false]);
    expect(await page('/')).toContain('It waits until you take up again.');
  });
});

describe('the first page', () => {
  it('says of a case whose draft lies with the member that it does', async () => {
    const { app, page, until, one } = await opened();
    await until('2026-10-12T12:00:00.000Z');
    const steps = one()?.steps.map((step) =>
      step.state === 'planned' ? { ...step, state: 'skipped' as const, at: step.due } : step,
    );
    const stands = one();
    if (stands) app.stored.set(`owner/${stands.id}`, { ...stands, steps: steps ?? [] });
    expect(await page('/')).toContain('A draft has been with you since');
  });

  it('has no page behind the last', async () => {
    const { page } = await opened();
    expect(await page('/?page=99')).toContain('Platform Engineer');
  });
});

describe('a change of the settings', () => {
  it('is told on the page after it, and loading that again changes nothing', async () => {
    const { pressed, press, page } = await opened();
    expect(await pressed({}, '/settings/feed')).toContain('The address of your calendar is below.');
    expect(await pressed({ name: 'Bo', zone: 'Lisbon', country: '' }, '/settings')).toContain('That is how I have it');
    const made = await press({ name: 'a script', scope: 'read' }, '/settings/tokens');
    expect(await made.text()).toContain('onfile_owner.');
    expect((await (await opened()).web.request('/settings/tokens')).headers.get('location')).toBe('/settings');
    expect(await page('/settings')).not.toContain('onfile_owner.');
  });
});

describe('an answer of theirs that could not be made out', () => {
  const asked = async () => {
    const talk = await opened();
    talk.app.clock.set('2026-10-09T09:00:00.000Z');
    const text = 'Hi Robin,\n\nwe have found the money for R&D, and are wondering whether you are up for it.\n\nAna';
    const mail = { ...rejection(), subject: 'A word', text, date: '2026-10-08T10:00:00+02:00' };
    await receive(talk.app, await talk.app.keep(forwarded(mail)));
    return talk;
  };

  it('stands on the page with a button for each thing that it may be', async () => {
    const { page, path } = await asked();
    const html = await page(path);
    expect(html).toContain('What did they write?');
    expect(html).toContain('we have found the money for R&amp;D');
    for (const is of ['opening', 'feedback', 'no', 'neither']) expect(html).toContain(`name="is" value="${is}"`);
  });

  it.each([
    ['opening', 'That is good news'],
    ['feedback', 'I have kept what they say'],
    ['no', 'they said no once more'],
    ['neither', 'the plan goes on'],
  ])('is %s at a press, and open again when that is taken back', async (is, said) => {
    const { one, page, path, pressed } = await asked();
    const before = one()?.happened;
    const html = await pressed({ do: 'told', is });
    expect(html).toContain(said);
    expect(html).not.toContain('What did they write?');
    expect(await pressed({ do: 'undo', of: one()?.before?.at(-1)?.at ?? '' })).toContain(
      'it is open again what their answer is',
    );
    expect(await page(path)).toContain('What did they write?');
    expect(one()?.happened).toEqual(before);
  });

  it('is nothing else than that', async () => {
    const { one, press } = await asked();
    expect((await press({ do: 'told', is: 'lunch' })).status).toBe(422);
    expect(one()?.ended).toBeUndefined();
  });
});
