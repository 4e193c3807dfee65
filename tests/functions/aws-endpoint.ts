import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** `modified`: when it was put, where that matters. */
export type StoredObject = { body: Buffer; metadata: Record<string, string>; modified?: string };
export type SentMail = { source: string; destinations: string[]; configurationSet: string | null; raw: string };

export type AwsEndpoint = {
  url: string;
  /** By bucket and key: "bucket/key". */
  objects: Map<string, StoredObject>;
  sent: SentMail[];
  secrets: Map<string, string>;
  /** Error codes that SES answers next, one a request. */
  sesErrors: string[];
  stop(): Promise<void>;
};

type State = Omit<AwsEndpoint, 'url' | 'stop'>;
type Call = { request: IncomingMessage; url: URL; body: Buffer };
type Answer = { status?: number; type?: string; headers?: Record<string, string>; body?: Buffer | string };

/** The little of S3, SES and Secrets Manager that Onfile calls, as it goes over the wire. */
export async function awsEndpoint(): Promise<AwsEndpoint> {
  const state: State = { objects: new Map(), sent: [], secrets: new Map(), sesErrors: [] };
  const server = createServer((request, response) => void serve(state, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { ...state, url: `http://127.0.0.1:${port}`, stop };
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = { request, url: new URL(request.url ?? '/', 'http://aws'), body: await buffer(request) };
  const { status = 200, type = 'text/xml', headers = {}, body = '' } = answer(state, call);
  // Tests set the clock: against a Date header of the real time the SDK would see a skew, and try a refusal again.
  response.sendDate = false;
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}

function answer(state: State, call: Call): Answer {
  if (call.request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue') return secret(state, call);
  if (call.body.includes('Action=SendRawEmail')) return sendRawEmail(state, call);
  if (call.url.searchParams.get('list-type') === '2') return list(state, call);
  if (call.request.method === 'DELETE') return remove(state, call);
  return call.request.method === 'PUT' ? put(state, call) : get(state, call);
}

function secret({ secrets }: State, { body }: Call): Answer {
  const value = secrets.get(JSON.parse(body.toString()).SecretId);
  const type = 'application/x-amz-json-1.1';
  if (value === undefined) return { status: 400, type, body: '{"__type":"ResourceNotFoundException"}' };
  return { type, body: JSON.stringify({ SecretString: value }) };
}

function sendRawEmail({ sent, sesErrors }: State, { body }: Call): Answer {
  const error = sesErrors.shift();
  if (error) {
    const detail = `<Error><Type>Sender</Type><Code>${error}</Code><Message>Email address is not verified: me@example.com</Message></Error>`;
    return { status: 400, body: `<ErrorResponse>${detail}</ErrorResponse>` };
  }
  const form = new URLSearchParams(body.toString());
  const destinations = [...form].flatMap(([name, value]) => (name.startsWith('Destinations.') ? [value] : []));
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64').toString();
  sent.push({
    source: form.get('Source') ?? '',
    destinations,
    configurationSet: form.get('ConfigurationSetName'),
    raw,
  });
  const result = `<SendRawEmailResult><MessageId>${sent.length}</MessageId></SendRawEmailResult>`;
  return { body: `<SendRawEmailResponse>${result}</SendRawEmailResponse>` };
}

const nameOf = ({ url }: Call) => decodeURIComponent(url.pathname.slice(1));

function put({ objects }: State, call: Call): Answer {
  const metadata = Object.entries(call.request.headers).filter(([name]) => name.startsWith('x-amz-meta-'));
  objects.set(nameOf(call), {
    body: call.body,
    metadata: Object.fromEntries(metadata.map(([k, v]) => [k, String(v)])),
  });
  return {};
}

function remove({ objects }: State, call: Call): Answer {
  objects.delete(nameOf(call));
  return { status: 204 };
}

function get({ objects }: State, call: Call): Answer {
  const object = objects.get(nameOf(call));
  if (!object) return { status: 404, body: '<Error><Code>NoSuchKey</Code><Message>none</Message></Error>' };
  const headers = { 'last-modified': 'Tue, 06 Oct 2026 07:41:00 GMT', ...object.metadata };
  return { type: 'application/octet-stream', headers, body: object.body };
}

/** Two names a page, so that whoever lists has to turn pages. */
function list({ objects }: State, call: Call): Answer {
  const start = `${nameOf(call).replace(/\/$/, '')}/`;
  const prefix = start + (call.url.searchParams.get('prefix') ?? '');
  const from = Number(call.url.searchParams.get('continuation-token') ?? 0);
  const names = [...objects.keys()].filter((name) => name.startsWith(prefix)).sort();
  const found = names.slice(from, from + 2).map((name) => {
    const modified = objects.get(name)?.modified;
    const time = modified ? `<LastModified>${modified}</LastModified>` : '';
    return `<Contents><Key>${name.slice(start.length)}</Key>${time}</Contents>`;
  });
  const more = from + 2 < names.length;
  const next = more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
  return { body: `<ListBucketResult>${found.join('')}<IsTruncated>${more}</IsTruncated>${next}</ListBucketResult>` };
}
