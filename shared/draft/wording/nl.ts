import { askFeedback } from './nl/ask-feedback.ts';
import { askRecruiter } from './nl/ask-recruiter.ts';
import { futureOpenings } from './nl/future-openings.ts';
import { keepInTouch } from './nl/keep-in-touch.ts';
import { offerInternship } from './nl/offer-internship.ts';
import { stillInterested } from './nl/still-interested.ts';
import { thankForFeedback } from './nl/thank-for-feedback.ts';
import type { Wording } from './wording.ts';

const greeted = '^(?:Geachte|Beste) (?:mevrouw|heer|dr\\.|drs\\.|professor)';

/** "bij de Gemeente Doorn", "voor het Waterschap": what is no firm has its article. */
const institution = /(?<!\p{L})(bij|voor|over|naar) $/u;

/** "[u|je]" is the form for strangers and the form among friends; a firm among friends is "jullie". */
export const nl: Wording = {
  language: 'nl',
  name: 'Dutch',
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
      'Een vraag over de functie van {role}',
      'Functie van {role}: één vraag',
      'Een vraag over [uw|je] antwoord',
    ],
    'ask-recruiter': [
      '{role} bij {company}: een vraag',
      'Een vraag over de functie van {role}',
      'Een vraag over de beslissing',
    ],
    'thank-for-feedback': ['Bedankt'],
    'future-openings': ['Na de functie van {role}', 'Toekomstige vacatures bij {company}', 'Toekomstige vacatures'],
    'still-interested': ['Functie van {role}', 'Nog steeds belangstelling voor {company}', 'Nog steeds belangstelling'],
    'keep-in-touch': ['Een groet, en een vraag over {company}', 'Een korte groet'],
    'offer-internship': ['Een stage bij {company}', 'Een stage'],
  },
  address: {
    familiar:
      /^(?![\s\S]*(?<!\p{L})uw?(?!\p{L}))(?:\s*(?:hoi|hey|hi|hé)(?!\p{L})|[\s\S]*(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L}))/iu,
    formalOpening: /^(?:geachte|zeer geachte|weledel|l\.s\.)/i,
    warmOpening:
      /^(?:beste|hoi|hallo|hey|hi|dag|lieve) (?!(?:heer|mevrouw|meneer|kandidaat|sollicitant)(?!\p{L}))\p{L}[\p{L}’'-]{1,20}(?:[,!]|$)/iu,
    formalClosing: /^(?:hoogachtend|met (?:de meeste )?hoogachting)[,.]?$/i,
    warmClosing: null,
  },
  greetings: {
    'first-name': { named: 'Beste {first},', titled: 'Beste {title},', nameless: ['Hallo,', 'Goedendag,'] },
    plain: { named: 'Beste {full},', titled: 'Beste {title},', nameless: ['Goedendag,'] },
    formal: { named: 'Geachte {full},', titled: 'Geachte {title},', nameless: ['Geachte heer of mevrouw,'] },
  },
  titles: {
    mevr: 'mevrouw',
    mevrouw: 'mevrouw',
    mw: 'mevrouw',
    mrs: 'mevrouw',
    ms: 'mevrouw',
    mme: 'mevrouw',
    frau: 'mevrouw',
    dhr: 'heer',
    heer: 'heer',
    meneer: 'heer',
    herr: 'heer',
    dr: 'dr.',
    drs: 'drs.',
    prof: 'professor',
  },
  signOffs: {
    'first-name': ['Groet', 'Hartelijke groet', 'Vriendelijke groet', 'Met vriendelijke groet'],
    plain: ['Vriendelijke groet', 'Met vriendelijke groet', 'Hartelijke groet'],
    formal: ['Met vriendelijke groet', 'Met vriendelijke groeten', 'Vriendelijke groet'],
  },
  afterSignOff: ',',
  beginsSmall: false,
  once: [
    /(?<!\p{L})(?:be)?dank/giu,
    /antwoord/gi,
    /bericht/gi,
    /graag/gi,
    /jammer/gi,
    /spijt/gi,
    /gehoopt|hoopte/gi,
    /belangstelling|interess/gi,
    /plezier/gi,
    /misschien/gi,
    /volgende? /gi,
    /moeite waard/gi,
    /duidelijk/gi,
    /welkom/gi,
    /zo dicht bij het einde/gi,
    /vanaf mijn stoel/gi,
    /één zin/gi,
    /(?<!\p{L})Als(?!\p{L})/gu,
    /, dan (?!aan)/gu,
    /gemaakt/gi,
    /nog altijd/gi,
  ],
  takes: [
    'company',
    'role',
    'moment',
    'draw',
    'wish',
    'lacking',
    'people',
    'point',
    'lesson',
    'action',
    'news',
    'link',
    'month',
    'ago',
  ],
  isWritten: /(?<!\p{L})(?:ik|het|een|niet|heb|ben|mijn|voor|met|van|naar|bij|zijn|wordt)(?!\p{L})/iu,
  softens: /^(?:Ik|De|Het|Een|Mijn|We|Er|In|Met|Voor|Bij|Op|Dat|Wat) /u,
  terms: {
    'two weeks': 'twee weken',
    'three weeks': 'drie weken',
    'a month': 'een maand',
    'six weeks': 'zes weken',
    'two months': 'twee maanden',
    'three months': 'drie maanden',
    'some months': 'enkele maanden',
    'half a year': 'een half jaar',
    'a year': 'een jaar',
    January: 'januari',
    February: 'februari',
    March: 'maart',
    April: 'april',
    May: 'mei',
    June: 'juni',
    July: 'juli',
    August: 'augustus',
    September: 'september',
    October: 'oktober',
    November: 'november',
    December: 'december',
    ' and ': ' en ',
  },
  joins: [
    {
      word: institution,
      before: /^(?:gemeente|universiteit|rijksuniversiteit|hogeschool|provincie|stichting|politie)(?!\p{L})/iu,
      as: '$1 de ',
    },
    {
      word: institution,
      before: /^(?:ministerie|waterschap|museum|instituut|ziekenhuis|umc)(?!\p{L})/iu,
      as: '$1 het ',
    },
  ],
  /** A surname's "de" and "van" are large behind a title. */
  typeset: ['van', 'de', 'den', 'der', 'ter', 'ten'].map((word) => [
    new RegExp(`(?<=${greeted} )${word} `, 'u'),
    `${word.charAt(0).toUpperCase()}${word.slice(1)} `,
  ]),
};
