import { hmacSeal } from '../../shared/app/identity.ts';
import { withOwner } from '../../shared/app/members.ts';
import {
  type Agenda,
  type App,
  type Cases,
  Conflict,
  type Delivery,
  type Envelope,
  type Invitation,
  type Limits,
  type Members,
  type Outcome,
  type Outcomes,
  type Sendable,
  type Stopped,
} from '../../shared/app/ports.ts';
import type { Case, Member } from '../../shared/case/case.ts';
import { scheduledAt } from '../../shared/case/due.ts';
import { ledgerKey } from '../../shared/case/ledger-key.ts';
import { memoryCredentials } from './memory-credentials.ts';

/** The program on adapters in memory, with a clock that a test sets. */
export type MemoryApp = App & {
  clock: { now(): string; set(instant: string): void };
  sent: Sendable[];
  recorded: Map<string, Outcome>;
  stored: Map<string, Case>;
  /** Keeps a mail as the transport would, and gives its key. */
  keep(raw: Uint8Array | string, envelope?: Partial<Envelope>): Promise<string>;
};

export const owner: Member = {
  id: 'owner',
  name: 'Robin Ferris',
  addresses: ['me@example.com'],
  zone: 'Europe/Berlin',
  country: null,
};

export function memoryApp(options: { now?: string; member?: Member; rules?: Partial<App['rules']> } = {}): MemoryApp {
  const { member = owner } = options;
  let now = options.now ?? '2026-10-06T09:00:00.000Z';
  const seal = hmacSeal({ a: 'a secret for tests alone' });
  const mails = new Map<string, Delivery>();
  let kept = 0;
  const sent: Sendable[] = [];
  const stored = new Map<string, Case>();
  const recorded = new Map<string, Outcome>();
  const put = async (key: string, envelope: Envelope, chunks: AsyncIterable<Uint8Array>) => {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    mails.set(key, { envelope, raw: Buffer.concat(parts) });
  };
  return {
    rawMail: {
      put,
      get: async (key) => mails.get(key) ?? null,
      keys: () => each([...mails.keys()]),
      remove: async (key) => void mails.delete(key),
    },
    outcomes: memoryOutcomes(recorded),
    cases: memoryCases(stored),
    outbox: {
      send: async (mail) => void sent.push(mail),
      async forget(address) {
        const others = sent.filter(({ to }) => to !== address);
        sent.splice(0, sent.length, ...others);
      },
    },
    clock: {
      now: () => now,
      set(instant) {
        now = instant;
      },
    },
    members: withOwner(member, memoryMembers()),
    credentials: memoryCredentials(),
    limits: memoryLimits(),
    rules: { membership: 'invited', mailsPerHour: 200, answersPerHour: 30, ...options.rules },
    log: () => undefined,
    seal,
    domain: 'onfile.example',
    webUrl: 'http://127.0.0.1:8787',
    sent,
    recorded,
    stored,
    async keep(raw, envelope = {}) {
      kept += 1;
      const key = `mail-${kept}`;
      const proven = { authenticated: true, senderAuthenticated: true };
      const usual = { from: 'me@example.com', to: ['in@onfile.example'], receivedAt: now, ...proven };
      await put(key, { ...usual, ...envelope }, each([typeof raw === 'string' ? Buffer.from(raw) : raw]));
      return key;
    },
  };
}

export function memoryMembers(): Members {
  const paused = new Map<string, Stopped | null>();
  const resumed = new Map<string, string>();
  const members = new Map<string, Member>();
  const invitations = new Map<string, Invitation>();
  const byAddress = async (address: string) =>
    [...members.values()].find(({ addresses }) => addresses.includes(address)) ?? null;
  return {
    get: async (id) => members.get(id) ?? null,
    byAddress,
    async save(member) {
      const holders = await Promise.all(member.addresses.map(byAddress));
      if (holders.some((holder) => holder && holder.id !== member.id)) return null;
      if (members.get(member.id)?.version !== member.version) throw new Conflict(member.id);
      const next = { ...member, version: (member.version ?? 0) + 1 };
      members.set(member.id, next);
      return next;
    },
    async remove({ id }) {
      members.delete(id);
      paused.delete(id);
      resumed.delete(id);
    },
    paused: async (id) => paused.has(id),
    pause: async (id) => void paused.set(id, paused.get(id) ?? null),
    async resume(id, at) {
      paused.delete(id);
      resumed.set(id, at);
    },
    async stop(id, stopped, since) {
      if ((resumed.get(id) ?? '') < since) paused.set(id, stopped);
    },
    stopped: async (id) => paused.get(id) ?? null,
    invite: async (invitation) => void invitations.set(invitation.id, invitation),
    withdraw: async (id) => void invitations.delete(id),
    invitation: async (id) => invitations.get(id) ?? null,
  };
}

export function memoryLimits(): Limits {
  const counts = new Map<string, number>();
  const answers = new Map<string, boolean>();
  return {
    async take(name, most, now, key) {
      const counter = `${name} ${now.slice(0, 13)}`;
      const known = answers.get(`${counter} ${key}`);
      if (known !== undefined) return known;
      const count = (counts.get(counter) ?? 0) + 1;
      counts.set(counter, count);
      if (key !== undefined) answers.set(`${counter} ${key}`, count <= most);
      return count <= most;
    },
  };
}

function memoryOutcomes(recorded: Map<string, Outcome>): Outcomes {
  const marks = new Map<string, string>();
  return {
    async record(outcome, { replace } = { replace: false }) {
      if (replace || !recorded.has(outcome.key)) recorded.set(outcome.key, outcome);
    },
    get: async (key) => recorded.get(key) ?? null,
    async first(mark, key) {
      if (!marks.has(mark)) marks.set(mark, key);
      return marks.get(mark) ?? key;
    },
    async list(member, { limit = 50, cursor = '0' } = {}) {
      const all = [...recorded.values()].filter((outcome) => outcome.member === member).sort(newestFirst);
      const from = Number(cursor) || 0;
      return { items: all.slice(from, from + limit), next: from + limit < all.length ? String(from + limit) : null };
    },
    remove: async (key) => void recorded.delete(key),
  };
}

const newestFirst = (one: Outcome, other: Outcome) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0);

function memoryCases(stored: Map<string, Case>): Cases {
  const agendas = new Map<string, Agenda>();
  const name = ({ member, id }: { member: string; id: string }) => `${member}/${id}`;
  const all = () => [...stored.values()];
  return {
    async open(opened) {
      const stands = stored.get(name(opened));
      if (stands) return stands;
      stored.set(name(opened), { ...opened, version: 1 });
      return { ...opened, version: 1 };
    },
    get: async (key) => stored.get(name(key)) ?? null,
    async save(changed) {
      if (stored.get(name(changed))?.version !== changed.version) throw new Conflict(changed.id);
      const next = { ...changed, version: changed.version + 1 };
      stored.set(name(changed), next);
      return next;
    },
    list: async (member) => ({ items: all().filter((one) => one.member === member), next: null }),
    atCompany: async (about) =>
      all().filter((one) => ledgerKey(one) === ledgerKey(about) && one.member === about.member),
    due(_shard, now) {
      const scheduled = [
        ...all().map((one) => ({ member: one.member, id: one.id, at: scheduledAt(one) ?? '~' })),
        ...[...agendas.values()].map(({ member, due }) => ({ member, id: null, at: due })),
      ];
      const due = scheduled.filter(({ at }) => at <= now);
      return each(due.sort((one, other) => (one.at < other.at ? -1 : 1)).map(({ member, id }) => ({ member, id })));
    },
    nextDue: async () =>
      [...all().map(scheduledAt), ...[...agendas.values()].map(({ due }) => due)]
        .filter((due) => due !== null)
        .sort()[0] ?? null,
    agenda: async (member) => agendas.get(member) ?? null,
    async setAgenda(agenda, was) {
      if ((agendas.get(agenda.member)?.due ?? null) !== was) return false;
      agendas.set(agenda.member, agenda);
      return true;
    },
    async erase(member) {
      for (const one of all()) if (one.member === member) stored.delete(name(one));
      agendas.delete(member);
    },
  };
}

async function* each<Item>(items: Item[]): AsyncGenerator<Item> {
  yield* items;
}
