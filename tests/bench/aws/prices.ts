/** Prices in us-east-1, in US dollars, of one. */
export const prices = {
  mailOut: 100 / 1e6,
  mailIn: 100 / 1e6,
  /** Of 256 KB of inbound mail; what is less counts as none. */
  chunkIn: 90 / 1e6,
  write: 0.625 / 1e6,
  read: 0.125 / 1e6,
  call: 0.2 / 1e6,
  gigabyteSecond: 16.67 / 1e6,
  put: 5 / 1e6,
  get: 0.4 / 1e6,
  tick: 1 / 1e6,
  /** Of a gigabyte of logs taken in; what Lambda writes of each call by itself counts. */
  logged: 0.5,
} as const;
