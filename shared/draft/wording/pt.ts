import { askFeedback } from './pt/ask-feedback.ts';
import { askRecruiter } from './pt/ask-recruiter.ts';
import { atCompany } from './pt/at-company.ts';
import { futureOpenings } from './pt/future-openings.ts';
import { keepInTouch } from './pt/keep-in-touch.ts';
import { offerInternship } from './pt/offer-internship.ts';
import { stillInterested } from './pt/still-interested.ts';
import { thankForFeedback } from './pt/thank-for-feedback.ts';
import type { Wording } from './wording.ts';

/**
 * Words that Portugal and Brazil share, in the third person, which is right in both; "[sua|tua|sua]" where their mail says
 * "tu". Nothing tells the member's gender, so thanks are given by a verb.
 */
export const pt: Wording = {
  language: 'pt',
  name: 'Portuguese',
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
      'Uma pergunta sobre a vaga de {role}',
      'Vaga de {role}: uma pergunta',
      'Uma pergunta sobre a decisão',
    ],
    'ask-recruiter': [
      '{role} na {company}: uma pergunta',
      'Uma pergunta sobre a vaga de {role}',
      'Uma pergunta sobre a decisão',
    ],
    'thank-for-feedback': ['Agradecimento'],
    'future-openings': ['Depois da vaga de {role}', 'Próximas vagas na {company}', 'Próximas vagas'],
    'still-interested': ['A vaga de {role}', 'O meu interesse pela {company} continua', 'O meu interesse continua'],
    'keep-in-touch': ['Uma saudação e uma pergunta sobre a {company}', 'Uma breve saudação'],
    'offer-internship': ['Estágio na {company}', 'Estágio'],
  },
  address: {
    familiar: /(?<!\p{L})(?:tu|teus?|tuas?)(?!\p{L})/iu,
    formalOpening:
      /^(?:ex\.?m[oa]s?\.?|exma\.?|(?:prezad|car|estimad)(?:[oa]|[oa]\([oa]\)|[oa]\/[oa])s? (?:sra?\b|senhora?|dra?\.|doutora?|candidat)|senhora?(?!\p{L})|sra?\.)/iu,
    warmOpening: /^(?:olá|oi|viva)(?!\p{L})/iu,
    formalClosing: /^(?:respeitosamente|subscrevo-me|sem mais)[,.]?$/i,
    warmClosing: /^(?:um abraço|abraços?|beijinhos|até breve|tudo de bom|boa sorte)[,.!]?$/i,
  },
  greetings: {
    'first-name': { named: 'Olá, {first},', titled: 'Olá, {title},', nameless: ['Olá,'] },
    plain: { named: '[Cara|Caro|Bom dia,] {first},', titled: '[Cara|Caro|Bom dia,] {title},', nameless: ['Bom dia,'] },
    formal: {
      named: '[Cara|Caro|Bom dia,] {full},',
      titled: '[Cara|Caro|Bom dia,] {title},',
      nameless: ['Bom dia,', 'À atenção da área de seleção,'],
    },
  },
  titles: {
    sra: 'Sra.',
    senhora: 'Sra.',
    sr: 'Sr.',
    senhor: 'Sr.',
    dra: 'Dra.',
    ms: 'Sra.',
    mrs: 'Sra.',
    mr: 'Sr.',
    doutora: 'Dra.',
    doutor: 'Dr.',
  },
  signOffs: {
    'first-name': ['Um abraço', 'Tudo de bom', 'Até breve'],
    plain: ['Cordialmente', 'Saudações cordiais', 'Atenciosamente'],
    formal: ['Atenciosamente', 'Cordialmente', 'Com os melhores cumprimentos'],
  },
  afterSignOff: ',',
  beginsSmall: false,
  once: [
    /agrade[cç]|obrigad|gratid/gi,
    /lament/gi,
    /(?<!\p{L})espera/giu,
    /feliz/gi,
    /prazer/gi,
    /gostaria|gostei/gi,
    /próxim/gi,
    /resposta/gi,
    /interess/gi,
    /parecid/gi,
    /currículo/gi,
    /(?<!\p{L})talvez(?!\p{L})/giu,
    /(?<!\p{L})se (?=\p{Ll})/giu,
    /mensage/gi,
    /e-mail/gi,
    /palavra/gi,
    /planos/gi,
    /(?<!\p{L})fim(?!\p{L})|últim[oa]|etapa/giu,
    /(?<!\p{L})(?:é|foi|seria) bom(?!\p{L})/giu,
    /candidatur/gi,
    /começ/gi,
    /(?<!\p{L})desde(?!\p{L})/giu,
    /entend/gi,
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
  isWritten:
    /[ãõç]|(?<!\p{L})(?:um|uma|para|em|na|da|que|meu|minha|mais|estou|sobre|agora|desde|antes|depois|pelo|pela|dos|das|não|ao)(?!\p{L})|(?<= )os?(?= )/iu,
  terms: {
    'two weeks': 'duas semanas',
    'three weeks': 'três semanas',
    'a month': 'um mês',
    'six weeks': 'seis semanas',
    'two months': 'dois meses',
    'three months': 'três meses',
    'some months': 'alguns meses',
    'half a year': 'meio ano',
    'a year': 'um ano',
    January: 'janeiro',
    February: 'fevereiro',
    March: 'março',
    April: 'abril',
    May: 'maio',
    June: 'junho',
    July: 'julho',
    August: 'agosto',
    September: 'setembro',
    October: 'outubro',
    November: 'novembro',
    December: 'dezembro',
    ' and ': ' e ',
  },
  softens:
    /^(?:Há|Estou|Sou|Tenho|Agora|Já|Me|Meus?|Minhas?|Os?|As?|Uma?|Em|No|Na|Com|Desde|Depois|Quando|Não|Ao|Que|Para|Por|Sei|Vou|Este|Esta|\p{Lu}\p{Ll}+(?:ei|i|o)) /u,
  joins: atCompany,
  typeset: [],
};
