import type { MiddlewareHandler } from 'hono';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** What every answer carries; a page that needs another Content-Security-Policy sets its own. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'no-referrer');
  context.header('Cache-Control', 'no-store');
  if (!context.res.headers.has('Content-Security-Policy')) context.header('Content-Security-Policy', policy);
};
