import type { Group } from '../../wording.ts';

/** Leaves the door open, in the words in which they left it open. */
export const closing: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Should it come back in some form, I would be glad to hear from you.' },
      { if: ['cancelled'], say: 'If the plans change once more, you know where to find me.' },
      'When {company} hires for something similar, please think of me.',
      'Do keep me in mind if the position is opened again.',
      { not: ['cancelled'], say: 'Should it come free one day, I would be glad to hear from you.' },
      {
        not: ['cancelled'],
        say: 'If you come to need one more person for this work, a line from you would be welcome.',
      },
      { if: ['met'], say: 'I would be happy to pick up where we stopped, whenever that may be.' },
      { if: ['cancelled'], say: 'If it returns in a new budget or under another name, a short mail is enough.' },
      { if: ['cancelled'], say: 'If the role comes back, a line from you would be welcome.' },
      { if: ['cancelled'], say: 'I would be glad to be asked again if it is ever filled.' },
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'I have noted that I may apply again, and I would like to when something fits.',
      'Your invitation to try again is a welcome one.',
      'You encouraged me to look at other openings, which I appreciate.',
      'It is good to know that I may try again at {company}.',
      'I would be interested in a role of yours that fits better.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'I am glad you mean to keep my details.',
      'It is good to know that my résumé stays with you.',
      'It is good of you to keep my résumé; I would like to hear from you again.',
      'And yes, please do hold on to my application.',
      'You said you would keep my details on file, and I would be happy to be found there.',
    ],
  },
  {
    if: ['person'],
    ways: [
      'If something similar opens at {company}, I would be happy to hear of it.',
      { if: ['met'], say: 'I would gladly talk with you again another time.' },
      'Perhaps our paths cross again.',
      'It would be good to hear from you again one day.',
      'There may be a better fit some other year.',
      'All good wishes for the months ahead at {company}.',
      'I remain curious what {company} does next.',
      'My interest in {company} stays.',
      'Maybe another role brings us back into contact.',
      { not: ['ago'], say: 'I wish you a good start with whoever joins.' },
      'Should another opening suit me better, I would be glad of a word.',
    ],
  },
  {
    ways: [
      'I wish you all well with it.',
      { not: ['formal'], say: 'Perhaps another time.' },
      'Should something else open that suits me better, I would be glad to hear of it.',
      'I would be happy to apply again one day.',
    ],
  },
];
