import type { Group } from '../../wording.ts';

/** Takes the answer in good part, and thanks for something in particular where there is something. */
export const opening: readonly Group[] = [
  {
    if: ['closed', 'met'],
    ways: [
      'Thank you for telling me what became of the {role} role, and for the interview before that.',
      {
        not: ['hurt'],
        say: 'So the role has gone another way. I am glad of the interview in any case, and thank you for the explanation.',
      },
      {
        not: ['hurt'],
        say: 'Thanks for being open about the reason. The interview was worth it, even without a job at the end.',
      },
      {
        if: ['cancelled'],
        say: 'I understand that plans change; thank you for saying so, and for meeting me while this one stood.',
      },
      { if: ['cancelled'], say: 'Plans change, and I would rather know. Thank you for the interview at {company}.' },
      {
        not: ['hurt'],
        say: 'That is nobody’s fault, and it was good of you to explain it. I enjoyed the interview all the same.',
      },
      'Thank you for the interview, and for explaining what happened with the {role} position afterwards.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      'Thank you for explaining what happened with the {role} role.',
      'I am glad to know the reason; it is easier to read than a plain no.',
      {
        if: ['cancelled'],
        say: 'Thanks for letting me know that the position went away, rather than leaving it open.',
      },
      { if: ['cancelled'], say: 'Plans change, and I would rather know than wonder. Thank you for writing.' },
      'It is good to hear what lies behind it, so thank you for telling me.',
      'I appreciate the explanation about the {role} job; these things happen.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'Thank you for {moment}, and for telling me where things stand.',
      'I enjoyed {moment}, so thank you for that as well as for the clear answer.',
      'Thank you for letting me know. I keep thinking back to {moment}, which I would not have missed.',
      'The best part of applying to {company}, for me, was {moment}. Thank you.',
      'Your answer is clear, and I am still glad of {moment}. Thank you for both.',
      'Before anything else, thank you for {moment}.',
      'Thanks for letting me know how it ended, and even more for {moment}.',
      'It went the other way, but I would come again for {moment} alone, so thank you.',
    ],
  },
  {
    if: ['met', 'liked'],
    ways: [
      'I enjoyed {liked}, so thank you for that, and for the clear answer.',
      'Thank you for letting me know. What I will remember is {liked}.',
      'Thank you for having me; I liked {liked}, and it was worth the day.',
      'Thanks for coming back to me. I liked {liked}, whatever came of it.',
      'Even with a no at the end I am glad I came, because I enjoyed {liked}. Thank you.',
      'Your answer is clear, and I appreciate it. I liked {liked} and would not have missed it.',
    ],
  },
  {
    if: ['met', 'question'],
    not: ['agency'],
    ways: [
      'Thank you for telling me, and for your question about {question}, which I am still turning over.',
      'Your question about {question} has stayed with me, so the interview was worth it; thank you for that, and for a clear answer.',
      'Thank you for letting me know. I still think about {question}, so I did not leave empty-handed.',
      'I appreciate the straight answer. What I took home from the interview is your question about {question}.',
      'Thanks for writing. Your question about {question} is the part of the interview that I think back to.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Thank you for telling me, and please pass my thanks on to {people}.',
      'I enjoyed meeting {people}, and I appreciate that you let me know how it ended.',
      'Thank you for the decision, and for the time {people} took with me.',
      'Please tell {people} I enjoyed our talk; and thank you for writing.',
      'Meeting {people} was the good part, so thank you for arranging it.',
      'A clear answer is worth having, and so was the time with {people}. Thank you for both.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Thank you for taking me as far as the last round for the {role} role.',
      'To have come this far with {company} counts for something, so thank you.',
      'Reaching the final round was encouraging in itself; thank you for seeing me through to it.',
      'The last decision is the hard one to make, so thank you for letting me know how it came out.',
      'Thanks for telling me how the final round ended, and for the hours you all put into it.',
      'So close, then. I appreciate the time {company} gave me from first to last.',
      'Thank you for considering me right up to the end.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Thank you for telling me, and for the time that went into my interview.',
      'So it went the other way; thank you for not leaving me guessing.',
      'A clear answer is worth having, even this one, so thank you.',
      'Thank you for the interview at {company}, and for coming back to me with a decision.',
      'I have read your note about the {role} opening; thanks for giving me a fair hearing.',
      'Understood, and thank you for having me in to talk.',
      'Many thanks for seeing me about the {role} job, and for writing afterwards.',
      'These mails are no fun to write, so thank you for writing it.',
      'It was good of you to tell me how things stand with the {role} role.',
      'Thank you for the straight answer, and for the conversation that came before it.',
      'I appreciate that you wrote, and that you asked me in.',
      'Thanks for getting back to me after the interview.',
      'I appreciate hearing from you, and the chance to talk with {company} about the work.',
      { not: ['hurt'], say: 'Thank you for meeting me about the {role} position; I took a good deal away from it.' },
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'Thank you for looking at what I handed in for the {role} role.',
      'Thanks for going through my answers to the test, and for telling me how it ended.',
      'I put some thought into the task you set, so I appreciate an answer to it.',
      'Thank you for the result; I had been curious about it.',
      'I had wondered how my test for {company} was received, so thank you for telling me.',
      'The outcome of the assessment is clear, and I appreciate that you let me know.',
    ],
  },
  {
    ways: [
      'Thank you for letting me know about the {role} position.',
      'I am glad of an answer about the {role} job, even if it is a no, so thank you.',
      'Thanks for writing back about my application to {company}.',
      'Your mail about the {role} role arrived, and I appreciate that somebody took the time.',
      'It helps to know where I stand, so thank you for the answer.',
      'Not everybody writes back; you did, and I appreciate it.',
      'Thank you for reading my application and for telling me how you decided.',
      'I have your answer on the {role} vacancy; thank you for sending it.',
      'A clear answer makes the next step easier, so thanks for yours.',
      'Thank you for considering me at {company}.',
      'I had wondered how my application was faring, so I appreciate the reply.',
      'Thanks for the word about the {role} post, and for having a look at what I sent.',
      'That settles it for this time; thank you for answering.',
    ],
  },
];
