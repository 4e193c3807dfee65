import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An error as RFC 9457 has it; `detail` is a sentence for a person. */
export function problem(context: Context, status: ContentfulStatusCode, detail: string): Response {
  return context.body(JSON.stringify({ type: 'about:blank', status, title: titleOf(status), detail }), status, {
    'Content-Type': 'application/problem+json',
  });
}

export const nothingHere = (context: Context): Response => problem(context, 404, 'There is nothing at this address.');

const titles: Record<number, string> = { 400: 'Bad request', 404: 'Not found', 413: 'Too large', 500: 'Server error' };
const titleOf = (status: number) => titles[status] ?? 'Error';
