import type { Group } from '../../wording.ts';

/** Two weeks on: what stayed, or who is writing. */
export const opening: readonly Group[] = [
  {
    if: ['met', 'question'],
    ways: [
      'Two weeks on I still think about your question on {question}.',
      'Your question about {question} has kept me company these two weeks.',
      'I have gone back to your question about {question} more than once since we spoke.',
      'Since the interview I have been turning over what you asked about {question}.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'Two weeks later, what has stayed with me is {moment}.',
      'I still have {moment} in mind, so I am writing once more.',
      'A fortnight has gone by, and I still think back to {moment}.',
      'I wanted to thank you again for {moment}, now that there is some distance.',
      'Now that the dust has settled: thank you once more for {moment}.',
    ],
  },
  {
    if: ['met', 'doing'],
    ways: [
      'Two weeks later I still think back with pleasure to {doing}.',
      'What I remember from the interview is {doing}, and I wanted to thank you for it once more.',
      'I keep thinking of {doing}, so here I am again.',
      'A fortnight later {doing} is still a good memory. Thank you again.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Thank you again, two weeks on, for the time that {people} and you gave me.',
      'A fortnight after my interview with {people} I would like to thank you once more.',
      'I have thought back to the conversation with {people} a few times since.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Two weeks have passed since your decision about the {role} role, and I would like to thank you once more for the interview.',
      'Thank you again for having me in to interview the other week.',
      'Now that a fortnight has gone by, I can say it with a cooler head: thank you for the interview at {company}.',
      'I have had two weeks to think about the interview, and I am still glad of it.',
      'Two weeks ago you decided on the {role} role, and I still look back on the interview with pleasure.',
      'A short word after two weeks: I took a good deal away from the interview, and I thank you for it.',
      'This is one of your {role} candidates of a fortnight ago, with one more thank-you for the interview.',
      'It is two weeks since you wrote, and I have settled one thing for myself: I would still like to work at {company}.',
    ],
  },
  {
    ways: [
      'Two weeks ago you wrote to me about the {role} role.',
      'A fortnight ago I had your answer on my application for the {role} post.',
      'It is a couple of weeks since you let me know about the {role} position.',
      'You may remember my application to {company}, which you answered two weeks ago.',
      'After a fortnight’s thought I would like to stay in touch about work at {company}.',
      'You will remember answering my application for the {role} job; I am still interested.',
      'I am coming back, once, to the {role} opening for which I applied.',
      'The {role} application did not get through, but my interest in {company} did.',
    ],
  },
];
