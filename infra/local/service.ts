import { faultOf, nameOf } from '../../shared/app/fault-of.ts';
import { followUp } from '../../shared/app/follow-up.ts';
import { knowsHolidaysOf } from '../../shared/app/holidays.ts';
import { ownerOf } from '../../shared/app/members.ts';
import type { App, Sendable } from '../../shared/app/ports.ts';
import { giveUp, receive } from '../../shared/app/receive.ts';
import { unsettled } from '../../shared/app/reconcile.ts';
import { api } from '../../shared/app/web/api.tsx';
import { afterTheAnswer } from '../../shared/app/web/unseen.ts';
import type { Settings } from '../../shared/config.ts';
import { recipientOf } from '../../shared/mail/addresses.ts';
import type { LocalClock } from './clock.ts';
import { clearUnfinished, type DataFolder, dataFolder, holdFolder } from './data-folder.ts';
import { watchDropFolder } from './drop-folder.ts';
import { startEngine } from './engine.ts';
import { Fault } from './fault.ts';
import { type FrontDoor, frontDoor } from './front-door.ts';
import { type Inbox, startInbox } from './inbox.ts';
import { keptClock } from './kept-clock.ts';
import { localApp } from './local-app.ts';
import { outboxInPlace } from './outbox-pages.tsx';
import { type Part, stopAll } from './parts.ts';
import { type Arrival, startSmtp } from './smtp.ts';
import { startTimer } from './timer.ts';
import { isOwnHost, startWeb } from './web.ts';

export type Service = {
  app: App;
  clock: LocalClock;
  folder: DataFolder;
  smtpPort: number;
  port: number;
  /** The engine's name, or the endpoint that the settings name. */
  engine: string;
  /** Resolves when no mail waits to be received. */
  idle(): Promise<void>;
  stop(): Promise<void>;
};

/** What the person at the keyboard may want to see while it runs. */
export type Watch = { onSent?: (mail: Sendable) => void; onTrouble?: (sentence: string) => void };

/**
 * The whole of Onfile on one machine, put together from its parts, which end in the reverse order.
 * @throws {Fault} when a port is taken or the data folder cannot be used; what had started is ended again.
 */
export async function startService(settings: Settings, watch: Watch = {}): Promise<Service> {
  const parts: Part[] = [];
  const started = <Some extends Part>(part: Some): Some => {
    parts.unshift(part);
    return part;
  };
  try {
    return { ...(await startParts(settings, watch, started)), stop: () => stopAll(parts) };
  } catch (error) {
    await stopAll(parts).catch(() => undefined);
    throw error;
  }
}

async function startParts(settings: Settings, watch: Watch, started: <Some extends Part>(part: Some) => Some) {
  const { onTrouble = () => undefined } = watch;
  if (settings.country !== null && !(await knowsHolidaysOf(settings.country))) {
    throw new Fault(
      `ONFILE_COUNTRY is ${settings.country}, a country whose holidays are not known. Leave it out, or set another.`,
    );
  }
  const folder = await dataFolder(settings.data);
  started(await holdFolder(folder));
  await clearUnfinished(folder);
  const given = settings.dynamodbEndpoint;
  const engine = given ? { kind: given, endpoint: given } : started(await startEngine({ folder: folder.path }));
  const clock = started(await keptClock(folder, settings));
  const app = watched(await localApp({ folder, settings, endpoint: engine.endpoint, clock }), watch);

  const timer = started(
    startTimer({
      clock,
      nextDue: () => app.cases.nextDue(0),
      followUp: () => followUp(app),
      // A clock that does not show the real time stands still until it is told how far it may go.
      fast: settings.speed > 1 || settings.startAt !== null,
      onError: (error) => onTrouble(`A follow-up failed (${nameOf(error)}). It is tried again.`),
    }),
  );
  const onReceived = () => timer.wake();
  // A fast clock would pass the first steps of a case before they are planned.
  const still = settings.speed > 1 ? clock.during : null;
  const door = frontDoor(app);
  const inbox = started(inboxOn(app, { onReceived, onTrouble, still, quiet: door.quiet }));
  const keep = async (arrival: Arrival) => inbox.add(await door.keep(arrival));
  const isOurs = (address: string) => recipientOf(address, app.seal) !== null;
  const onError = (error: Error) => app.log('smtp', { error: faultOf(error) });
  const smtp = started(await startSmtp({ host: settings.smtpHost, port: settings.smtpPort, isOurs, keep, onError }));
  const owner = ownerOf(settings);
  const take = async (key: string) => inbox.add(key);
  const { unseen } = started(afterTheAnswer());
  const own = {
    ...outboxInPlace(folder.outbox),
    isOwner: () => true,
    answersTo: isOwnHost,
    forwarding: forwardingSaid(smtp.port, folder.drop),
  };
  const web = started(await startWeb({ port: settings.port, api: api(app, { ...own, take, unseen }) }));
  app.webUrl = `http://127.0.0.1:${web.port}`;
  started(
    await watchDropFolder({
      folder: folder.drop,
      keep: (raw) => keep({ from: owner.addresses[0], to: [`in@${app.domain}`], peer: null, raw }),
      onRefused: (name, why) => onTrouble(`${name} was not taken in: ${why}.`),
    }),
  );
  started(recovery(app, inbox));
  return { app, clock, folder, smtpPort: smtp.port, port: web.port, engine: engine.kind, idle: inbox.idle };
}

/** No mail program can send to an address of this machine by itself. */
const forwardingSaid = (port: number, drop: string) =>
  `This Onfile runs on this machine alone: mail comes in by SMTP at 127.0.0.1:${port}, or as a file (.eml) in ${drop}. Mails to you stand under “Mails to you”.`;

function watched(app: App, { onSent }: Watch): App {
  if (!onSent) return app;
  const send = async (mail: Sendable) => {
    await app.outbox.send(mail);
    onSent(mail);
  };
  return { ...app, outbox: { ...app.outbox, send } };
}

type Around = {
  onReceived: () => Promise<void>;
  onTrouble: (sentence: string) => void;
  still: LocalClock['during'] | null;
  quiet: FrontDoor['quiet'];
};

function inboxOn(app: App, { onReceived, onTrouble, still, quiet }: Around): Inbox {
  const take = async (key: string) => {
    await quiet();
    // Only a clock that stands still meanwhile waits until what comes next is known.
    if (still) return still(() => receive(app, key).then(onReceived));
    await receive(app, key);
    void onReceived();
  };
  return startInbox({
    receive: take,
    giveUp: (key) => giveUp(app, key),
    onError: (error, key) => {
      app.log('receive failed', { key, error: faultOf(error) });
      onTrouble(`A mail could not be received (${nameOf(error)}). It is kept, and tried again.`);
    },
  });
}

/** Receives what an earlier run kept and did not come to receive. Looks through the kept mails in the background. */
function recovery(app: App, inbox: Inbox): Part {
  let stopped = false;
  const look = async () => {
    for await (const key of unsettled(app)) {
      if (stopped) return;
      inbox.add(key);
    }
  };
  const looking = look().catch((error) => app.log('recovery failed', { error: faultOf(error) }));
  return {
    async stop() {
      stopped = true;
      await looking;
    },
  };
}
