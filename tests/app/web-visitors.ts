import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { issue } from '../../shared/app/web/credentials.ts';
import { formKey } from '../../shared/app/web/guard.ts';
import type { Member } from '../../shared/case/case.ts';
import { forwarded, rejection } from '../support/mails.ts';
import { memoryApp, owner } from '../support/memory-app.ts';

export const eve: Member = { ...owner, id: 'eve', name: 'Eve', addresses: ['eve@example.net'] };

/** The web with two members, each with a case, and all that lets somebody in. */
export async function twoMembers() {
  const app = memoryApp();
  await app.members.save(eve);
  const keys = { owner: await app.keep(forwarded()), eve: '' };
  const whose = { name: 'Eve', address: 'eve@example.net' };
  const others = rejection({
    to: whose,
    from: { name: 'Tom Reed', address: 'tom@fabrikam.example' },
    subject: 'Your application for Data Analyst at Fabrikam',
    text: 'Hi Eve,\n\nThank you for applying for the Data Analyst position at Fabrikam. We have decided to go ahead with another candidate.\n\nTom Reed\nFabrikam',
  });
  keys.eve = await app.keep(forwarded(others, { member: whose }), { from: whose.address });
  for (const key of [keys.owner, keys.eve]) await receive(app, key);
  const cases = [...app.stored.values()];
  const caseOf = (member: string) => cases.find((one) => one.member === member)?.id ?? `no case of ${member}`;
  const web = api(app, { take: async (key) => void (await receive(app, key)) });

  const session = async (member: Member) => {
    const { secret, credential } = await issue(app, { member: member.id, kind: 'session', scope: 'full', name: null });
    const form = formKey(app, { member, by: 'session', scope: 'full', credential: credential.id });
    return { cookie: `onfile=${secret}`, form };
  };
  const token = async (member: Member, scope: 'full' | 'read') => {
    const { secret } = await issue(app, { member: member.id, kind: 'token', scope, name: 'a test' });
    return { authorization: `Bearer onfile_${secret}` };
  };
  return { app, web, keys, caseOf, session, token };
}
