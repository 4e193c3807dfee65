import type { HasTime } from '../shared/app/ports.ts';

/** What Lambda tells of an invocation. */
export type Invocation = { getRemainingTimeInMillis(): number };

/**
 * What is kept of a function's time for the last piece of work that it begins, in milliseconds: for a step, as long as
 * SES is asked again while it refuses; for a mail, as long as it may take to receive one.
 */
export const reserves = { step: 30_000, mail: 60_000 } as const;

/** Whether so many milliseconds are left before Lambda ends the function. */
export const timeIn = (invocation: Invocation, reserve: number): HasTime => {
  return () => invocation.getRemainingTimeInMillis() > reserve;
};

/** How long the clients of AWS wait for an answer, in milliseconds; without it, for ever. Then they ask again. */
export const patience = {
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
} as const;
