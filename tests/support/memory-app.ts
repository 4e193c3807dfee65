import { hmacSeal } from '../../shared/app/identity.ts';
import { ownerAlone } from '../../shared/app/members.ts';
import {
  type App,
  type Cases,
  Conflict,
  type Delivery,
  type Envelope,
  type Outcome,
  type Sendable,
} from '../../shared/app/ports.ts';
import type { Case, Member } from '../../shared/case/case.ts';
import { attentionAt, nextDue } from '../../shared/case/due.ts';
import { ledgerKey } from '../../shared/case/ledger-key.ts';

/** The program on adapters in memory, with a clock that a test sets. */
export type MemoryApp = App & {
  clock: { now(): string; set(instant: string): void };
  sent: Sendable[];
  outcomes: Map<string, Outcome>;
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

export function memoryApp(options: { now?: string; member?: Member } = {}): MemoryApp {
  const { member = owner } = options;
  let now = options.now ?? '2026-10-06T09:00:00.000Z';
  const seal = hmacSeal({ a: 'a secret for tests alone' });
  const mails = new Map<string, Delivery>();
  const sent: Sendable[] = [];
  const stored = new Map<string, Case>();
  const outcomes = new Map<string, Outcome>();
  const put = async (key: string, envelope: Envelope, chunks: AsyncIterable<Uint8Array>) => {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    mails.set(key, { envelope, raw: Buffer.concat(parts) });
  };
  return {
    rawMail: { put, get: async (key) => mails.get(key) ?? null, keys: () => each([...mails.keys()]) },
    cases: memoryCases(stored, outcomes),
    outbox: { send: async (mail) => void sent.push(mail) },
    clock: {
      now: () => now,
      set(instant) {
        now = instant;
      },
    },
    members: ownerAlone(member, seal, memoryPauses()),
    log: () => undefined,
    seal,
    domain: 'onfile.example',
    webUrl: 'http://127.0.0.1:8787',
    sent,
    outcomes,
    stored,
    async keep(raw, envelope = {}) {
      const key = `mail-${mails.size + 1}`;
      const usual = { from: 'me@example.com', to: ['in@onfile.example'], receivedAt: now, authenticated: true };
      await put(key, { ...usual, ...envelope }, each([typeof raw === 'string' ? Buffer.from(raw) : raw]));
      return key;
    },
  };
}

export function memoryPauses() {
  const paused = new Set<string>();
  return {
    paused: async (id: string) => paused.has(id),
    async setPaused(id: string, wish: boolean) {
      if (wish) paused.add(id);
      else paused.delete(id);
    },
  };
}

function memoryCases(stored: Map<string, Case>, outcomes: Map<string, Outcome>): Cases {
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
      const due = all().filter(({ steps }) => steps.some((step) => (attentionAt(step) ?? '~') <= now));
      return each(due.sort((one, other) => ((nextDue(one) ?? '') < (nextDue(other) ?? '') ? -1 : 1)));
    },
    nextDue: async () =>
      all()
        .map(nextDue)
        .filter((due) => due !== null)
        .sort()[0] ?? null,
    async record(outcome, { replace } = { replace: false }) {
      if (replace || !outcomes.has(outcome.key)) outcomes.set(outcome.key, outcome);
    },
    outcome: async (key) => outcomes.get(key) ?? null,
  };
}

async function* each<Item>(items: Item[]): AsyncGenerator<Item> {
  yield* items;
}
