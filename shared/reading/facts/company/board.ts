import { gather } from '../../gather.ts';
import { platformAt } from '../../platforms.ts';
import { matches } from '../../text/matches.ts';
import { alternativesOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { nameAt } from '../name/name.ts';
import type { Parts, Texts } from '../parts.ts';
import type { Passage } from '../passage.ts';
import type { Candidate, Verdict } from '../vote.ts';
import { unlistedBoard } from './unlisted-board.ts';

/**
 * Who employs by the card that a platform's mail has of the job: the line below the title's own ("Risk Analyst", and
 * below it "Northwind · Leeds").
 */
export function carded(body: Passage, titles: Candidate[], frames: Frames): Candidate[] {
  return gather([...new Set(titles.map(({ value }) => value))].slice(0, mostTitles), (title) => {
    const at = body.text.indexOf(`\n${title}\n`);
    if (at < 0) return [];
    const start = at + title.length + 2;
    const line = /^[^\n|·•,]{2,70}/u.exec(body.text.slice(start, start + 80))?.[0].trimEnd() ?? '';
    const name = line ? nameAt(body.text, start, frames) : null;
    if (name?.start !== start || name.end !== start + line.length) return [];
    return [{ value: line, weight: 2.5, span: body.span(start, name.end) }];
  });
}

const mostTitles = 6;

/** The title by such a card, where nothing else tells it: the line above the employer's, with nothing above it. */
export function titleAbove(parts: Parts, company: string): Verdict | null {
  const { original, body, frames } = parts;
  if (!platformAt(original.from.address ?? '') && !unlistedBoard(parts)) return null;
  const { text } = body;
  const card = `\n${company}`;
  let at = text.indexOf(card);
  while (at >= 0 && !behind.test(text.slice(at + card.length, at + card.length + 3))) at = text.indexOf(card, at + 1);
  const [line = ''] = at < 0 ? [] : (above.exec(text.slice(Math.max(0, at - longestTitle), at)) ?? []);
  if (line === '') return null;
  // Who signs stands above a house, too.
  const isSigned = frames.some(({ contact }) => matches(contact.closings, text).some(({ index }) => index < at));
  return isSigned ? null : { value: line, weight: 2, spans: [body.span(at - line.length, at)] };
}

const longestTitle = 90;
/** A line that is no sentence, below a blank one. */
const above = /(?<=\n ?\n)\p{Lu}[^\n.!?:;]{2,80}(?<![,\s])$/u;
/** "Northwind", "Northwind - Leeds", "Northwind · Leeds". */
const behind = /^(?:$|\n| [·|–-] |, )/u;

/** The candidates without those of the other jobs that a board's mail goes on to advertise: "Similar jobs", "Te recomendamos". */
export function withoutAds(parts: Texts, all: Candidate[]): Candidate[] {
  const start = adsStart(parts);
  return all.filter(({ span }) => span.part !== 'body' || span.start < start);
}

/** Where in the body these other jobs begin; behind its end where there are none. */
export function adsStart(parts: Texts): number {
  const { original, body } = parts;
  const isBoards = platformAt(original.from.address ?? '')?.kind === 'board' || unlistedBoard(parts) !== null;
  return (isBoards ? advertised.exec(body.text)?.index : undefined) ?? body.text.length;
}

const advertised = new RegExp(`(?<=\\n)[^\\n]{0,110}(?:${alternativesOfAll('ads')})[^\\n]{0,60}\\n`, 'iu');
