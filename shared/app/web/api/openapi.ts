import * as z from 'zod';
import { answers, bodies } from './examples.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { problemAnswer } from './schemas.ts';

/** What every route may answer besides its own: not signed in, may not, too often, our fault. */
const always = { nothing: [429, 500], read: [400, 401, 403, 429, 500], full: [400, 401, 403, 413, 415, 422, 429, 500] };

const said: Record<number, string> = {
  400: 'The request is malformed',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Somebody else keeps writing; try again',
  413: 'More than fits',
  415: 'Not the content type that is taken',
  422: 'The values do not fit',
  429: 'Too often',
  500: 'A fault here',
};

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of all routes, made of the schemas that they check with. */
export function openapi(): Json {
  const paths: Record<string, Json> = {};
  for (const [operationId, it] of Object.entries<Route>(routes)) {
    paths[it.path] = { ...paths[it.path], [it.method]: operation(operationId, it) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Onfile',
      version: '1',
      description: 'Where a member’s cases stand. Errors are application/problem+json (RFC 9457).',
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { session: [] }, { localSession: [] }],
    paths,
    components: {
      schemas: definitions(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Made and taken back on the settings page.' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-onfile', description: 'Made by signing in.' },
        localSession: { type: 'apiKey', in: 'cookie', name: 'onfile', description: 'The same on loopback.' },
      },
      headers,
    },
  };
}

function operation(operationId: string, it: Route): Json {
  const refusals = [...new Set([...always[it.needs], ...(it.refusals ?? [])])].sort();
  return {
    operationId,
    summary: it.summary,
    ...(it.needs === 'nothing' ? { security: [] } : {}),
    parameters: [...parameters(it.params, 'path'), ...parameters(it.query, 'query')],
    ...(it.body ? { requestBody: { required: true, content: json(it.body, 'input', bodyLike(operationId)) } } : {}),
    responses: {
      [it.status ?? 200]: {
        description: 'Done',
        headers: headersOf(it),
        content: contentOf(it.answer, answerLike(operationId)),
      },
      ...(isTagged(it) ? { 304: { description: 'Not changed since', headers: headersOf(it) } } : {}),
      ...Object.fromEntries(refusals.map((status) => [status, refusal(status)])),
    },
  };
}

const answerLike = (name: string): unknown => Object.entries(answers).find(([each]) => each === name)?.[1];
const bodyLike = (name: string): unknown => Object.entries(bodies).find(([each]) => each === name)?.[1];

/** What answers carry besides their content. */
const headers = {
  'X-Request-Id': { description: 'The name of the request, also in a problem', schema: { type: 'string' } },
  ETag: { description: 'For If-None-Match', schema: { type: 'string' } },
  'Retry-After': { description: 'Seconds until it may be tried again', schema: { type: 'integer' } },
  Link: { description: 'The next part, as rel="next"', schema: { type: 'string' } },
};

const referred = (...names: (keyof typeof headers)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Whether an answer says by a tag what it is, and need not be sent again. */
const isTagged = ({ method, path }: Route) => method === 'get' && path !== '/healthz';

const headersOf = (it: Route) => ({
  ...referred('X-Request-Id'),
  ...(isTagged(it) ? referred('ETag') : {}),
  ...(it.isInParts ? referred('Link') : {}),
});

const contentOf = (answer: Route['answer'], example: unknown) =>
  'text' in answer ? { [answer.text]: { schema: { type: 'string' } } } : json(answer, 'output', example);

const refusal = (status: number) => ({
  description: said[status] ?? 'Refused',
  headers: referred('X-Request-Id', ...(status === 429 ? (['Retry-After'] as const) : [])),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The fields of an object schema, one parameter each. */
function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, its]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: its,
  }));
}

const json = (schema: z.ZodType, io: 'input' | 'output', example: unknown) => ({
  'application/json': { schema: schemaOf(schema, io), ...(example === undefined ? {} : { example }) },
});

/** A schema with its named parts as references to the components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, $defs: _defs, ...its } = toSchema(schema, io);
  return its;
}

/** The named parts of all schemas. */
function definitions(): Json {
  const found: Json = { ...toSchema(problemAnswer, 'output').$defs };
  for (const { body, answer } of Object.values<Route>(routes)) {
    if (body) Object.assign(found, toSchema(body, 'input').$defs);
    if (!('text' in answer)) Object.assign(found, toSchema(answer, 'output').$defs);
  }
  return found;
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Json & { $defs?: Json } {
  const made = JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: 'any', override: named }));
  return JSON.parse(made.replaceAll('"#/$defs/', '"#/components/schemas/'));
}

/** A format says what its long pattern says; and the names of parts stand where they are kept. */
function named({ jsonSchema }: { jsonSchema: { format?: string; pattern?: string; id?: string } }): void {
  if (jsonSchema.format?.startsWith('date')) delete jsonSchema.pattern;
  delete jsonSchema.id;
}
