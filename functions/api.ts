import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { api } from '../shared/app/web/api.tsx';
import { once, servingApp } from './app.ts';
import { servingSettings } from './environment.ts';

const start = once(async () => {
  const { app, owner } = await servingApp(servingSettings(process.env));
  return handle(api(app, owner));
});

/** Serves the status API and page to an HTTP API (payload format 2.0). The gateway decides who may call. */
export async function handler(event: LambdaEvent) {
  const serve = await start();
  return serve(event);
}
