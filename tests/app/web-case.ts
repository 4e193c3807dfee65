import { receive } from '../../shared/app/receive.ts';
import { api } from '../../shared/app/web/api.tsx';
import { forwarded } from '../support/mails.ts';
import { memoryApp } from '../support/memory-app.ts';

/** One case of the owner's, who is signed in, with its page and the key of the forms there. */
export async function caseOnThePage() {
  const app = memoryApp();
  await receive(app, await app.keep(forwarded()));
  const web = api(app, { isOwner: () => true });
  const one = () => [...app.stored.values()][0];
  const path = `/cases/${one()?.id}`;
  const page = async (place = path) => (await web.request(place, { headers: { accept: 'text/html' } })).text();
  const key = /name="key" value="([^"]+)"/.exec(await page())?.[1] ?? '';
  return { app, web, one, path, page, key };
}
