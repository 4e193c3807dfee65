import type { Script } from '../wording.ts';
import * as stranger from './stranger.ts';

/** A month on: still interested, should the first choice or the plans fall through. No pressure, no guessing. (A0-3) */
export const stillInterested: Script = {
  shapes: [
    {
      orders: [
        'opening interest offer',
        'opening | interest offer',
        'opening interest | offer',
        'opening interest | offer close',
        'opening interest offer close',
      ],
    },
  ],
  moves: {
    opening: [
      ...stranger.later,
      {
        if: ['agency'],
        ways: [
          'It is {ago} since {company} decided on the {role} role.',
          'You may remember me from the {role} search, {ago} ago.',
          'This is only a brief word about the {role} role at {company}.',
          'I know that the decision about the {role} role is made, and this is only a brief word.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          '{ago} ago you decided on the {role} role. I still like to think of {moment}.',
          'It has been {ago}, and I have not forgotten {moment}.',
          'It is {ago} since I had your answer, and I still think of {moment}.',
        ],
      },
      {
        if: ['final'],
        ways: [
          '{ago} ago I had your answer after the last round for the {role} role.',
          'You may remember me from the last round for the {role} position.',
          'I was one of your finalists for the {role} role.',
        ],
      },
      {
        ways: [
          'It is {ago} since you decided on the {role} role.',
          'After my interview with {company} you decided otherwise, {ago} ago now.',
          'You may remember me from the interviews for the {role} job.',
          'I know that the decision about the {role} role is made, and this is only a brief word.',
          'I am writing {ago} after your decision, and only briefly.',
          'It was {ago} ago that you decided about the job at {company}.',
        ],
      },
    ],
    interest: [
      {
        if: ['agency'],
        ways: [
          'My interest has not changed.',
          'If they asked me today, I would say yes.',
          'For my part the interest is the same as on the day of the interview.',
        ],
      },
      {
        if: ['why'],
        ways: ['I applied because {why}, and that reason still stands.', 'My interest is as it was, because {why}.'],
      },
      {
        if: ['wish'],
        ways: ['I would still like to {wish}.', 'My wish to {wish} is as it was.'],
      },
      {
        if: ['draw'],
        ways: [
          'I would still like to have a part in {draw}.',
          'My interest in {draw} is as it was.',
          'I applied because of {draw}, and that reason still stands.',
        ],
      },
      {
        ways: [
          'My interest has not changed.',
          'I would still like to do that work.',
          'I am as interested as I was then.',
          { not: ['hurt'], say: 'I still like the idea of working with you.' },
          'For my part the interest is the same as on the day of the interview.',
          'Were you to ask me today, I would say yes.',
          'It is still the kind of work I want to do.',
        ],
      },
    ],
    offer: [
      {
        if: ['agency'],
        ways: [
          'Should anything change at {company}, I would be glad if you mentioned me.',
          'Plans do change; if theirs should, I am easy to reach.',
          'If they find themselves looking again, please let me know.',
          'In case their first choice does not work out, I would gladly talk to them again.',
        ],
      },
      {
        ways: [
          'If anything changes on your side, or a second place opens, I would be glad to pick up where we stopped.',
          'Should you need somebody after all, sooner or later, I would be happy to talk again.',
          'Plans do change; if yours should, a short mail is enough.',
          'If there turns out to be room for one more, I hope you will think of me.',
          'Should the role come up again, you would not have to start from nothing with me.',
          'If you find yourselves looking again, I would be glad to be asked.',
          'In case things turn out differently than planned, I am easy to reach.',
          'If the team grows or the plans shift, I would welcome a word from you.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'If not, I wish you and the team well.',
          'If all is settled, no answer is needed.',
          'Otherwise there is nothing you need to do.',
          'If everything has fallen into place, so much the better.',
        ],
      },
    ],
  },
};
