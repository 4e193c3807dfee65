import type { Case, Draft, Step } from '../../case/case.ts';
import { contentOf, notesOf } from '../content.ts';
import { tellingIn } from '../mined/clause.ts';
import { detailQuestion, type Personal, personal, toldSlots } from '../personal.ts';
import { draftsBefore } from '../unsaid.ts';
import { asTold } from './as-told.ts';
import { notTaken } from './not-woven.ts';
import { recipientSaid } from './said.ts';

/** What a draft is and what is personal in it; where nothing is, one question whose answer would change that. (A3-2) */
export function introduction(one: Case, step: Step, draft: Draft): string {
  const lead = `Below is a draft to ${recipientSaid(one)}.`;
  const found = personal(draft, one);
  const [first] = found;
  const content = contentOf(one, 'UTC');
  const mined = toldSlots.some((slot) => content.flags.has(slot));
  const told = mined ? null : tellingIn(notesOf(one));
  const before = draftsBefore(one, step).length;
  if (told !== null && before === 0)
    return `${lead}${first === undefined ? '' : ` ${mentions(first, one)}`} ${unwoven(told)}`;
  if (first !== undefined)
    return `${lead} ${mentions(found.find((it) => it.told) ?? first, one)} Change what you like.`;
  if (told !== null) return `${lead} You told me more. ${notTaken(one)}`;
  if (mined && before > 0)
    return `${lead} It is plain, because what you told me stands in the earlier ones. Change what you like.`;
  return mined ? `${lead} Change what you like.` : `${lead} ${asking(detailQuestion(content, step.kind), before)}`;
}

/** Asked in full once; who has not answered twice is not asked again. */
function asking(question: string, before: number): string {
  if (before > 1) return 'Change what you like; one detail of your own does more than any phrase.';
  if (before > 0) return `It has nothing that is yours alone. If you like, tell me, and I write it anew: ${question}`;
  return `Nothing in it is yours alone yet, and a detail of your own would do more than any phrase. If you answer this, I write it anew: ${question}`;
}

const mentions = ({ words, because, told }: Personal, one: Case) =>
  `It mentions “${told ? asTold(words, notesOf(one)) : words}”, because ${because}.`;

/** What the member told is worth more than our words for it, where we have none. */
function unwoven(told: string): string {
  const words = told.replace(/[“”"]/g, '').replace(/[.…]{1,5}$/u, '');
  return `You told me: “${words}”. I was not sure how you would say that to them, so it is not in the draft; if it belongs there, weave it in where it fits.`;
}
