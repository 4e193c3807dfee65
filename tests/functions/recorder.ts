import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** Stands before the DynamoDB engine and notes which actions are asked for, as "table GetItem" or "due Query". */
export async function recorder(endpoint: string) {
  const actions = new Set<string>();
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const action = String(request.headers['x-amz-target']).split('.').at(-1);
    actions.add(`${JSON.parse(body.toString()).IndexName ?? 'table'} ${action}`);
    const headers = Object.fromEntries(forwarded.map((name) => [name, String(request.headers[name])]));
    const answer = await fetch(endpoint, { method: 'POST', headers, body });
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    actions,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const forwarded = ['content-type', 'x-amz-target', 'authorization', 'x-amz-date'];
