import type { Group } from '../../wording.ts';

/** What the answer is for, or how short it may be. */
export const purpose: readonly Group[] = [
  {
    if: ['met'],
    ways: [
      'It would tell me what to practise before the next interview.',
      'I have other interviews ahead of me at some point, and would like them to go better.',
      'A sentence is plenty.',
      'I ask so that I can prepare better next time.',
      'Plain words are welcome; I will take them as help.',
      'From where I sat it was hard to tell, which is why I ask.',
      'An outside view is the part that I cannot get on my own.',
      'I would rather know than guess.',
      'It need not be long or careful.',
      'Anything that comes to mind gives me something to work on.',
      'That is what I would work on first.',
      'If you would sooner not say, I understand that too.',
    ],
  },
  {
    ways: [
      'I have more applications to write, and would like them to be better than this one.',
      'Two or three words would do.',
      'It would help me to aim better.',
      'I ask because it is hard to see from my side.',
      'Short and blunt is fine.',
      'Then I know what to mend before I apply elsewhere.',
      'Knowing it would save me, and others, some guesswork.',
      'However brief, it gives me a place to start.',
      'That way the next application can be a better one.',
      'If there is no time for it, I understand.',
    ],
  },
];
