import { askFeedback } from './it/ask-feedback.ts';
import { askRecruiter } from './it/ask-recruiter.ts';
import { atCompany } from './it/at-company.ts';
import { futureOpenings } from './it/future-openings.ts';
import { keepInTouch } from './it/keep-in-touch.ts';
import { offerInternship } from './it/offer-internship.ts';
import { stillInterested } from './it/still-interested.ts';
import { thankForFeedback } from './it/thank-for-feedback.ts';
import type { Wording } from './wording.ts';

/**
 * "[La|ti|vi]": to one person with respect, among first names, and to a team that signs without a name. A sentence
 * that may begin a mail begins small.
 */
export const it: Wording = {
  language: 'it',
  name: 'Italian',
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
      'Una domanda sulla posizione di {role}',
      'Posizione di {role}: una domanda',
      'Una domanda sulla decisione',
    ],
    'ask-recruiter': [
      '{role} in {company}: una domanda',
      'Una domanda sulla posizione di {role}',
      'Una domanda sulla decisione',
    ],
    'thank-for-feedback': ['Grazie'],
    'future-openings': ['Dopo la posizione di {role}', 'Prossime posizioni in {company}', 'Prossime posizioni'],
    'still-interested': ['La posizione di {role}', 'Il mio interesse per {company} resta', 'Il mio interesse resta'],
    'keep-in-touch': ['Un saluto e una domanda su {company}', 'Un breve saluto'],
    'offer-internship': ['Uno stage in {company}', 'Uno stage'],
  },
  address: {
    familiar: /(?<!\p{L})(?:tu|ti|te|tuo|tua|tuoi|tue|hai)(?!\p{L})/iu,
    formalOpening:
      /^(?:(?:gentile|gentil|gent\.?(?:ma|mo)?\.?|egregi[oa]|preg\.?(?:ma|mo)?\.?|pregiatissim[oa]|spett\.?(?:le)?|spettabile)(?!\p{L}))/iu,
    warmOpening: /^ciao(?!\p{L})/iu,
    formalClosing: /^(?:porgo |porgiamo )?(?:i più )?distinti saluti[,.]?$/i,
    warmClosing: /^(?:un abbraccio|a presto|un caro saluto|buona fortuna|in bocca al lupo)[,.!]?$/i,
  },
  greetings: {
    'first-name': {
      named: 'Ciao {first},',
      titled: 'Buongiorno {title},',
      nameless: ['Buongiorno,', 'Buongiorno a tutti,'],
    },
    plain: { named: 'Buongiorno {first},', titled: 'Gentile {title},', nameless: ['Buongiorno,'] },
    formal: {
      named: 'Gentile {full},',
      titled: 'Gentile {title},',
      nameless: ['Spettabile ufficio selezione,', 'Buongiorno,'],
    },
  },
  titles: {
    'dott\\.ssa': 'dott.ssa',
    dottssa: 'dott.ssa',
    dottoressa: 'dott.ssa',
    dott: 'dott.',
    dottor: 'dott.',
    dr: 'dott.',
    sig: 'signor',
    'sig\\.ra': 'signora',
    sigra: 'signora',
    signora: 'signora',
    signor: 'signor',
    ms: 'signora',
    mrs: 'signora',
    mr: 'signor',
    ing: 'ing.',
    avv: 'avv.',
  },
  signOffs: {
    'first-name': ['Un saluto', 'A presto', 'Buona giornata', 'Un caro saluto'],
    plain: ['Cordiali saluti', 'Un cordiale saluto', 'Saluti cordiali', 'Buona giornata'],
    formal: ['Cordiali saluti', 'Con i migliori saluti', 'Distinti saluti'],
  },
  afterSignOff: ',',
  beginsSmall: true,
  once: [
    /grazie|ringrazi|gratitudine/gi,
    /dispiac/gi,
    /sper(?:o|av|are)/gi,
    /piacere|piacerebbe|piaciut/gi,
    /volentieri/gi,
    /prossim/gi,
    /rispost/gi,
    /interess/gi,
    /simil/gi,
    /curriculum/gi,
    /apprezz/gi,
    /(?<!\p{L})forse(?!\p{L})/giu,
    /(?<!\p{L})se (?=\p{Ll})/giu,
    /messaggi/gi,
    /(?<!\p{L})mail(?!\p{L})/giu,
    /parol/gi,
    /piani/gi,
    /(?<!\p{L})fine(?!\p{L})|ultim[oa]|incontri/giu,
    /candidatur/gi,
    /cominci/gi,
    /capisc/gi,
  ],
  takes: [
    'company',
    'role',
    'moment',
    'draw',
    'wish',
    'lacking',
    'people',
    'lesson',
    'action',
    'news',
    'link',
    'month',
    'ago',
  ],
  isWritten: /(?<!\p{L})(?:il|gli|della|nel|nella|un|una|con|ho|che|di|mi|sono|più|è|mio|mia|ora|ogni)(?!\p{L})/iu,
  terms: {
    'two weeks': 'due settimane',
    'three weeks': 'tre settimane',
    'a month': 'un mese',
    'six weeks': 'sei settimane',
    'two months': 'due mesi',
    'three months': 'tre mesi',
    'some months': 'alcuni mesi',
    'half a year': 'sei mesi',
    'a year': 'un anno',
    January: 'gennaio',
    February: 'febbraio',
    March: 'marzo',
    April: 'aprile',
    May: 'maggio',
    June: 'giugno',
    July: 'luglio',
    August: 'agosto',
    September: 'settembre',
    October: 'ottobre',
    November: 'novembre',
    December: 'dicembre',
    ' and ': ' e ',
  },
  softens:
    /^(?:Ho|È|C’è|Sono|Sto|Ora|Adesso|Già|Mi|Mio|Mia|Il|Lo|La|I|Gli|Le|Una?|In|Con|Da|Dal|Dopo|Quando|Non|Al|Che|Per|So|Vado|Questo|Questa|\p{Lu}\p{Ll}+o) /u,
  joins: atCompany,
  typeset: [[/ e (?=E)/g, ' ed ']],
};
