import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openapi } from '../../shared/app/web/api/openapi.ts';
import { owner } from '../support/memory-app.ts';
import { twoMembers } from './web-visitors.ts';

/** As much of the document as the client below looks at. */
type Operation = {
  parameters: { name: string; in: string; schema: object }[];
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> };
  responses: Record<string, { headers?: object; content: Record<string, { schema: object; example?: unknown }> }>;
};
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, object> } };

const document = openapi() as unknown as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method, path, operation, name: `${method} ${path}` })),
);

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(openapi());
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has an operation for each route under /api, and no other', async () => {
    const { web } = await twoMembers();
    const served = web.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const told = operations.map(({ name }) => name).filter((name) => name.includes('/api/'));
    expect(told.sort()).toEqual([...new Set(served)].sort());
  });

  it('refers to nothing that is not there', () => {
    const referred = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(new Set(referred)).toEqual(new Set(Object.keys(document.components.schemas)));
  });

  it('gives a whole example of each body and each answer, which fit', () => {
    const ajv = ajvFor();
    for (const { name, operation } of operations) {
      const content = [operation.requestBody, operation.responses[200] ?? operation.responses[202]];
      for (const { schema, example } of content.flatMap((it) => it?.content['application/json'] ?? [])) {
        if (name === 'get /openapi.json') continue;
        expect([name, example === undefined]).toEqual([name, false]);
        expect([name, ajv.validate(schema, example), ajv.errorsText()]).toEqual([name, true, 'No errors']);
      }
    }
  });

  it('says what an answer carries, as it does', async () => {
    const { web, token } = await twoMembers();
    const { authorization } = await token(owner, 'read');
    for (const { method, path, operation } of operations.filter(
      (it) => it.method === 'get' && !it.path.includes('{'),
    )) {
      const response = await web.request(path, { headers: { authorization } });
      for (const header of Object.keys(operation.responses[200]?.headers ?? {}).filter((name) => name !== 'Link')) {
        expect([method, path, header, response.headers.has(header)]).toEqual([method, path, header, true]);
      }
      const tag = response.headers.get('etag');
      if (!tag) continue;
      const again = await web.request(path, { headers: { authorization, 'if-none-match': tag } });
      expect([path, again.status, Boolean(operation.responses[304])]).toEqual([path, 304, true]);
    }
  });

  it('gives examples that fit their schemas', () => {
    const ajv = ajvFor();
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      if ('example' in schema)
        expect([name, ajv.validate(schema, schema.example), ajv.errorsText()]).toEqual([name, true, 'No errors']);
    }
    const examples = Object.values(document.components.schemas).filter((schema) => 'example' in schema);
    expect(examples.length).toBeGreaterThan(3);
  });
});

function ajvFor() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'document', components: document.components });
  // Outside the document, its references are looked up in it.
  const validate = (schema: object, value: unknown) =>
    ajv.validate(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"document#/components')), value);
  return { validate, errorsText: () => ajv.errorsText() };
}

/** Values that fit a schema now and then, and otherwise nearly. */
function valueFor(schema: object, depth = 0): fc.Arbitrary<unknown> {
  const its = resolved(schema);
  const fitting = its.anyOf ?? its.oneOf;
  if (fitting) return fc.oneof(...fitting.map((one) => valueFor(one, depth + 1)));
  if (its.const !== undefined) return fc.constant(its.const);
  if (its.enum) return fc.constantFrom(...its.enum);
  switch (Array.isArray(its.type) ? its.type[0] : its.type) {
    case 'object': {
      const fields = Object.entries(its.properties ?? {}).map(
        ([name, one]) => [name, valueFor(one, depth + 1)] as const,
      );
      return fc.record(Object.fromEntries(fields), { requiredKeys: its.required ?? [] });
    }
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: its.minimum ?? -10, max: its.maximum ?? 500 });
    case 'null':
      return fc.constant(null);
    default:
      return textFor(its);
  }
}

function textFor({ format, pattern, example }: Schema): fc.Arbitrary<unknown> {
  const known = [
    ...(format?.startsWith('date')
      ? ['2026-10-20T07:00:00Z', '2026-10-05', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z']
      : []),
    ...(typeof example === 'string' ? [example] : []),
    'snooze 2 weeks',
    'company: Adatum\nlesson: ask sooner → practise',
    'leave',
    'undo',
    'a\u0000b\r\nFrom: x',
    '=1+1',
  ];
  const shaped = pattern ? fc.stringMatching(new RegExp(pattern, 'u')).map((text) => text.slice(0, 100)) : fc.string();
  return fc.oneof(
    { weight: 6, arbitrary: shaped },
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );
}

type Schema = {
  type?: string | string[];
  properties?: Record<string, object>;
  required?: string[];
  anyOf?: object[];
  oneOf?: object[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  example?: unknown;
  minimum?: number;
  maximum?: number;
};

const resolved = (schema: object): Schema =>
  '$ref' in schema && typeof schema.$ref === 'string'
    ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
    : schema;

describe('a client made of the document', () => {
  let all: Awaited<ReturnType<typeof twoMembers>>;
  const ajv = ajvFor();

  beforeAll(async () => {
    all = await twoMembers();
    all.app.limits.take = async () => true;
  });

  const wishFor = ({ parameters, requestBody }: Operation) =>
    fc.record({
      values: fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, valueFor(schema)]))),
      isKnown: fc.boolean(),
      body: requestBody
        ? fc.oneof(
            { weight: 6, arbitrary: valueFor(requestBody.content['application/json']?.schema ?? {}) },
            { weight: 1, arbitrary: fc.jsonValue() },
          )
        : fc.constant(undefined),
      signed: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
    });

  const addressOf = (path: string, { parameters }: Operation, values: Record<string, unknown>, isKnown: boolean) => {
    const known: Record<string, string> = isKnown ? { id: all.caseOf('owner'), key: all.keys.owner } : {};
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(known[name] ?? String(values[name] || 'x')),
    );
    const query = parameters
      .filter((it) => it.in === 'query')
      .map(({ name }): [string, string] => [name, String(values[name])]);
    return query.length > 0 ? `${filled}?${new URLSearchParams(query)}` : filled;
  };

  // The one that erases comes last.
  it.each(operations.sort((one, other) => Number(one.method === 'delete') - Number(other.method === 'delete')))(
    '$name: never fails, and answers as the document says',
    async ({ method, path, operation }) => {
      const { authorization } = await all.token(owner, 'full');
      await fc.assert(
        fc.asyncProperty(wishFor(operation), async ({ values, isKnown, body, signed }) => {
          const response = await all.web.request(addressOf(path, operation, values, isKnown), {
            method: method.toUpperCase(),
            body: body === undefined ? null : JSON.stringify(body),
            headers: {
              ...(signed ? { authorization } : {}),
              ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
          });
          expect(response.status).toBeLessThan(500);
          const told = operation.responses[response.status];
          // A path that is none of this route's is another's, or nobody's.
          if (!told) return expect([404, 405]).toContain(response.status);
          const type = (response.headers.get('content-type') ?? '').replace(/;.*/, '');
          const schema = told.content[type]?.schema;
          expect([response.status, type, schema !== undefined]).toEqual([response.status, type, true]);
          const answer: unknown = type.endsWith('json') ? await response.json() : await response.text();
          expect([ajv.validate(schema ?? {}, answer), ajv.errorsText()]).toEqual([true, 'No errors']);
        }),
        { numRuns: { get: 40, delete: 20 }[method] ?? 150 },
      );
    },
  );
});
