import { askFeedback } from './fr/ask-feedback.ts';
import { askRecruiter } from './fr/ask-recruiter.ts';
import { futureOpenings } from './fr/future-openings.ts';
import { joins } from './fr/joins.ts';
import { keepInTouch } from './fr/keep-in-touch.ts';
import { offerInternship } from './fr/offer-internship.ts';
import { stillInterested } from './fr/still-interested.ts';
import { thankForFeedback } from './fr/thank-for-feedback.ts';
import type { Wording } from './wording.ts';

/**
 * "[vous|tu]" is the form for strangers and the form among friends; a firm is "vous" in both. Nothing in it tells
 * whether the member, or whoever reads it, is a man or a woman. Spaces before ":" and "?" are made hard at the end.
 */
export const fr: Wording = {
  language: 'fr',
  name: 'French',
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
      'Une question sur le poste de {role}',
      'Poste de {role} : une question',
      'Une question sur [votre|ta] réponse',
    ],
    'ask-recruiter': [
      '{role} chez {company} : une question',
      'Une question sur le poste de {role}',
      'Une question sur la décision',
    ],
    'thank-for-feedback': ['Merci'],
    'future-openings': ['Après le poste de {role}', 'Prochains postes chez {company}', 'Prochains postes'],
    'still-interested': ['Poste de {role}', 'Mon intérêt pour {company} demeure', 'Mon intérêt demeure'],
    'keep-in-touch': ['Des nouvelles, et une question sur {company}', 'Quelques nouvelles'],
    'offer-internship': ['Un stage chez {company}', 'Un stage'],
  },
  address: {
    familiar:
      /^\s*(?:[Ss]alut|[Cc]oucou)(?!\p{L})|(?<!\p{L})(?:[Tt]u|[Tt]oi)(?!\p{L})|^(?![\s\S]*(?<!\p{L})(?:[Vv]ous|[Vv]otre|[Vv]os)(?!\p{L}))[\s\S]*(?<!\p{L})(?:[Tt]e|[Tt]on|[Tt]es)(?!\p{L})/u,
    formalOpening:
      /^(?:(?:bonjour |ch[eè]re? )?(?:madame|monsieur|mademoiselle|m\.|mme)(?!\p{L})|ch[eè]re? candidate?)/iu,
    warmOpening: /^(?:[Bb]onjour|[Hh]ello|[Ss]alut|[Cc]oucou|[Cc]h[eè]re?) \p{Lu}[\p{L}’'-]{1,20}(?: [,!]|[,!]|$)/u,
    formalClosing: /(?:salutations (?:distinguées|respectueuses|les meilleures)|considération distinguée)/i,
    warmClosing: null,
  },
  greetings: {
    'first-name': { named: 'Bonjour {first},', titled: 'Bonjour {title},', nameless: ['Bonjour,'] },
    plain: { named: 'Bonjour {full},', titled: 'Bonjour {title},', nameless: ['Bonjour,'] },
    formal: { named: 'Bonjour {full},', titled: 'Bonjour {title},', nameless: ['Madame, Monsieur,'] },
  },
  titles: {
    mme: 'Madame',
    madame: 'Madame',
    mlle: 'Madame',
    mrs: 'Madame',
    ms: 'Madame',
    m: 'Monsieur',
    mr: 'Monsieur',
    monsieur: 'Monsieur',
    dr: 'Dr',
    prof: 'Professeur',
  },
  signOffs: {
    'first-name': ['Bonne journée', 'Bien cordialement', 'Belle journée', 'Cordialement'],
    plain: ['Cordialement', 'Bien cordialement', 'Avec mes cordiales salutations'],
    formal: ['Cordialement', 'Bien cordialement', 'Sincères salutations', 'Meilleures salutations'],
  },
  afterSignOff: ',',
  beginsSmall: false,
  once: [
    /(?<!\p{L})(?:merci|remerci)/giu,
    /réponse/gi,
    /regret/gi,
    /envie/gi,
    /intérêt|intéress/gi,
    /volontiers/gi,
    /plaisir/gi,
    /prochaine?s?(?!\p{L})/giu,
    /si près du but/gi,
    /difficile/gi,
    /dommage/gi,
    /peut-être/gi,
    /une phrase/gi,
    /une ligne/gi,
    /un mot(?!\p{L})/giu,
    /(?<!\p{L})encore(?!\p{L})/giu,
    /à ma place|de ma place/gi,
    /(?:Et s|S|mieux s)(?:i|’ils?) /gu,
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
  isWritten:
    /[àâçéèêëîïôùûœ]|(?<!\p{L})(?:je|j[’'ai]|et|le|la|les|une|des|pas|mon|ma|mes|pour|avec|dans|sur)(?!\p{L})/iu,
  softens: /^(?:Je|Il|Elle|On|Nous|Le|La|Les|Un|Une|Mon|Ma|Mes|Ce|Cette|Dans|Pour|En) |^(?:J|L|C|D)[’']/u,
  terms: {
    'two weeks': 'deux semaines',
    'three weeks': 'trois semaines',
    'a month': 'un mois',
    'six weeks': 'six semaines',
    'two months': 'deux mois',
    'three months': 'trois mois',
    'some months': 'quelques mois',
    'half a year': 'six mois',
    'a year': 'un an',
    January: 'janvier',
    February: 'février',
    March: 'mars',
    April: 'avril',
    May: 'mai',
    June: 'juin',
    July: 'juillet',
    August: 'août',
    September: 'septembre',
    October: 'octobre',
    November: 'novembre',
    December: 'décembre',
    ' and ': ' et ',
  },
  joins,
  typeset: [
    [/ (?=[:?;»])/g, '\u00a0'],
    [/(?<=«) /g, '\u00a0'],
  ],
};
