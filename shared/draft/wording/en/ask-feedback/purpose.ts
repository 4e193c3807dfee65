import type { Group } from '../../wording.ts';

/** What the answer is for, or how short it may be; each follows any question. */
export const purpose: readonly Group[] = [
  {
    if: ['offers-call'],
    ways: [
      'I will keep it short.',
      'If a line by mail is easier for you, that is just as welcome.',
      'I would like to be better prepared the next time.',
      'Plain words are welcome; I will take them as help.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'It would tell me what to practise before the next interview.',
      'I would like the next interview to go better.',
      'A sentence is plenty.',
      'I ask so that I can prepare better next time.',
      'Plain words are welcome; I will take them as help.',
      { not: ['stated'], say: 'From my chair it was hard to tell, which is why I ask.' },
      'An outside view is the part I cannot get on my own.',
      { not: ['stated'], say: 'I would rather know than guess.' },
      'It need not be long or careful.',
      'Anything that comes to mind gives me something to work on.',
      'Then I know what to work on.',
      'If you would sooner not say, I understand that too.',
    ],
  },
  {
    ways: [
      'I would like my next application to be a better one.',
      'Two or three words would do.',
      'It would help me to aim better.',
      { not: ['stated'], say: 'I ask because it is hard to see from my side.' },
      { not: ['formal'], say: 'Short and blunt is fine.' },
      'Then I know what to mend before I apply elsewhere.',
      { not: ['stated'], say: 'It would save me some guesswork.' },
      'However brief, it gives me a place to start.',
      'A line is enough, and no line is fine as well.',
      'If there is no time for it, I understand.',
    ],
  },
];
