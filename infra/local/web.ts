import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { safeHeaders } from '../../shared/app/web/headers.ts';
import { problem } from '../../shared/app/web/problem.ts';
import type { Web } from '../../shared/app/web/visitor.ts';
import { Fault } from './fault.ts';
import { portTaken } from './smtp.ts';

/**
 * Serves the status API and pages, and the outbox, on loopback.
 * @throws {Fault} when the port is taken.
 */
export async function startWeb(options: {
  port: number;
  api: Hono<Web>;
  outbox: Hono;
}): Promise<{ port: number; stop(): Promise<void> }> {
  const { port, api, outbox } = options;
  const web = new Hono();
  web.use(safeHeaders);
  web.notFound((context) => problem(context, 404, 'There is nothing at this address.'));
  web.use(async (context, next) => {
    if (isLoopback(context.req.header('host'))) return next();
    return context.text('Onfile answers on this machine alone.', 421);
  });
  web.route('/outbox', outbox);
  web.route('/', api);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: web.fetch, port, hostname: '127.0.0.1' }, (address) =>
      resolve({ port: address.port, stop: () => stop(server as Server) }),
    );
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Fault(portTaken(port, 'ONFILE_PORT')) : error),
    );
  });
}

/** A page elsewhere can point its own name at 127.0.0.1, and must not read the member's cases that way. */
const isLoopback = (host = '') => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
