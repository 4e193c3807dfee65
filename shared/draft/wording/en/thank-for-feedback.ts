import type { Script } from '../wording.ts';

/** Gracious whatever the answer: thanks, what it changes, and nothing that argues. (A0-4, A2-1) */
export const thankForFeedback: Script = {
  shapes: [
    { orders: ['thanks takeaway close', 'thanks takeaway', 'thanks takeaway | close', 'thanks | takeaway close'] },
  ],
  moves: {
    thanks: [
      {
        ways: [
          'That was generous of you, thank you.',
          'Thank you for taking the trouble to answer, and so openly.',
          'I had hoped for an answer like this and did not count on it; thank you.',
          'Thanks for putting it in plain words.',
          'This helps, so thank you.',
          'It is kind of you to write this down for me. Thank you.',
          'Thank you. It cannot be the pleasantest mail to write, and it is a useful one to get.',
          'You have told me more than I could have found out by myself, so thank you.',
        ],
      },
    ],
    takeaway: [
      {
        if: ['lesson', 'action'],
        ways: [
          'What I take from it: {lesson}. What I do about it: {action}.',
          'I have written two things down. The first is what I learnt: {lesson}. The second is what follows: {action}.',
          'In my own words it comes to this: {lesson}. The next step is mine: {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: [
          'What I take from it is this: {lesson}.',
          'The lesson I have written down: {lesson}.',
          'In my own words it comes to this: {lesson}.',
        ],
      },
      {
        if: ['habit'],
        ways: [
          '{habit} is a fair description of how I came across, and I had not seen it.',
          'I can see myself {habit}, now that you say it.',
          'It had escaped me, and now that I know it I can do something about it: {habit}.',
          'What I did, then, was this: {habit}. From my chair I could not have told.',
          'You name something that I could not see from my side: {habit}.',
        ],
      },
      {
        if: ['missed'],
        ways: [
          'That you would have liked {missed} is a clear pointer, and I know where to begin.',
          'What you were waiting for, then, was {missed}. Seen from there, it makes sense to me.',
          'It was not clear to me that {missed} would have helped; it is now.',
          '{missed}: that is something definite, and I would not have found it by myself.',
        ],
      },
      {
        if: ['point'],
        ways: [
          'What you say about {point} is fair, and I had not seen it that way.',
          'I will take what you wrote about {point} with me into the next interview.',
          'Your remark about {point} gives me something definite to work on.',
          {
            not: ['agency'],
            say: 'I had half suspected it about {point}; it is good to have it confirmed by somebody who was there.',
          },
          'On {point} I can see what you mean, and I know where to begin.',
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
          'I will keep it beside me when I prepare for the next one.',
        ],
      },
    ],
    close: [
      {
        if: ['keeps-on-file'],
        ways: [
          'I am glad that my details stay with you.',
          'When there is progress to report, I would like to write again.',
          'If something fits one day, I would be glad to hear from you.',
        ],
      },
      {
        ways: [
          'I wish you and the team well.',
          'Perhaps there will be another occasion.',
          'All good wishes to you and the team.',
          { not: ['hurt'], say: 'I would be glad to meet again one day.' },
          'I hope our paths cross again.',
        ],
      },
    ],
  },
};
