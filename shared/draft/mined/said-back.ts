import type { Case } from '../../case/case.ts';
import { mostTelling } from '../../case/lesson/telling.ts';
import { toneOf } from '../tone.ts';
import { saidBackInEnglish } from './said-back/english.ts';
import { saidBackInGerman } from './said-back/german.ts';

/** What an employer's feedback says about the member, turned so that the member can say it back. */
export type SaidBack = {
  /** What the member did: "talking about failure modes only when asked", "ich zu allgemein geblieben bin". */
  habit: string | null;
  /** What would have been welcome: "more detail on the rollout". */
  missed: string | null;
};

const nothingBack: SaidBack = { habit: null, missed: null };

/** The latest feedback of a case, said back. Only what turns without a doubt is taken. (A0-4) */
export function saidBack({ reading, happened = [] }: Case): SaidBack {
  const feedback = happened.findLast((it) => it.kind === 'feedback');
  if (feedback?.kind !== 'feedback') return nothingBack;
  const read = languages[reading.language ?? 'en'];
  return read === undefined ? nothingBack : read(mostTelling(feedback.text).replace(/\s+/g, ' '));
}

/** Whether words are short and plain enough to stand in somebody's own sentence. */
export function isPlain(said: string): boolean {
  const words = said.split(' ').length;
  return (
    words >= 2 && words <= 15 && said.length <= 110 && !/[{}<>@/"“”„()[\]|…]/.test(said) && toneOf(said).length === 0
  );
}

/** By the language of the employer's mails. */
const languages: Readonly<Record<string, (telling: string) => SaidBack>> = {
  en: saidBackInEnglish,
  de: saidBackInGerman,
};
