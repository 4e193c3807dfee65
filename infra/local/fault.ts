/** A failure that the person at the keyboard can mend; its message is shown alone, without a stack. */
export class Fault extends Error {
  override name = 'Fault';
}

/** The command line was called with words that it does not know. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}
