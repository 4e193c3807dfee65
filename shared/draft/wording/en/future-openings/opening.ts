import type { Group } from '../../wording.ts';

/** Some weeks on: what stayed, or who is writing. */
export const opening: readonly Group[] = [
  {
    if: ['agency'],
    ways: [
      '{ago} ago you told me how {company} had decided about the {role} role.',
      'You put me forward for the {role} role, and I would like to stay in touch.',
      'You may remember me from the {role} search at {company}.',
      'We last wrote {ago} ago, about the {role} role.',
      'It is {ago} since the decision on the {role} role, and I would like to stay in touch.',
      'Thank you once more for putting me forward at {company}.',
      'Thank you once more for telling me how it went.',
    ],
  },
  {
    if: ['met', 'question'],
    ways: [
      '{ago} on I still think about your question on {question}.',
      'Your question about {question} has kept me company since we spoke.',
      'Your question about {question} has stayed with me since the interview.',
      'Since the interview I have been turning over what you asked about {question}.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      '{ago} later, what has stayed with me is {moment}.',
      'I still think back to {moment}, so I am writing once more.',
      'Some time has gone by, and I have not forgotten {moment}.',
      'I wanted to thank you again for {moment}, now that there is some distance.',
      'Now that the dust has settled: thank you once more for {moment}.',
    ],
  },
  {
    if: ['met', 'liked'],
    ways: [
      '{ago} later I still think back with pleasure to {liked}.',
      'What I remember from the interview is {liked}. Thank you for it once more.',
      'I keep thinking of {liked}, so here I am again.',
      'More than once since then I have thought back to {liked}. Thank you again.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Thank you again, {ago} on, for the time you all gave me, {people} included.',
      'It is {ago} since your answer, and I would like to thank you once more for the interview with {people}.',
      'I have thought back to the conversation with {people} a few times since.',
    ],
  },
  {
    if: ['met', 'why'],
    ways: [
      'Thank you once more for the interview. I applied because {why}, and that reason still stands.',
      'It is {ago} since your answer, and I would still like the work, because {why}. Thank you again for the interview.',
    ],
  },
  {
    if: ['met', 'wish'],
    ways: [
      'Thank you once more for the interview. I would still like to {wish}.',
      'It is {ago} since your answer, and I would still like to {wish}. Thank you again for the interview.',
      'Thank you again for having me in to interview. My wish to {wish} is as it was.',
    ],
  },
  {
    if: ['met', 'draw'],
    ways: [
      'Thank you once more for the interview. I am still drawn by {draw}.',
      'It is {ago} since your answer, and I have not lost sight of {draw}. Thank you again for the interview.',
      'Thank you again for having me in to interview. It was {draw} that brought me to you, and I still think of it.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'It is {ago} since your decision about the {role} role, and I would like to thank you once more for the interview.',
      'Thank you again for having me in to interview.',
      'With {ago} gone by, let me thank you once more for the interview at {company}.',
      { not: ['hurt'], say: 'I have had some time to think about the interview, and I am still glad of it.' },
      {
        not: ['hurt'],
        say: 'You decided on the {role} role {ago} ago, and I still look back on the interview with pleasure.',
      },
      {
        not: ['hurt'],
        say: 'A short word after {ago}: I took a good deal away from our interview, so thank you again.',
      },
      'You may remember me from the {role} interviews; I would like to thank you once more.',
      'It is {ago} since you wrote, and I have settled one thing for myself: I would still like to work at {company}.',
      { not: ['hurt'], say: 'I came away from the interview with more than I brought, so thank you once again.' },
      'First of all, thank you once more for the interview.',
    ],
  },
  {
    if: ['why'],
    ways: [
      'I applied for the {role} role because {why}, and that reason still stands.',
      'It is {ago} since your answer, and I would still like the work, because {why}.',
    ],
  },
  {
    if: ['wish'],
    ways: [
      'It is {ago} since your answer, and I would still like to {wish}.',
      'You answered my application for the {role} job {ago} ago, and my wish to {wish} is as it was.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'It is {ago} since your answer, and I have not lost sight of {draw}.',
      'You may remember my application for the {role} role. I am still drawn by {draw}.',
    ],
  },
  {
    ways: [
      '{ago} ago you wrote to me about the {role} role.',
      'It is {ago} since I had your answer on the {role} post.',
      'It is a while since you let me know about the {role} position.',
      'You may remember my application to {company}, which you answered {ago} ago.',
      'I would like to stay in touch about work at {company}.',
      'You answered my application for the {role} job {ago} ago, and I am still interested.',
      'I am coming back, once, to the {role} opening I applied for.',
      'The {role} application did not get through, but my interest in {company} did.',
    ],
  },
];
