import type { Context } from 'hono';
import * as z from 'zod';
import { cut } from '../../mail/cut.ts';
import type { App } from '../ports.ts';
import type { Visitor } from './visitor.ts';

type Sources = Pick<App, 'seal' | 'clock'>;

const notice = z.tuple([z.iso.datetime()], z.string());

/** How long a notice is news. Milliseconds. */
const lasts = 10 * 60_000;

/** Letters of a notice that an address can carry. */
const most = 1_500;

/**
 * What came of a press, for the page that is shown after it, as the query of its address: so that loading that page again
 * presses nothing. It is signed, or else anybody could put words into our mouth.
 */
export function noticeQuery({ seal, clock }: Sources, { member }: Visitor, said: readonly string[]): string {
  if (said.length === 0) return '';
  const words = Buffer.from(JSON.stringify([clock.now(), ...said.map((one) => cut(one, most / said.length))]));
  const packed = words.toString('base64url');
  return `?said=${packed}.${seal.sign(`notice:${member.id}:${packed}`)}`;
}

/** The sentences of a notice that we wrote for this member, a moment ago; else none. */
export function noticeIn({ seal, clock }: Sources, { member }: Visitor, { req }: Pick<Context, 'req'>): string[] {
  const [packed = '', signature = ''] = (req.query('said') ?? '').split('.');
  if (!seal.verify(`notice:${member.id}:${packed}`, signature)) return [];
  const [at, ...said] = notice.parse(JSON.parse(Buffer.from(packed, 'base64url').toString()));
  return Date.parse(clock.now()) - Date.parse(at) < lasts ? said : [];
}
