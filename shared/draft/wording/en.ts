import { slots } from '../slots.ts';
import { askFeedback } from './en/ask-feedback.ts';
import { askRecruiter } from './en/ask-recruiter.ts';
import { futureOpenings } from './en/future-openings.ts';
import { keepInTouch } from './en/keep-in-touch.ts';
import { offerInternship } from './en/offer-internship.ts';
import { stillInterested } from './en/still-interested.ts';
import { thankForFeedback } from './en/thank-for-feedback.ts';
import type { Wording } from './wording.ts';

export const en: Wording = {
  language: 'en',
  name: 'English',
  scripts: {
    'ask-feedback': askFeedback,
    'ask-recruiter': askRecruiter,
    'thank-for-feedback': thankForFeedback,
    'future-openings': futureOpenings,
    'still-interested': stillInterested,
    'keep-in-touch': keepInTouch,
    'offer-internship': offerInternship,
  },
  subjects: {
    'ask-feedback': [
      'A question about the {role} role',
      'The {role} role: one question',
      'One question about your decision',
    ],
    'ask-recruiter': [
      '{role} at {company}: a question',
      'A question about the {role} role',
      'A question about the decision',
    ],
    'thank-for-feedback': ['Thank you'],
    'future-openings': ['After the {role} role', 'Future openings at {company}', 'Future openings'],
    'still-interested': ['The {role} role', 'Still interested in {company}', 'Still interested'],
    'keep-in-touch': ['A short hello, and a question about {company}', 'News from a former candidate', 'A short hello'],
    'offer-internship': ['An internship at {company}', 'Work experience with you'],
  },
  address: {
    familiar: null,
    formalOpening:
      /^(?:dear (?:mr|ms|mrs|mx|miss|dr|prof|sir|madam|applicant|candidate)\b|sehr geehrte|madame|monsieur)/i,
    warmOpening: /^(?:hi|hey|hello|hallo|liebe|lieber|moin)\b/i,
    formalClosing: /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully)[,.]?$/i,
    warmClosing: /^(?:cheers|all the best|best|best wishes|warmly|take care)[,.]?$/i,
  },
  greetings: {
    'first-name': { named: 'Hi {first},', titled: 'Dear {title},', nameless: ['Hello,', 'Hi there,'] },
    plain: { named: 'Dear {first},', titled: 'Dear {title},', nameless: ['Hello,'] },
    formal: { named: 'Dear {full},', titled: 'Dear {title},', nameless: ['Dear hiring team,', 'Dear all,'] },
  },
  titles: { dr: 'Dr.', prof: 'Prof.' },
  signOffs: {
    'first-name': ['Best', 'All the best', 'Best wishes', 'Warm regards'],
    plain: ['Best regards', 'Kind regards', 'Best wishes', 'With best wishes'],
    formal: ['Kind regards', 'With kind regards', 'Yours sincerely', 'Best regards'],
  },
  afterSignOff: ',',
  beginsSmall: false,
  once: [
    /\b(?:thank|grateful|appreciate)/gi,
    /\bsorry\b/gi,
    /\bhop(?:e|ed|ing)\b/gi,
    /\bglad\b/gi,
    /\bwork on\b/gi,
    /\bnext (?:time|interview|application|openings?)\b/gi,
    /\b(?:would like|would have liked)\b/gi,
    /\banswers?\b/gi,
    /\bplans?\b/gi,
    /\binterest/gi,
    /\bsimilar\b/gi,
    /\ba (?:word|line)\b/gi,
    /\bIf\b/g,
    /\bShould\b/g,
  ],
  takes: slots,
  isWritten: null,
  terms: {},
  joins: [],
  typeset: [],
};
