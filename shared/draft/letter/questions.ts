import type { Case } from '../../case/case.ts';
import { type Content, contentOf } from '../content.ts';

/** What a member could tell that would help most, at most three questions, the most useful first. */
export function openQuestions(one: Case): string[] {
  const content = contentOf(one, 'UTC');
  return questions.flatMap(({ ask, when }) => (when(content) ? [ask] : [])).slice(0, 3);
}

const questions: readonly { ask: string; when: (content: Content) => boolean }[] = [
  {
    ask: 'Which employer was it? A line such as “company: Acme Ltd” is enough.',
    when: ({ facts, flags }) => facts.company === undefined && !flags.has('agency'),
  },
  {
    ask: 'Do you know somebody there: who interviewed you, or who leads the team?',
    when: ({ flags }) => !flags.has('person') && !flags.has('people'),
  },
  { ask: 'Who interviewed you?', when: ({ flags }) => flags.has('person') && flags.has('met') && !flags.has('people') },
  {
    ask: 'Was there one moment that you enjoyed, or a question that you still think about?',
    when: (content) => lacksMoment(content) && !content.flags.has('hurt'),
  },
  {
    ask: 'Is there a question of theirs that you still think about?',
    when: (content) => lacksMoment(content) && content.flags.has('hurt'),
  },
  {
    ask: 'What drew you there in the first place?',
    when: ({ flags }) => !flags.has('draw') && !flags.has('wish') && !flags.has('why'),
  },
  { ask: 'Was there an interview, or did it end with the application?', when: ({ flags }) => !flags.has('met') },
];

function lacksMoment({ flags }: Content): boolean {
  return flags.has('met') && !flags.has('moment') && !flags.has('liked') && !flags.has('question');
}
