import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An error as RFC 9457 has it; `detail` is a sentence for a person. */
export function problem(context: Context, status: ContentfulStatusCode, detail: string): Response {
  const requestId: string = context.get('requestId') ?? '';
  const document = { type: 'about:blank', status, title: titleOf(status), detail, requestId };
  return context.body(JSON.stringify(document), status, {
    'Content-Type': 'application/problem+json',
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
  });
}

/** Ends a request with a status and a sentence for a person. */
export function refuse(status: ContentfulStatusCode, message: string): never {
  throw new HTTPException(status, { message });
}

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not possible here',
  409: 'Conflict',
  413: 'Too large',
  415: 'Wrong content type',
  421: 'Wrong host',
  422: 'Does not fit',
  429: 'Too often',
  500: 'Server error',
};
export const titleOf = (status: number) => titles[status] ?? 'Error';
