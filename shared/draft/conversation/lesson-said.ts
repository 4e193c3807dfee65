import type { LessonKind } from '../../case/case.ts';

/** What a kind of lesson is about, within a sentence: "something about how you put things". */
export function lessonSaid(about: LessonKind): string {
  return said[about];
}

const said: Record<LessonKind, string> = {
  experience: 'experience',
  qualification: 'qualifications',
  skill: 'a skill',
  interview: 'the interview itself',
  communication: 'how you put things',
  preparation: 'preparation',
  enthusiasm: 'how interested you came across',
  fit: 'how you and they fit together',
  application: 'the application on paper',
  other: 'something else',
};
