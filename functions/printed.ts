import type { Log } from '../shared/app/ports.ts';

/** One line of JSON an event, as CloudWatch Logs Insights reads it. */
export const printed: Log = (event, facts) => console.log(JSON.stringify({ event, ...facts }));
