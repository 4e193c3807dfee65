import { describe, expect, it } from 'vitest';
import { faultOf } from '../../shared/app/fault-of.ts';
import { followUp } from '../../shared/app/follow-up.ts';
import type { App } from '../../shared/app/ports.ts';
import { receive } from '../../shared/app/receive.ts';
import { reconcile } from '../../shared/app/reconcile.ts';
import { api } from '../../shared/app/web/api.tsx';
import { mailLink } from '../../shared/app/web/sign-in.ts';
import { forwarded } from '../support/mails.ts';
import { type MemoryApp, memoryApp } from '../support/memory-app.ts';

async function refusedByPostOffice(): Promise<never> {
  throw Object.assign(new Error('No such mailbox:\n    at me@example.com'), { name: 'MessageRejected' });
}

/** A member with a case, and nothing to mail by; what is logged. */
async function logged(fails: (app: MemoryApp) => Promise<unknown>): Promise<string> {
  const app = memoryApp();
  await receive(app, await app.keep(forwarded()));
  const lines: string[] = [];
  const log: App['log'] = (event, facts) => void lines.push(JSON.stringify({ event, ...facts }));
  const outbox = { ...app.outbox, send: refusedByPostOffice };
  await fails({ ...app, log, outbox, limits: { take: async () => true } }).catch(() => undefined);
  return lines.join('\n');
}

describe('the log says what failed and where, and names nobody', () => {
  it.each<[string, (app: MemoryApp) => Promise<unknown>]>([
    [
      'in following up',
      async (app) => {
        app.clock.set((await app.cases.nextDue(0)) ?? '');
        await followUp(app);
      },
    ],
    [
      'in receiving again',
      async (app) => {
        await app.keep('Subject: hello\r\nFrom: me@example.com\r\n\r\nhello');
        app.clock.set('2026-10-07T09:00:00.000Z');
        await reconcile(app);
      },
    ],
    [
      'on a page',
      async (app) =>
        api({ ...app, cases: { ...app.cases, list: refusedByPostOffice } }, { isOwner: () => true }).request('/'),
    ],
    ['where a link to sign in is mailed', (app) => mailLink(app, 'me@example.com')],
  ])('%s', async (_, fails) => {
    const lines = await logged(fails);
    expect(lines).toMatch(/MessageRejected at \S*refusedByPostOffice .*fault-of\.test\.ts:\d+:\d+\)/);
    expect(lines).not.toContain('@example.com');
  });
});

it('a fault brings along what it is for', () => {
  const [broken, lost] = [new TypeError('broken'), Object.assign(new Error('lost'), { code: 'ECONNRESET' })];
  const fault = faultOf(new AggregateError([broken, new Error('wrapped', { cause: lost }), 'a word']));
  expect(fault.replace(/ at .*?(?=;|$)/g, '')).toBe(
    'AggregateError; for TypeError; for Error; for ECONNRESET; for unknown',
  );
});

it('comes to an end where causes go in a circle', () => {
  const one = new Error('one');
  one.cause = new Error('other', { cause: one });
  expect(faultOf(one).split('; for ').length).toBeLessThan(9);
});
