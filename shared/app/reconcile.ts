import type { App } from './ports.ts';

/** Keys of kept mails that have no outcome yet: a crash came between keeping and receiving them. */
export async function* unsettled({ rawMail, outcomes }: Pick<App, 'rawMail' | 'outcomes'>): AsyncGenerator<string> {
  for await (const key of rawMail.keys()) {
    if (!(await outcomes.get(key))) yield key;
  }
}
