import type { Script } from '../wording.ts';

/** A month on: still interested, should the first choice or the plans fall through. No pressure, no speculation. (A0-3) */
export const stillInterested: Script = {
  shapes: [
    {
      orders: [
        'opening interest offer',
        'opening | interest offer',
        'opening interest | offer',
        'opening | offer close',
        'interest opening | offer',
      ],
    },
  ],
  moves: {
    opening: [
      {
        if: ['moment'],
        ways: [
          'A month ago you decided on the {role} role. I still think of {moment}.',
          'It has been a month, and I have not forgotten {moment}.',
          'About a month ago I had your answer. I still like to think of {moment}.',
        ],
      },
      {
        if: ['final'],
        ways: [
          'A month ago I was among the last for the {role} role.',
          'It is about four weeks since the final round.',
          'You may remember me from the last round for the {role} position, a month ago now.',
          'I was one of your finalists for the {role} role last month.',
        ],
      },
      {
        ways: [
          'It is about a month since you decided on the {role} role.',
          'A month ago I interviewed with {company}, and you chose otherwise.',
          'Some four weeks have gone by since your answer about the {role} position.',
          'You may remember me from the interviews for the {role} job.',
          'By now the {role} role will have found its place.',
          'I am writing a month after your decision, and only briefly.',
          'Last month we were in contact about a job at {company}.',
        ],
      },
    ],
    interest: [
      {
        if: ['draw'],
        ways: [
          'What drew me then, {draw}, still does.',
          'My interest in {draw} is as it was.',
          'I would still like to have a part in {draw}.',
        ],
      },
      {
        ways: [
          'My interest has not changed.',
          'I would still like to do that work.',
          'I am as interested as I was then.',
          'I still like the idea of working with you.',
          'For my part the interest is the same as on the day of the interview.',
          'I would still say yes.',
          'I remain interested in the work that you described.',
        ],
      },
    ],
    offer: [
      {
        ways: [
          'If anything changes on your side, or a second place opens, I would be glad to pick up where we stopped.',
          'Should you need somebody after all, sooner or later, I would be happy to talk again.',
          'Plans do change; if yours should, a short mail is enough.',
          'If there turns out to be room for one more, I hope that you will think of me.',
          'Should the role come up again, you would not have to start from nothing with me.',
          'If you find yourselves looking again, I would like to be the first whom you ask.',
          'In case things turn out differently than planned, I am still here.',
          'If the team grows or the plans shift, I would welcome a word from you.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'If not, I wish you and the team well.',
          'If all is settled, no answer is needed.',
          'Otherwise there is nothing that you need to do.',
          'If everything has fallen into place, so much the better.',
        ],
      },
    ],
  },
};
