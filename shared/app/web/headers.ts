import type { MiddlewareHandler } from 'hono';
import type { App } from '../ports.ts';
import { isSecure } from './visitor.ts';

/** The Content-Security-Policy of our pages. */
export const policy =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/** What every answer carries; a page that needs another Content-Security-Policy sets its own, as for caching. */
export const safeHeaders =
  (app: Pick<App, 'webUrl'>): MiddlewareHandler =>
  async (context, next) => {
    await next();
    if (isSecure(app)) context.header('Strict-Transport-Security', 'max-age=31536000');
    const { headers } = context.res;
    context.header('X-Content-Type-Options', 'nosniff');
    // Secrets in paths go nowhere else; without a referrer browsers would say `Origin: null` with our own forms.
    context.header('Referrer-Policy', 'same-origin');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
    if (!headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
    if (!headers.has('Content-Security-Policy')) context.header('Content-Security-Policy', policy);
  };
