import { askFeedback } from './es/ask-feedback.ts';
import { askRecruiter } from './es/ask-recruiter.ts';
import { atCompany } from './es/at-company.ts';
import { futureOpenings } from './es/future-openings.ts';
import { keepInTouch } from './es/keep-in-touch.ts';
import { offerInternship } from './es/offer-internship.ts';
import { stillInterested } from './es/still-interested.ts';
import { thankForFeedback } from './es/thank-for-feedback.ts';
import type { Wording } from './wording.ts';

/** "[le|te|les]": to one person with respect, among first names, and to a team that signs without a name. */
export const es: Wording = {
  language: 'es',
  name: 'Spanish',
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
      'Una pregunta sobre el puesto de {role}',
      'Puesto de {role}: una pregunta',
      'Una pregunta sobre la decisión',
    ],
    'ask-recruiter': [
      '{role} en {company}: una pregunta',
      'Una pregunta sobre el puesto de {role}',
      'Una pregunta sobre la decisión',
    ],
    'thank-for-feedback': ['Gracias'],
    'future-openings': ['Después del puesto de {role}', 'Próximas vacantes en {company}', 'Próximas vacantes'],
    'still-interested': ['El puesto de {role}', 'Sigue mi interés por {company}', 'Sigue mi interés'],
    'keep-in-touch': ['Un saludo y una pregunta sobre {company}', 'Un breve saludo'],
    'offer-internship': ['Prácticas en {company}', 'Prácticas'],
  },
  address: {
    familiar: /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo|tuy[oa]s?|has|eres|estás|quieres|puedes|tienes|vos)(?!\p{L})/iu,
    formalOpening:
      /^(?:(?:muy )?(?:estimad|apreciad|distinguid)(?:[oa]|[oa]\/[oa]|@)s? (?:sra?\b|srta\b|señora?|don\b|doña|d\.|dña|candidat|aspirante|solicitante)|muy señora? m[ií][oa])/i,
    warmOpening: /^(?:hola|buenas)(?!\p{L})/iu,
    formalClosing:
      /^(?:(?:muy )?atentamente|le saluda(?: muy)? atentamente|reciba un (?:cordial|atento) saludo)[,.]?$/i,
    warmClosing: /^(?:un abrazo|abrazos|¡?(?:mucha )?suerte!?|un saludo grande)[,.]?$/i,
  },
  greetings: {
    'first-name': { named: 'Hola, {first}:', titled: 'Hola, {title}:', nameless: ['Hola:', 'Hola a todo el equipo:'] },
    plain: {
      named: '[Estimada|Estimado|Buenos días,] {first}:',
      titled: '[Estimada|Estimado|Buenos días,] {title}:',
      nameless: ['Buenos días:'],
    },
    formal: {
      named: '[Estimada|Estimado|Buenos días,] {full}:',
      titled: '[Estimada|Estimado|Buenos días,] {title}:',
      nameless: ['Estimado equipo de selección:', 'A la atención del equipo de selección:'],
    },
  },
  titles: {
    sra: 'Sra.',
    señora: 'Sra.',
    srta: 'Srta.',
    dña: 'Sra.',
    sr: 'Sr.',
    señor: 'Sr.',
    dra: 'Dra.',
    ms: 'Sra.',
    mrs: 'Sra.',
    mr: 'Sr.',
  },
  signOffs: {
    'first-name': ['Un saludo', 'Saludos', 'Un saludo cordial'],
    plain: ['Un saludo', 'Un cordial saludo', 'Saludos cordiales'],
    formal: ['Atentamente', 'Un cordial saludo', 'Cordialmente'],
  },
  afterSignOff: ',',
  beginsSmall: false,
  once: [
    /gracias|agrade[cz]|gratitud/gi,
    /lament/gi,
    /(?<!\p{L})espera/giu,
    /alegr/gi,
    /(?<!\p{L})gusto(?!\p{L})/giu,
    /gust(?:ar[íá]|aba|ó)/gi,
    /próxim/gi,
    /respuesta/gi,
    /interés|interesa/gi,
    /parecid/gi,
    /currículum/gi,
    /(?<!\p{L})quizá/giu,
    /(?<!\p{L})si (?=\p{Ll})/giu,
    /mensaje/gi,
    /correo/gi,
    /palabra/gi,
    /planes/gi,
    /(?<!\p{L})final(?!\p{L})|últim[oa]|rondas?(?!\p{L})/giu,
    /candidatur/gi,
    /emp(?:ez|iez)/gi,
    /(?<!\p{L})desde(?!\p{L})/giu,
    /entiend/gi,
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
  isWritten: /[¿¡ñ]|(?<!\p{L})(?:el|los|las|un|una|unos|en|y|con|para|más|del|que|sobre|estoy|ahora|desde)(?!\p{L})/iu,
  terms: {
    'two weeks': 'dos semanas',
    'three weeks': 'tres semanas',
    'a month': 'un mes',
    'six weeks': 'seis semanas',
    'two months': 'dos meses',
    'three months': 'tres meses',
    'some months': 'unos meses',
    'half a year': 'medio año',
    'a year': 'un año',
    January: 'enero',
    February: 'febrero',
    March: 'marzo',
    April: 'abril',
    May: 'mayo',
    June: 'junio',
    July: 'julio',
    August: 'agosto',
    September: 'septiembre',
    October: 'octubre',
    November: 'noviembre',
    December: 'diciembre',
    ' and ': ' y ',
  },
  softens:
    /^(?:He|Ha|Hay|Estoy|Soy|Tengo|Ahora|Ya|Me|Mis?|El|La|Los|Las|Una?|En|Con|Desde|Después|Cuando|No|Al|Lo|Que|Para|Por|Sé|Voy|Este|Esta|\p{Lu}\p{Ll}+(?:é|í|o)) /u,
  joins: atCompany,
  typeset: [
    [/(?<!\p{L})de el (?=\p{Ll})/gu, 'del '],
    [/(?<!\p{L})a el (?=\p{Ll})/gu, 'al '],
    [/ y (?=(?:Hi|[IÍ])(?![aeoáéó]))/gu, ' e '],
  ],
};
