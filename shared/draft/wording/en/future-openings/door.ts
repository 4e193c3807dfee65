import type { Group } from '../../wording.ts';

/** Asks to be thought of, by the door that their mail left open. (A4-4) */
export const door: readonly Group[] = [
  {
    if: ['agency', 'keeps-on-file'],
    ways: [
      'As my details are with you: when a client looks for this kind of profile, I would be glad of a word.',
      'You said that I would stay on your books, and I would welcome the next role of this kind.',
      'Since you are keeping me in mind, let me just say that I would look at anything near this one.',
    ],
  },
  {
    if: ['agency'],
    ways: [
      'When a client of yours looks for something similar, I would be glad of a word.',
      'If another role of this kind comes in, please think of me.',
      'I would look at anything near this one, should you have it.',
      'Among your other roles there may be one I am a nearer fit for, and I would be glad to hear of it.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'You kindly said you would keep my details. If a similar role opens in the coming months, I would be glad to hear of it.',
      'Your mail said that my résumé stays on file, and I would like to take you at your word: please think of me when something fits.',
      'As my résumé is still with you, do take it out again when you next hire for this kind of work.',
      'I was glad to read that you are keeping my application. For another role like this one I would apply again.',
      'Since you offered to hold on to my résumé, let me just say that I would welcome a call about the next opening.',
      'You have my details on file. Should they match something new at {company}, a line from you would be welcome.',
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'You encouraged me to apply again, and I would like to. If you know of a role coming up, I would be glad of a hint.',
      'I have not forgotten that you invited me to try once more; when something opens that you think fits, please tell me.',
      'You suggested that I apply again, and a word about the right opening would help me to do so.',
      'Your invitation to reapply was kind, and I would use it for the next role of this sort at {company}.',
      'I would like to apply again, as you proposed, when there is something closer to what I do.',
    ],
  },
  {
    if: ['invites-contact'],
    ways: [
      'You wrote that I was welcome to get in touch, so I do: I would be glad to be considered for other openings.',
      'As you offered to stay in contact, please think of me when something similar comes up.',
      'Since you said I may write, here is my one request: keep me in mind for what opens next at {company}.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      {
        if: ['cancelled'],
        say: 'If the position comes back, or something like it, I would be glad to be asked again.',
      },
      {
        if: ['cancelled', 'met'],
        say: 'Should your plans allow for the role after all, I would be happy to go on where we stopped.',
      },
      'When {company} hires for this kind of work again, please think of me.',
      {
        not: ['cancelled'],
        say: 'Should the position come free one day, or one like it, I would be glad to be asked.',
      },
      {
        not: ['cancelled'],
        say: 'If you come to need one more person for this kind of work, I would be happy to hear from you.',
      },
      { if: ['cancelled', 'met'], say: 'I would still take up the conversation at any time if the role returns.' },
    ],
  },
  {
    if: ['person'],
    ways: [
      'If something suitable opens at {company}, I would be glad to be considered.',
      'When you next look for somebody in this line, I would like to be among those you think of.',
      'Please keep me in mind for other openings; I would be happy to try again.',
      'Please think of me when a role like it comes up again.',
      'Should there be another vacancy that fits better, I would be happy to hear from you.',
      'I would like to be considered again if a position of this kind comes free.',
      'There may be other roles I am the nearer fit for, and I would be glad of a word about them.',
      'If you could keep my application at hand for similar roles, I would be glad.',
      'Next time {company} has a place to fill that is close to this one, I would like to try for it.',
      'I would like to be on your list for similar positions.',
    ],
  },
  {
    ways: [
      'Please keep my application at hand for similar roles; I would be happy to try again.',
      'I would be glad to be considered for other openings of this kind.',
      'Should a similar position come up, I would like to be thought of.',
      'If something suitable opens at {company}, a line would be enough.',
    ],
  },
];
