import type { Group } from '../../wording.ts';

/** Where their answer is weeks old when the member asks: neither the news nor the thanks are fresh, and neither pretends to be. */
export const late: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      '{ago} ago you told me what had become of the {role} role. Thank you for the explanation, late as this comes.',
      {
        if: ['cancelled'],
        say: 'It is {ago} since you wrote that the plans had changed, and it was good of you to say why. Thank you.',
      },
      'Your mail about the {role} role is {ago} old by now; I still appreciate the explanation in it.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      '{ago} ago you told me how you had decided, and what has stayed with me is {moment}. Thank you for that.',
      'It is {ago} since your answer, and I still think back to {moment}. Thank you for it, late as this comes.',
      'My thanks for {moment} come late, {ago} after your answer, and are meant no less.',
    ],
  },
  {
    if: ['met', 'liked'],
    ways: [
      '{ago} ago you told me how you had decided. I still think back to {liked}, so thank you for having me.',
      'It is {ago} since your answer, and what I remember is {liked}. Thank you, late as this comes.',
    ],
  },
  {
    if: ['met', 'question'],
    not: ['agency'],
    ways: [
      '{ago} after your answer I am still turning over your question about {question}. Thank you for it.',
      'It is {ago} since your answer, and your question about {question} has stayed with me. Thank you for the interview.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'It is {ago} since your answer. I enjoyed meeting {people}, and I thank you for it, late as this comes.',
      '{ago} ago you told me how you had decided. Thank you for the time with {people}.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'It is {ago} since you told me how you had decided about the {role} role. Thank you for the interview, late as this comes.',
      '{ago} ago you let me know that it went the other way. Thank you for that, and for the interview before it.',
      'Your mail about the {role} role is {ago} old by now, and I still owe you a word of thanks for the interview.',
      'I am coming back, once, to my interview with {company}, for which I would like to thank you.',
      'Some time has gone by since your answer, so I have had time to think. Thank you for meeting me.',
    ],
  },
  {
    ways: [
      '{ago} ago you answered my application for the {role} role, and I thank you for that.',
      'It is {ago} since your answer about the {role} role; I appreciated it.',
      'Thank you for answering my application to {company}, {ago} ago.',
      'I am coming back, once, to the {role} opening and to your answer of {ago} ago.',
      'Your answer to my application is {ago} old by now, and I have been thinking about it.',
    ],
  },
];
