import { askFeedback } from './de/ask-feedback.ts';
import { askRecruiter } from './de/ask-recruiter.ts';
import { futureOpenings } from './de/future-openings.ts';
import { keepInTouch } from './de/keep-in-touch.ts';
import { offerInternship } from './de/offer-internship.ts';
import { stillInterested } from './de/still-interested.ts';
import { thankForFeedback } from './de/thank-for-feedback.ts';
import type { Wording } from './wording.ts';

/** Names of institutions that take an article: "bei der Stadt Dornburg", "beim Landkreis Ahlen". */
const ofWomen =
  /^(?:Stadt|Gemeinde|Universität|Technische (?:Universität|Hochschule)|Hochschule|Fachhochschule|Akademie|Kanzlei|Praxis|Klinik|Stiftung|Sparkasse|Agentur|Diakonie|Caritas|Volkshochschule|Bundesagentur|Landesbank) /;
const ofMen =
  /^(?:Landkreis|Kreis|Landesverband|Verband|Verein|Praxisverbund|Klinikverbund|Verlag|Zweckverband|Bezirk) /;

/** "[Sie|du]" is the form for strangers and the form among friends. A sentence that may begin a mail begins small. */
export const de: Wording = {
  language: 'de',
  name: 'German',
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
      'Eine Frage zur Stelle als {role}',
      'Stelle als {role}: eine Frage',
      'Eine Frage zu [Ihrer|deiner] Entscheidung',
    ],
    'ask-recruiter': [
      '{role} bei {company}: eine Frage',
      'Eine Frage zur Stelle als {role}',
      'Eine Frage zur Entscheidung',
    ],
    'thank-for-feedback': ['Vielen Dank'],
    'future-openings': ['Nach der Stelle als {role}', 'Künftige Stellen bei {company}', 'Künftige Stellen'],
    'still-interested': ['Stelle als {role}', 'Weiterhin Interesse an {company}', 'Weiterhin Interesse'],
    'keep-in-touch': ['Ein kurzer Gruß und eine Frage zu {company}', 'Ein kurzer Gruß'],
    'offer-internship': ['Praktikum bei {company}', 'Praktikum'],
  },
  address: {
    familiar: /\b(?:du|dich|dir|deine?[rmns]?|euch|euren?)\b/i,
    formalOpening: /^sehr geehrte/i,
    warmOpening: null,
    formalClosing: /^(?:mit freundlichen gr(?:ü|ue)(?:ß|ss)en|hochachtungsvoll)[,.]?$/i,
    warmClosing: null,
  },
  greetings: {
    'first-name': { named: 'Hallo {first},', titled: 'Guten Tag {title},', nameless: ['Hallo,'] },
    plain: { named: 'Guten Tag {full},', titled: 'Guten Tag {title},', nameless: ['Guten Tag,'] },
    formal: {
      named: 'Guten Tag {full},',
      titled: 'Guten Tag {title},',
      nameless: ['Sehr geehrte Damen und Herren,', 'Guten Tag,'],
    },
  },
  titles: { dr: 'Dr.', prof: 'Prof.', frau: 'Frau', herr: 'Herr', herrn: 'Herr' },
  signOffs: {
    'first-name': ['Viele Grüße', 'Beste Grüße', 'Herzliche Grüße'],
    plain: ['Viele Grüße', 'Freundliche Grüße', 'Beste Grüße', 'Mit freundlichen Grüßen'],
    formal: ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen'],
  },
  afterSignOff: '',
  beginsSmall: true,
  once: [
    /\b(?:danke?|dankbar|bedanken)\b/gi,
    /\bnächste/gi,
    /\bfreu/gi,
    /\bgern\b/gi,
    /\bInteresse\b/g,
    /\bUnterlagen\b/g,
    /\bAntwort/g,
    /\b(?:Rückmeldung|Nachricht)\b/g,
    /\bWenn\b/g,
    /\b[Ff]alls\b/g,
    /\bSollten?\b/g,
    /\bErinnerung\b/g,
    /\bzurück\b/g,
    /\bHinweis\b/g,
    /\bvielleicht\b/gi,
    /\bwieder\b/g,
  ],
  takes: [
    'company',
    'role',
    'moment',
    'draw',
    'wish',
    'lacking',
    'point',
    'habit',
    'missed',
    'people',
    'lesson',
    'action',
    'news',
    'link',
    'month',
    'ago',
  ],
  isWritten: /[äöüß]|\b(?:ich|und|der|die|das|ein|eine|nicht|habe|mein|zu|im|mit)\b/i,
  terms: {
    'two weeks': 'zwei Wochen',
    'three weeks': 'drei Wochen',
    'a month': 'einem Monat',
    'six weeks': 'sechs Wochen',
    'two months': 'zwei Monaten',
    'three months': 'drei Monaten',
    'some months': 'einigen Monaten',
    'half a year': 'einem halben Jahr',
    'a year': 'einem Jahr',
    January: 'Januar',
    February: 'Februar',
    March: 'März',
    April: 'April',
    May: 'Mai',
    June: 'Juni',
    July: 'Juli',
    August: 'August',
    September: 'September',
    October: 'Oktober',
    November: 'November',
    December: 'Dezember',
    ' and ': ' und ',
  },
  joins: [
    { word: /^bei $/, before: ofWomen, as: 'bei der ' },
    { word: /^Bei $/, before: ofWomen, as: 'Bei der ' },
    { word: /^an $/, before: ofWomen, as: 'an der ' },
    { word: /^zu $/, before: ofWomen, as: 'zur ' },
    { word: /^bei $/, before: ofMen, as: 'beim ' },
    { word: /^Bei $/, before: ofMen, as: 'Beim ' },
    { word: /^an $/, before: ofMen, as: 'am ' },
    { word: /^zu $/, before: ofMen, as: 'zum ' },
  ],
  typeset: [],
};
