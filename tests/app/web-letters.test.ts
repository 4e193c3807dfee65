import { describe, expect, it } from 'vitest';
import { followUp } from '../../shared/app/follow-up.ts';
import { receive } from '../../shared/app/receive.ts';
import { cut } from '../../shared/mail/cut.ts';
import { plainMail } from '../support/mails.ts';
import { caseOnThePage } from './web-case.ts';

async function opened() {
  const { app, web, one, path, key } = await caseOnThePage();
  const press = (fields: Record<string, string>) =>
    web.request(path, { method: 'POST', body: new URLSearchParams({ key, ...fields }) });
  const tell = (body: string) =>
    web.request(`/api${path}/commands`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  const goOn = async () => {
    await tell('{"command":{"do":"keen"}}');
    for (let times = 0; times < 12; times++) {
      const due = await app.cases.nextDue(0);
      if (!due) break;
      app.clock.set(due);
      await followUp(app);
    }
  };
  return { app, web, one, path, press, tell, goOn };
}

/** The places in what is kept that hold half a letter. A store takes none of them. */
const halves = (kept: unknown): string[] => JSON.stringify(kept).match(/.{0,20}\\ud[89a-f][0-9a-f]{2}/gi) ?? [];

describe('half a letter', () => {
  it('is never what a text is cut to', () => {
    expect([cut('a😀b', 1), cut('a😀b', 2), cut('a😀b', 3), cut('a😀b', 9)]).toEqual(['a', 'a', 'a😀', 'a😀b']);
  });

  it.each([0, 1])('is kept nowhere, whatever a member types at whatever length (%i letters before)', async (before) => {
    const { app, one, press, tell, goOn, web, path } = await opened();
    const long = `${'x'.repeat(before)}${'😀'.repeat(2_500)}`;
    const typed = [
      { text: long },
      { do: 'news', text: long.slice(0, 2_000 - before), link: '' },
      { do: 'lesson', text: '', action: `${'y'.repeat(before)}${'😀'.repeat(900)}` },
      { do: 'company', name: long.slice(0, 200) },
      { do: 'role', title: long.slice(0, 199) },
      { do: 'contact', name: `Ana ${long.slice(0, 196)}`, address: '' },
    ];
    for (const fields of typed) expect((await press(fields as Record<string, string>)).status).toBeLessThan(500);
    for (const what of ['note', 'news', 'lesson']) {
      const stated = `{"command":{"do":"${what}","text":"half \\ud83d of ${what}"}}`;
      expect((await tell(stated)).status).toBe(200);
    }
    await goOn();
    expect(halves(one())).toEqual([]);
    expect((await web.request(path)).status).toBe(200);
    expect(halves([...app.recorded.values()])).toEqual([]);
  });

  it('is not what the list of mails keeps of a subject', async () => {
    const { app } = await opened();
    const subject = `=?utf-8?B?${Buffer.from(`x${'😀'.repeat(140)}`).toString('base64')}?=`;
    await receive(app, await app.keep(plainMail({ From: 'me@example.com', Subject: subject }, 'status')));
    expect([...app.recorded.values()].at(-1)?.about?.subject).toMatch(/^x(?:😀)+$/u);
    expect(halves([...app.recorded.values()])).toEqual([]);
  });
});

describe('a word that names something of every object', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('is a word like any other: %s', async (word) => {
    const { app, one, tell, goOn } = await opened();
    const wishes = ['news', 'lesson', 'note'].map((what) => ({ do: what, text: word }));
    for (const command of [...wishes, { do: 'company', name: word }, { do: 'role', title: word }]) {
      expect((await tell(JSON.stringify({ command }))).status).toBe(200);
    }
    expect((await tell(JSON.stringify({ text: `snooze ${word} weeks` }))).status).toBe(200);
    await goOn();
    expect(one()?.steps.filter(({ state }) => state === 'drafted').length).toBeGreaterThan(2);
    expect(app.sent.length).toBeGreaterThan(3);
  });
});
