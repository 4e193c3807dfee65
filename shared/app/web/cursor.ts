import type { Member } from '../../case/case.ts';
import type { App } from '../ports.ts';
import { refuse } from './problem.ts';

/**
 * Where a list goes on, as its reader is told. It is signed for the member and the list: one that was damaged would
 * else be taken for a place behind which there is nothing.
 */
export const cursorAt = ({ seal }: Pick<App, 'seal'>, { id }: Member, list: string, place: string | null) =>
  place === null ? null : `${place}.${seal.sign(`cursor:${list}:${id}:${place}`)}`;

/**
 * The place that a cursor says; null where there is none, at the beginning.
 * @throws {HTTPException} 400 for one that we did not make for this member and list.
 */
export function placeAt({ seal }: Pick<App, 'seal'>, { id }: Member, list: string, cursor?: string): string | null {
  if (cursor === undefined || cursor === '') return null;
  const end = cursor.lastIndexOf('.');
  const place = cursor.slice(0, Math.max(0, end));
  if (seal.verify(`cursor:${list}:${id}:${place}`, cursor.slice(end + 1))) return place;
  refuse(400, 'cursor is none that a former page gave.');
}
