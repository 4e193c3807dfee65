import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What was asked of AWS: how often each action, and the units of DynamoDB that it took. */
export type Meter = { url: string; calls: Map<string, number>; units: { read: number; write: number }; stop(): void };

/** Stands before an endpoint, and counts. DynamoDB tells for each call what it takes, by itself and in its indexes. */
export async function meterOf(endpoint: string): Promise<Meter> {
  const calls = new Map<string, number>();
  const units = { read: 0, write: 0 };
  const server = createServer(async (request, response) => {
    const asked = await buffer(request);
    const target = String(request.headers['x-amz-target'] ?? '');
    const isTable = target.startsWith('DynamoDB');
    const action = target.split('.').at(-1) || actionOf(asked.toString(), request.method ?? '');
    calls.set(action, (calls.get(action) ?? 0) + 1);
    const body = isTable ? JSON.stringify({ ...JSON.parse(asked.toString()), ReturnConsumedCapacity: 'TOTAL' }) : asked;
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) =>
        ['host', 'connection', 'content-length', 'transfer-encoding', 'expect'].includes(name)
          ? []
          : [[name, String(value)]],
      ),
    );
    const { method = 'GET' } = request;
    const answer = await fetch(`${endpoint}${request.url}`, {
      method,
      headers,
      ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (isTable) {
      // A write that was refused takes what it would have taken, and the engine does not tell.
      const refused = Math.ceil(asked.length / 1024);
      const taken = Number(JSON.parse(bytes.toString()).ConsumedCapacity?.CapacityUnits ?? refused);
      units[/^(?:Get|Query)/.test(action) ? 'read' : 'write'] += taken;
    }
    const kept = [...answer.headers].filter(([name]) => !['content-length', 'connection', 'date'].includes(name));
    response.sendDate = false;
    response.writeHead(answer.status, Object.fromEntries(kept)).end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    units,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Of SES the action stands in the form; of S3 the method tells. */
const actionOf = (body: string, method: string) => /^(?:.*&)?Action=(\w+)/.exec(body)?.[1] ?? `S3 ${method}`;
