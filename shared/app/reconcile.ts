import type { App, Outcome } from './ports.ts';

/** Keys of kept mails that have no outcome yet: a crash came between keeping and receiving them. */
export async function* unsettled({ rawMail, cases }: Pick<App, 'rawMail' | 'cases'>): AsyncGenerator<string> {
  for await (const key of rawMail.keys()) {
    const outcome: Outcome | null = await cases.outcome(key);
    if (!outcome) yield key;
  }
}
