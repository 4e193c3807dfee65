import type { Script } from '../wording.ts';

/** Gracious whatever the answer: thanks, what it changes, and nothing that argues. (A0-4, A2-1) */
export const thankForFeedback: Script = {
  shapes: [
    { orders: ['thanks takeaway close', 'thanks takeaway', 'thanks | takeaway close', 'thanks takeaway | close'] },
  ],
  moves: {
    thanks: [
      {
        ways: [
          'That was generous of you, thank you.',
          'Thank you for taking the trouble to answer, and so openly.',
          'I had hoped for an answer like this and did not count on it; thank you.',
          'Thanks for putting it in plain words.',
          'This helps, and I thank you for it.',
          'It is kind of you to have written this down for me. Thank you.',
          'Thank you; it cannot be the pleasantest mail to write, and it is a useful one to get.',
          'You have told me more than I could have found out by myself, so thank you.',
        ],
      },
    ],
    takeaway: [
      {
        if: ['lesson', 'action'],
        ways: [
          'What I take from it: {lesson}. What I do about it: {action}.',
          'I have written down two things, {lesson}, and what follows from it: {action}.',
          'In my own words it comes to this: {lesson}. The next step is mine: {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: [
          'What I take from it is this: {lesson}.',
          'The lesson that I have written down: {lesson}.',
          'In my own words, {lesson}.',
        ],
      },
      {
        ways: [
          'It gives me something definite to work on, which is just what I was after.',
          'I can see what you mean, and I know where to begin.',
          'I will go through it once more with a pencil in my hand.',
          'I would not have seen it from where I sat.',
          'It makes sense to me, and it will be of use in the next interview.',
          'I am going to think it over properly before the next application.',
          'That is a fair description, and something that I can work on.',
        ],
      },
    ],
    close: [
      {
        if: ['keeps-on-file'],
        ways: [
          'I am glad that we stay in contact.',
          'When there is progress to report, I will let you know.',
          'If something fits one day, I would be glad to hear from you.',
        ],
      },
      {
        ways: [
          'I wish you and the team a good start with the new colleague.',
          'Perhaps there will be another occasion.',
          'All good wishes to you and the team.',
          'I would be glad to meet again one day.',
          'I hope that our paths cross again.',
          'May the work go well.',
        ],
      },
    ],
  },
};
