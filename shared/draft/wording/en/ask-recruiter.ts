import type { Script } from '../wording.ts';

/** Interviewers seldom say everything; recruiters do. One question for the specifics, and keep me in mind. (A1-3) */
export const askRecruiter: Script = {
  shapes: [
    {
      orders: [
        'opening drawn question purpose | next',
        'opening drawn | question | next',
        'opening drawn question | next',
        'opening drawn | question purpose next',
        'opening drawn question next',
      ],
    },
  ],
  moves: {
    drawn: [
      {
        if: ['why'],
        ways: ['I had wanted this one because {why}.', 'What interested me about it is that {why}.'],
      },
      {
        if: ['wish'],
        ways: ['I would have liked to {wish}.', 'What I wanted most about it was to {wish}.'],
      },
      {
        if: ['draw'],
        ways: [
          'It was {draw} that drew me to this one.',
          'I had set my hopes on {draw}.',
          'What I liked about this one was {draw}.',
        ],
      },
    ],
    opening: [
      {
        if: ['ago', 'met', 'moment'],
        ways: [
          'It is {ago} since you told me how it ended, and I still think back to {moment}. Thank you for setting it up.',
          '{ago} on I am still glad of {moment}, so thank you for arranging the interview.',
        ],
      },
      {
        if: ['ago', 'met'],
        ways: [
          'It is {ago} since you told me how it ended with {company}. Thank you for getting me in front of them.',
          '{ago} ago you passed their decision on; I appreciated that, and the interview before it.',
          'I am coming back, once, to the {role} role, {ago} after your answer. Thank you for the interview it got me.',
        ],
      },
      {
        if: ['ago'],
        ways: [
          'It is {ago} since you told me how things went with {company}, and I thank you for that.',
          '{ago} ago you wrote to me about the {role} role. I appreciated that you told me.',
          'I am coming back, once, to the {role} role and to your answer of {ago} ago.',
        ],
      },
      {
        if: ['met', 'moment'],
        ways: [
          'Thank you for setting up the interview. I enjoyed {moment}, whatever came of it.',
          'The interview was worth having, not least for {moment}, so thank you for arranging it.',
          'A no from them, then; I am glad of {moment} all the same. Thank you for getting me in front of them.',
          'I appreciate that you told me. Please pass on to {company} how much I liked {moment}.',
        ],
      },
      {
        if: ['met', 'liked'],
        ways: [
          'Thank you for setting up the interview. I liked {liked}, whatever came of it.',
          'A no from them, then. I liked {liked} all the same, so thank you for arranging it.',
          'The interview was worth having: I liked {liked}. Thank you for getting me in there.',
        ],
      },
      {
        if: ['met', 'people'],
        ways: [
          'Thank you for setting up the interview. I enjoyed meeting {people}, whatever came of it.',
          'A no from them, then. It was good to meet {people} all the same, so thank you for arranging it.',
          'Please thank {people} for their time, and I appreciate that you told me how it ended.',
        ],
      },
      {
        if: ['met'],
        ways: [
          'Thank you for passing the decision on, and for getting me in front of them.',
          'Thanks for the news about the {role} role, and for all the arranging before it.',
          'So {company} decided otherwise. Thank you for bringing me that far.',
          'It was good of you to put me forward, and to tell me how it ended.',
          { not: ['hurt'], say: 'The interview was worth having, so thank you for setting it up.' },
          'I have read your mail about {company}; thanks for seeing it through with me.',
          'A no from them, then. I appreciate that you told me.',
          'Thank you for keeping me posted to the end.',
        ],
      },
      {
        ways: [
          'Thank you for letting me know how things went with {company}.',
          'Thanks for putting me forward for the {role} role, and for telling me the outcome.',
          'So the {role} job went elsewhere. I appreciate that you told me.',
          'It is useful to know where that one stands, so thank you.',
          'Thank you for sending my résumé to {company} and for coming back to me.',
          'I have your mail about the {role} opening; thanks for the answer.',
          'It did not come off this time, and I thank you for trying.',
          'Thanks for getting back to me on this one.',
        ],
      },
    ],
    question: [
      {
        if: ['lacking', 'offers-call'],
        ways: [
          'You offered to talk it through, and I would like that, above all about {lacking}: when does a quarter of an hour suit you?',
          'I would gladly take you up on the call, and hear how much {lacking} they were really after. When suits you?',
        ],
      },
      {
        if: ['offers-call'],
        ways: [
          'You offered to talk it through, and I would like that: when does a quarter of an hour suit you?',
          'I would gladly take you up on the call. Could you tell me then what they said in so many words?',
          'A short call, as you suggested, would help me. When suits you?',
        ],
      },
      {
        if: ['lacking'],
        ways: [
          'It seems to have turned on {lacking}. Was that their only doubt, as far as you heard?',
          'They named {lacking}. What else did they say about me that could help?',
          'How much {lacking} were they really after, from what you know of the team?',
          'Is {lacking} what others ask of you too these days, or was it particular to them?',
        ],
      },
      {
        if: ['stated', 'picked'],
        ways: [
          'So they took {picked}. Was that their only doubt about me, as far as you heard?',
          'That they went with {picked} I can understand. What else did they say about me that could help?',
        ],
      },
      {
        if: ['stated'],
        ways: [
          'You told me what weighed with them. Was that their only doubt, as far as you heard?',
          'I take their point. What else did they say about me that could help?',
          'I understand what decided it for them. Is that what others ask of you too these days, or was it particular to them?',
        ],
      },
      {
        if: ['met'],
        ways: [
          'You will have heard more than I did: what did they say about my interview?',
          'Did they tell you what held them back?',
          'What was their view of me in so many words, if you may pass it on?',
          'Which of my answers did they stumble over, if they told you?',
          'Was there a doubt that came up when you spoke to them afterwards?',
          'You know both sides. Where did I fall short of what they had in mind?',
          'What would you have had me do differently in there?',
          'Could you find out the one thing that decided it?',
        ],
      },
      {
        ways: [
          'Did they say what my profile was missing?',
          'You see many applications. What would you change about mine?',
          'What was it that put them off, if you heard?',
          'Was there one requirement I did not meet for them?',
          'Which sort of role would you say I am nearest to at the moment?',
          'Do you know what the others had over me?',
          'How does my résumé read to somebody in your chair?',
          'Could you tell me what the client was really after?',
        ],
      },
    ],
    purpose: [
      {
        ways: [
          'You need not wrap it up; I would like the specifics.',
          'The unvarnished version helps me most.',
          'I ask you because you will know, and because it makes me easier to place.',
          'It stays with me, and it goes into my preparation.',
          'Details are welcome, small ones too.',
          'A few words on the phone would do as well, if that is quicker for you.',
          'The more exact, the better I can prepare.',
          'I can take it straight.',
        ],
      },
    ],
    next: [
      {
        if: ['keeps-on-file'],
        ways: [
          'You said you would keep my details: do think of me when the next one comes in.',
          'I am glad to stay on your books, and would look at anything near this one.',
          'Since you are keeping my résumé: if a newer version would help, just say so.',
        ],
      },
      {
        ways: [
          'And if another client looks for something similar, I would be glad to hear of it.',
          'I am still looking, so do keep me in mind for the next one.',
          'Roles of this kind still interest me, should you have others.',
          'If you see a better fit among your other openings, please tell me.',
          'I would be happy to be put forward again.',
          'For the next search of this sort, count me in.',
        ],
      },
    ],
  },
};
