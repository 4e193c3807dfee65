import type { Reason } from '../reading/reading.ts';
import { type Case, type Happening, type LessonKind, lessonKinds } from './case.ts';
import { topicsIn } from './lesson/topics.ts';

type Lesson = Extract<Happening, { kind: 'lesson' }>;

/** What comes back in several cases, and what the member means to do about it, the latest first. */
export type Recurring = { about: LessonKind; cases: number; actions: string[] };

/** In so many cases a lesson is a pattern. */
const several = 3;

/**
 * What a lesson is about, by its words, which may be the employer's or the member's; where they tell nothing, by the
 * reason that the rejection gave. (A4-2, A4-3)
 */
export function lessonKindOf(text: string, reason: Reason | null): LessonKind {
  return topicsIn(text)[0] ?? (reason === null ? undefined : byReason[reason]) ?? 'other';
}

/** What a reason says about the candidate; the others say nothing about anybody. */
const byReason: Partial<Record<Reason, LessonKind>> = {
  experience: 'experience',
  qualification: 'qualification',
  skill: 'skill',
};

/** The kinds of lesson in three or more of a member's cases, the most frequent first. */
export function recurring(cases: readonly Case[]): Recurring[] {
  const counted = cases.filter((one) => one.ended?.because !== 'not-a-rejection').map(lessonsOf);
  return lessonKinds
    .filter((about) => about !== 'other')
    .flatMap((about): Recurring[] => {
      const having = counted.filter((lessons) => lessons.some((lesson) => lesson.about === about));
      return having.length < several ? [] : [{ about, cases: having.length, actions: actionsIn(having.flat(), about) }];
    })
    .sort((a, b) => b.cases - a.cases);
}

function lessonsOf({ happened = [] }: Case): Lesson[] {
  return happened.filter((it): it is Lesson => it.kind === 'lesson');
}

function actionsIn(lessons: readonly Lesson[], about: LessonKind): string[] {
  const own = lessons.filter((lesson) => lesson.about === about && lesson.action !== null);
  const latestFirst = own.sort((a, b) => (a.at < b.at ? 1 : -1));
  return [...new Set(latestFirst.flatMap(({ action }) => action ?? []))];
}
