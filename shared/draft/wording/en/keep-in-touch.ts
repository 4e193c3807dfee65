import type { Script } from '../wording.ts';

/** A sign of life with something new in it, and a question about openings. (A1-4, A2-5, A2-6) */
export const keepInTouch: Script = {
  shapes: [
    { if: ['news', 'link'], orders: ['opening lesson news | question', 'opening | lesson news | question'] },
    {
      if: ['news'],
      orders: ['opening lesson news question', 'opening lesson news | question', 'opening | lesson news question'],
    },
    { if: ['link'], orders: ['opening lesson link | question', 'opening lesson | link | question'] },
    { orders: ['opening lesson question', 'opening lesson | question', 'opening | lesson question'] },
  ],
  moves: {
    opening: [
      {
        if: ['agency'],
        ways: [
          'You put me forward for the {role} role in {month}.',
          'You and I were in touch in {month}, about the {role} role.',
          'A short note from one of your candidates of {month}.',
          'You may remember me from {month} and the {role} search at {company}.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          'You may remember me from {month}. I still like to think back to {moment}.',
          'A short note from one of your candidates of {month}, who has not forgotten {moment}.',
          'It is a while since {month}, and I still think of {moment}.',
        ],
      },
      {
        if: ['wish'],
        ways: [
          'You may remember me from {month}; I would still like to {wish}.',
          'In {month} it did not work out, and I would still like to {wish}.',
        ],
      },
      {
        if: ['draw'],
        ways: [
          'You may remember me from {month}. I applied because of {draw}, and my interest is as it was.',
          'In {month} it did not work out, and {draw} still interests me.',
          'A short note from one of your candidates of {month}, who is still drawn by {draw}.',
        ],
      },
      {
        ways: [
          'A short note from one of your {role} candidates of {month}.',
          'You may remember me from {month}, when I applied for the {role} role.',
          'You and I were in touch in {month}, about the {role} role.',
          'Back in {month} you considered me for a role at {company}.',
          'It is a while since {month} and my application for the {role} post.',
          'In {month} it did not work out, and I am still interested in the work at {company}.',
          'This is a brief hello from somebody who applied to {company} in {month}.',
          'I applied to you in {month}, and I have not lost interest.',
        ],
      },
    ],
    news: [
      {
        if: ['link'],
        ways: [
          'Since then there is something new: {news}. Here it is: {link}',
          'What is new on my side: {news}. More on it at {link}',
          'I have news that may interest you: {news}. See {link}',
        ],
      },
      {
        ways: [
          'Since then there is something new: {news}.',
          'What is new on my side: {news}.',
          'There is one thing to add since then: {news}.',
          'I have not been idle: {news}.',
        ],
      },
    ],
    link: [
      {
        ways: [
          'I came across this and thought of you: {link}',
          'This may interest you: {link}',
          'Here is something I read with profit and would like to pass on: {link}',
        ],
      },
    ],
    lesson: [
      {
        if: ['lesson', 'action'],
        ways: [
          'What I learnt from it then was this: {lesson}. Since then: {action}.',
          'One thing has stayed with me since: {lesson}. What I do about it: {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: ['What I learnt from it then: {lesson}.', 'One thing has stayed with me since: {lesson}.'],
      },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          'Do you have something in this line at the moment?',
          'Has anything come in since that would suit me?',
          'Are your clients looking for people in my line again?',
          'If one of your clients looks for somebody like me, I would be glad of a word.',
        ],
      },
      {
        ways: [
          'Are you hiring in that area again this year?',
          'Is there something coming up at {company} for which I should apply?',
          'Has anything opened since that you think would suit me?',
          'Do you expect to be looking for people in the next months?',
          'If you are hiring again in my line, I would be glad of a word.',
          'Should there be an opening on your side, I would like to hear of it.',
          'Are there plans for a role of that kind in the coming months?',
          'Is there anything in particular that I should keep an eye on?',
        ],
      },
    ],
  },
};
