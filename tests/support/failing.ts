import type { App } from '../../shared/app/ports.ts';

const ports = ['rawMail', 'outcomes', 'cases', 'outbox', 'members', 'credentials', 'limits'] as const;

/**
 * The program on ports of which one call fails, the `nth`, counted from 1 over all of them: before it has done anything,
 * or after, as when only the answer got lost.
 * @returns `calls` counts them.
 */
export function failingAt<Known extends App>(app: Known, nth: number, when: 'before' | 'after') {
  const count = { calls: 0 };
  const failing: App = { ...app };
  for (const port of ports) Object.assign(failing, { [port]: flaky(app[port], count, nth, when) });
  return { app: failing, count };
}

function flaky<Port extends object>(port: Port, count: { calls: number }, nth: number, when: 'before' | 'after'): Port {
  return new Proxy(port, {
    get(target, name) {
      const call: unknown = Reflect.get(target, name);
      // Lists that are walked fail where they are asked for, if at all.
      if (typeof call !== 'function' || name === 'keys' || name === 'due') return call;
      return async (...args: unknown[]) => {
        count.calls += 1;
        const fails = count.calls === nth;
        if (fails && when === 'before') throw new Error(`crash before ${String(name)}`);
        const answer: unknown = await Reflect.apply(call, target, args);
        if (fails) throw new Error(`crash after ${String(name)}`);
        return answer;
      };
    },
  });
}
