import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { followUp } from '../../shared/app/follow-up.ts';
import type { App, Sendable } from '../../shared/app/ports.ts';
import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import type { Member } from '../../shared/case/case.ts';
import { nextDue } from '../../shared/case/due.ts';
import { conversation } from '../support/conversation.ts';
import { failingAt } from '../support/failing.ts';
import { forwarded, plainMail } from '../support/mails.ts';
import { type MemoryApp, memoryApp } from '../support/memory-app.ts';

/** A member's life so far, and the mail during which something fails. */
type Scene = {
  rules?: Partial<MemoryApp['rules']>;
  /** The second try may say that it is done in fewer words. */
  briefly?: boolean;
  until: (app: MemoryApp) => Promise<string>;
};

const words = (text: string, headers: Record<string, string> = {}) =>
  plainMail(
    { From: 'me@example.com', To: 'in@onfile.example', Subject: text, 'Message-ID': `<${text}@x.example>`, ...headers },
    text,
  );
const says = (text: string) => async (app: MemoryApp) => {
  await conversation(app).sends(forwarded());
  return app.keep(words(text));
};
const later = (app: MemoryApp, minutes: number) =>
  app.clock.set(new Date(Date.parse(app.clock.now()) + minutes * 60_000).toISOString());

/** Somebody else than the owner, who says something by mail. */
const bob = { from: 'bob@example.com' };
const bobSays = (text: string, headers: Record<string, string> = {}) =>
  words(text, { From: 'bob@example.com', ...headers });

/** The mail by which an address was asked to confirm, answered with a yes. */
async function yesOf(app: MemoryApp): Promise<string> {
  const asked = app.sent.findLast(({ to }) => to === bob.from);
  const question = await simpleParser(Buffer.from(asked?.raw ?? []));
  const to = [question.replyTo?.value[0]?.address ?? ''];
  return app.keep(bobSays('yes', { To: to[0] ?? '' }), { ...bob, to });
}

/** The mail that asks once more before everything is erased, answered with the same word. */
async function leavesAgain(app: MemoryApp, from: string): Promise<string> {
  const asked = app.sent.findLast(({ id }) => id.startsWith('leave.'));
  const { references } = await simpleParser(Buffer.from(asked?.raw ?? []));
  const headers = { From: from, 'Message-ID': '<sure@x.example>', References: [references ?? []].flat().join(' ') };
  return app.keep(words('leave', headers), { from });
}

/** A program asks for other settings. */
const asks = (change: Record<string, unknown>) => async (app: App) => {
  const body = JSON.stringify(change);
  const headers = { 'content-type': 'application/json' };
  const web = api(app, { isOwner: () => true });
  const { status } = await web.request('/api/me', { method: 'PATCH', headers, body });
  if (status !== 200) throw new Error(`answered ${status}`);
};

async function pausedWithCaseSetAside(app: MemoryApp): Promise<string> {
  await says('none')(app);
  const paused = await app.keep(words('pause'));
  await receive(app, paused);
  app.clock.set((await app.cases.nextDue(0)) ?? '');
  await followUp(app);
  later(app, 60);
  return paused;
}

const scenes: Record<string, Scene> = {
  'a forward': { until: (app) => app.keep(forwarded()) },
  'a forward with commands above': { until: (app) => app.keep(forwarded(undefined, { note: 'pause\nstop' })) },
  'a word about a case': {
    async until(app) {
      const talk = conversation(app);
      await talk.sends(forwarded());
      const [to = ''] = [(await talk.latest('receipt')).replyTo?.value[0]?.address];
      return app.keep(words('keen', { To: to }), { to: [to] });
    },
  },
  'a word about another day': {
    async until(app) {
      const talk = conversation(app);
      await talk.sends(forwarded());
      const [to = ''] = [(await talk.latest('receipt')).replyTo?.value[0]?.address];
      return app.keep(words('snooze 3 days', { To: to }), { to: [to] });
    },
  },
  pause: { until: says('pause') },
  'a new time zone': { until: says('time zone: America/Los_Angeles') },
  'a new country and name': { until: says('country: Germany\r\nname: Robin F.') },
  'resume, with a case that was set aside': {
    async until(app) {
      await pausedWithCaseSetAside(app);
      return app.keep(words('resume'));
    },
  },
  'undo of a pause': {
    async until(app) {
      await receive(app, await says('pause')(app));
      later(app, 60);
      return app.keep(words('undo'));
    },
  },
  'undo of a time zone': {
    async until(app) {
      await receive(app, await says('time zone: America/Los_Angeles')(app));
      later(app, 60);
      return app.keep(words('undo'));
    },
  },
  'undo, in reply about a case, of what one reply asked of it and for the member': {
    briefly: true,
    until: (app) => undoes(app, ['keen\r\nname: Robin F.']),
  },
  'undo, in reply about a case, of what was asked for the member since': {
    until: (app) => undoes(app, ['keen', 'name: Robin F.']),
  },
  'undo, in reply about a case, of what was asked of it since': {
    briefly: true,
    until: (app) => undoes(app, ['name: Robin F.', 'keen']),
  },
  'an invitation': { until: says('invite: bob@example.com') },
  'a further address': { until: says('address: bob@example.com') },
  'a yes to an invitation': {
    async until(app) {
      await receive(app, await says('invite: bob@example.com')(app));
      return yesOf(app);
    },
  },
  'a yes from a further address': {
    async until(app) {
      await receive(app, await says('address: bob@example.com')(app));
      return yesOf(app);
    },
  },
  'a stranger who writes where anybody may join': {
    rules: { membership: 'open' },
    until: (app) => app.keep(bobSays('hello'), bob),
  },
  'the owner’s leaving': {
    async until(app) {
      await receive(app, await says('leave')(app));
      return leavesAgain(app, 'me@example.com');
    },
  },
  'another member’s leaving': {
    async until(app) {
      await receive(app, await says('invite: bob@example.com')(app));
      await receive(app, await yesOf(app));
      await receive(app, await app.keep(forwarded(), bob));
      await receive(app, await app.keep(bobSays('leave'), bob));
      return leavesAgain(app, bob.from);
    },
  },
  'one answer more than are given in an hour': {
    rules: { answersPerHour: 1 },
    async until(app) {
      await conversation(app).sends(words('hello'));
      return app.keep(words('hello again'));
    },
  },
  'one mail more than are taken in an hour': {
    rules: { mailsPerHour: 2 },
    async until(app) {
      const talk = conversation(app);
      await talk.sends(words('status'));
      await talk.sends(words('help'));
      return app.keep(forwarded());
    },
  },
};

/** Says things in reply to a receipt, one an hour, and then undo. */
async function undoes(app: MemoryApp, said: string[]): Promise<string> {
  const talk = conversation(app);
  await talk.sends(forwarded());
  const to = (await talk.latest('receipt')).replyTo?.value[0]?.address ?? '';
  for (const text of said) {
    later(app, 60);
    await talk.sends(words(text, { To: to, Subject: 'Re: it' }), { to: [to] });
  }
  later(app, 60);
  return app.keep(words('undo', { To: to }), { to: [to] });
}

/**
 * All that is kept, and the id of each mail that went out, once for all that went byte for byte alike. Versions count writes,
 * and the times are left out that tell when the work was done.
 */
async function endOf(app: MemoryApp, briefly: boolean) {
  const known = await Promise.all(
    ['owner', (await app.members.byAddress(bob.from))?.id ?? 'nobody'].map(personIn(app)),
  );
  const kept: string[] = [];
  for await (const key of app.rawMail.keys()) kept.push(key);
  return {
    known,
    kept,
    cases: [...app.stored.values()].map(({ version: _, openedAt: __, steps, ...one }) => ({
      ...one,
      steps: steps.map((step) => (step.state === 'retired' ? { ...step, at: '' } : step)),
    })),
    recorded: [...app.recorded.values()].map(({ at: _, ...one }) => one),
    mails: [
      ...new Map(app.sent.map((mail) => [briefly ? mail.id : Buffer.from(mail.raw).toString(), nameOf(mail)])).values(),
    ],
  };
}

/** A question to confirm an address is named after the time at which it was decided to ask. */
const nameOf = ({ id, to }: Sendable) => `${id.replace(/^join\.\d+/, 'join')} ${to}`;

const personIn = (app: MemoryApp) => async (id: string) => ({
  member: { ...(await app.members.get(id)), version: 0 },
  paused: await app.members.paused(id),
  agenda: await app.cases.agenda(id),
});

describe.each(Object.entries(scenes))('%s', (_, { rules = {}, briefly = false, until }) => {
  const begun = async () => {
    const app = memoryApp({ rules: { membership: 'invited', ...rules } });
    return { app, key: await until(app) };
  };

  it.each(['before', 'after'] as const)('ends the same, whichever call fails %s it is done', async (when) => {
    const undisturbed = await begun();
    const { count, app } = failingAt(undisturbed.app, 0, when);
    const outcome = await receive(app, undisturbed.key);
    const expected = await endOf(undisturbed.app, briefly);
    for (let nth = 1; nth <= count.calls; nth++) {
      const again = await begun();
      const failing = failingAt(again.app, nth, when);
      const failed = await receive(failing.app, again.key).then(
        () => 'none',
        (error: Error) => error.message,
      );
      later(again.app, 2);
      // The word by which somebody left goes last: after it there is nothing to receive, and nothing to be done.
      if (await again.app.rawMail.get(again.key)) await receive(again.app, again.key);
      else await again.app.outcomes.record(outcome);
      const end = await endOf(again.app, briefly);
      expect({ failed, ...end }, `${failed}, call ${nth}`).toEqual({ failed, ...expected });
    }
  });
});

describe.each<[string, Record<string, unknown>, Scene['until']]>([
  ['a new time zone', { zone: 'America/Los_Angeles', country: 'US' }, says('none')],
  ['a new name and time zone and a pause', { name: 'Robin F.', zone: 'Asia/Tokyo', paused: true }, says('none')],
  ['resuming, with a case that was set aside', { paused: false }, pausedWithCaseSetAside],
])('%s, by a program that asks again a minute later', (_, change, until) => {
  const begun = async () => {
    const app = memoryApp();
    await until(app);
    return app;
  };
  /** A change is told from others by when it was asked for. */
  const end = async (app: MemoryApp) => {
    const { known, ...rest } = await endOf(app, false);
    return {
      ...rest,
      known: known.map(({ member, ...one }) => ({ ...one, member: { ...member, before: atNoTime(member) } })),
    };
  };
  const atNoTime = ({ before }: Partial<Member>) => before && { ...before, at: '' };

  it.each(['before', 'after'] as const)('ends the same, whichever call fails %s it is done', async (when) => {
    const undisturbed = await begun();
    const { count, app } = failingAt(undisturbed, 0, when);
    await asks(change)(app);
    const expected = await end(undisturbed);
    for (let nth = 1; nth <= count.calls; nth++) {
      const again = await begun();
      const failed = await asks(change)(failingAt(again, nth, when).app).catch((error: Error) => error.message);
      later(again, 1);
      await asks(change)(again);
      expect({ failed, ...(await end(again)) }, `${failed}, call ${nth}`).toEqual({ failed, ...expected });
    }
  });
});

it('a new time zone moves what is planned also where something else was asked for before it was asked for again', async () => {
  const zone = asks({ zone: 'America/Los_Angeles' });
  const stepsOf = (app: MemoryApp) => conversation(app).theCase().steps;
  const begun = async () => {
    const app = memoryApp();
    await says('none')(app);
    return app;
  };
  const undisturbed = await begun();
  const { count, app } = failingAt(undisturbed, 0, 'after');
  await zone(app);
  for (let nth = 1; nth <= count.calls; nth++) {
    const again = await begun();
    await zone(failingAt(again, nth, 'after').app).catch(() => undefined);
    for (const next of [asks({ name: 'Robin' }), zone]) {
      later(again, 1);
      await next(again);
    }
    expect(stepsOf(again), `call ${nth}`).toEqual(stepsOf(undisturbed));
  }
});

describe.each([1, 2])('a member who resumes right before the schedule sets a case aside for the %i. time', (time) => {
  /** The whole of resuming runs between reading that there is a pause and the write of that time. */
  function resuming(app: MemoryApp) {
    const came = { times: 0 };
    const save: typeof app.cases.save = async (changed) => {
      came.times += changed.waiting ? 1 : 0;
      if (changed.waiting && came.times === time) await receive(app, await app.keep(words('resume')));
      return app.cases.save(changed);
    };
    return { came, disturbed: { ...app, cases: { ...app.cases, save } } };
  }

  async function lives(nth: number, when: 'before' | 'after') {
    const app = memoryApp();
    await says('none')(app);
    await receive(app, await app.keep(words('pause')));
    app.clock.set((await app.cases.nextDue(0)) ?? '');
    const { came, disturbed } = resuming(app);
    const failing = failingAt(disturbed, nth, when);
    for (let looks = 0; looks < 4; looks++) {
      await followUp(failing.app).catch(() => undefined);
      later(app, 5);
    }
    return { times: came.times, calls: failing.count.calls, stands: conversation(app).theCase() };
  }

  it.each(['before', 'after'] as const)('gets its drafts, whichever call fails %s it is done', async (when) => {
    const { calls } = await lives(0, when);
    for (let nth = 0; nth <= calls; nth++) {
      const { times, stands } = await lives(nth, when);
      expect(times, `call ${nth}`).toBeGreaterThanOrEqual(time);
      expect(stands.waiting, `call ${nth}`).toBeUndefined();
      expect(nextDue(stands), `call ${nth}`).not.toBeNull();
    }
  });
});
