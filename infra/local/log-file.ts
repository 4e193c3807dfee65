import { appendFile } from 'node:fs';
import type { Clock, Log } from '../../shared/app/ports.ts';

/** Appends one JSON line an event to a file. A log that cannot be written stops nothing. */
export function fileLog(path: string, clock: Clock): Log {
  return (event, facts = {}) => {
    appendFile(path, `${JSON.stringify({ at: clock.now(), event, ...facts })}\n`, () => undefined);
  };
}
