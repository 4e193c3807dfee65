import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Web } from '../../shared/app/web/visitor.ts';
import { Fault } from './fault.ts';
import { portTaken } from './smtp.ts';

/**
 * Serves the status API and the pages on loopback.
 * @throws {Fault} when the port is taken.
 */
export function startWeb({ port, api }: { port: number; api: Hono<Web> }): Promise<{
  port: number;
  stop(): Promise<void>;
}> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: api.fetch, port, hostname: '127.0.0.1' }, (address) =>
      resolve({ port: address.port, stop: () => stop(server as Server) }),
    );
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Fault(portTaken(port, 'ONFILE_PORT')) : error),
    );
  });
}

/** A page elsewhere can point its own name at 127.0.0.1, and must not read the member's cases that way. */
export const isOwnHost = (host: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
