/** A failure that the person at the keyboard can mend; its message is shown alone, without a stack. */
export class Fault extends Error {
  override name = 'Fault';
}

/** The command line was called with words that it does not know. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}

/** WrongUsage of ours, or what parseArgs of Node.js throws for unknown and ill-formed options. */
export const isWrongUsage = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'WrongUsage' || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')));
