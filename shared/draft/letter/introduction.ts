import type { Case, Draft, Step } from '../../case/case.ts';
import { type Content, contentOf, notesOf } from '../content.ts';
import { tellingIn } from '../mined/clause.ts';
import { detailQuestion, type Personal, personal, toldSlots } from '../personal.ts';
import { draftsBefore } from '../unsaid.ts';
import { asTold } from './as-told.ts';
import { isPrivate, leftOut, notTaken } from './not-woven.ts';
import { recipientSaid } from './said.ts';

/**
 * What a draft is and what is personal in it; why it leaves out what the member told; where nothing was told, one question whose
 * answer would make it personal. (A3-2)
 */
export function introduction(one: Case, step: Step, draft: Draft): string {
  const found = personal(draft, one);
  const mentioned = found.find((it) => it.told) ?? found[0];
  const lead = `Below is a draft to ${recipientSaid(one)}.${mentioned ? ` ${mentions(mentioned, one)}` : ''}`;
  const content = contentOf(one, 'UTC');
  const mined = toldSlots.some((slot) => content.flags.has(slot));
  const told = tellingIn(notesOf(one));
  const before = draftsBefore(one, step);
  const earlier = before.length;
  if (mentioned?.told) return `${lead} Change what you like.`;
  if (earlier === 0 && told !== null && !mined) return `${lead} ${unwoven(told)}`;
  const detail = detailIn(notesOf(one), content);
  if (earlier === 0 && detail !== null) return `${lead} ${quotes(detail)} ${leftOut(one)}`;
  if (mentioned) return `${lead} Change what you like.`;
  if (told !== null && !mined) return `${lead} You told me more. ${notTaken(one)}`;
  if (before.some((body) => personal({ subject: '', body }, one).some((it) => it.told)))
    return `${lead} It is plain, because what you told me stands in the earlier ones. Change what you like.`;
  if (earlier === 0 && !mined && notesOf(one).some((note) => isPrivate(note) && !isShort(note)))
    return `${lead} What you told me is not in it, because it seems to be for you rather than for them. Change what you like.`;
  return mined ? `${lead} Change what you like.` : `${lead} ${asking(detailQuestion(content, step.kind), earlier)}`;
}

/** The sentence of the notes that holds a detail; whom the member met is known by it, and need not be said. */
function detailIn(notes: readonly string[], { facts }: Content): string | null {
  const details = toldSlots.flatMap((slot) => (slot === 'people' ? [] : (facts[slot]?.toLowerCase() ?? [])));
  const sentences = notes.flatMap((note) => note.slice(0, 4000).split(/(?<=[.!?…])\s/u));
  const holding = sentences.filter((sentence) => details.some((words) => sentence.toLowerCase().includes(words)));
  return details.length === 0 ? null : (tellingIn(holding) ?? tellingIn(notes));
}

/** A sigh, which answers no question. */
const isShort = (note: string): boolean => note.trim().split(/\s+/).length < 4;

/** Asked in full once; who has not answered twice is not asked again. */
function asking(question: string | null, earlier: number): string {
  if (earlier > 1 || question === null)
    return 'Change what you like; one detail of your own does more than any phrase.';
  if (earlier > 0) return `It has nothing that is yours alone. If you like, tell me, and I write it anew: ${question}`;
  return `Nothing in it is yours alone yet, and a detail of your own would do more than any phrase. If you answer this, I write it anew: ${question}`;
}

const mentions = ({ words, because, told }: Personal, one: Case) =>
  `It mentions “${told ? asTold(words, notesOf(one)) : words}”, because ${because}.`;

/** What the member told is worth more than our words for it, where we have none. */
const unwoven = (told: string): string =>
  `${quotes(told)} I was not sure how you would say that to them, so it is not in the draft; if it belongs there, weave it in where it fits.`;

const quotes = (told: string): string => `You told me: “${told.replace(/[“”"]/g, '').replace(/[.…]{1,5}$/u, '')}”.`;
