import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';
import { mail } from './mail.ts';

type Table = { opening: string; tables: readonly (readonly string[])[][] };

/** Ways of turning away, each with everything that is turned away by it: every combination has to read as a no. */
const languages: Readonly<Record<string, Table>> = {
  en: {
    opening: 'Thank you for your application for the Analyst position.',
    tables: [
      [
        ['We cannot', 'The panel will not', 'I am afraid we have decided not to', 'We are not in a position to'],
        [
          'take your application further',
          'progress your candidacy',
          'invite you to interview',
          'offer you the post',
          'make you an offer',
          'shortlist you',
          'put you forward',
          'consider you further',
          'continue the process with you',
          'keep you in the process',
        ],
      ],
      [
        ['Your application', 'Your CV'],
        ['was', 'has been'],
        ['not selected', 'unsuccessful', 'turned down', 'set aside', 'not taken forward', 'discounted', 'declined'],
      ],
      [
        ['We have', 'The client has'],
        ['appointed', 'gone with', 'settled on', 'made an offer to'],
        ['another candidate', 'someone with more experience', 'a colleague from another team'],
      ],
      [
        ['The role', 'This vacancy'],
        ['has been filled', 'is on hold', 'was withdrawn', 'is no longer open', 'has been given to someone else'],
      ],
    ],
  },
  de: {
    opening: 'Vielen Dank für Ihre Bewerbung als Analyst.',
    tables: [
      [
        ['Wir können', 'Wir möchten'],
        [
          'Ihre Bewerbung nicht weiterverfolgen',
          'Ihnen die Stelle nicht anbieten',
          'Sie nicht zum Gespräch einladen',
          'mit Ihnen nicht weitermachen',
          'Sie nicht einstellen',
        ],
      ],
      [
        ['Wir haben uns', 'Die Kommission hat sich'],
        ['gegen Sie', 'für eine andere Bewerberin', 'für jemand anderen', 'anders'],
        ['entschieden'],
      ],
      [['Die Stelle'], ['ist vergeben', 'wurde intern besetzt', 'ist nicht mehr frei', 'wird nicht besetzt']],
    ],
  },
  fr: {
    opening: "Nous vous remercions de votre candidature au poste d'analyste.",
    tables: [
      [
        ['Nous ne pouvons pas', 'Nous avons décidé de ne pas'],
        ['donner suite à votre candidature', 'vous recevoir en entretien', 'poursuivre avec vous', 'vous recruter'],
      ],
      [['Votre candidature'], ["n'a pas été retenue", 'a été refusée', 'reste sans suite', "n'a pas abouti"]],
      [
        ['Nous avons retenu', 'Le client a choisi'],
        ['un autre candidat', "quelqu'un d'autre", 'un autre profil'],
      ],
    ],
  },
  es: {
    opening: 'Gracias por tu candidatura al puesto de analista.',
    tables: [
      [
        ['No podemos', 'Hemos decidido no'],
        ['continuar con tu candidatura', 'ofrecerte el puesto', 'contratarte', 'contar contigo'],
      ],
      [['Tu candidatura'], ['ha sido descartada', 'no ha sido seleccionada', 'no encaja con el puesto']],
      [
        ['Hemos elegido a', 'Nos hemos quedado con'],
        ['otra persona', 'alguien con más experiencia'],
      ],
    ],
  },
  nl: {
    opening: 'Bedankt voor je sollicitatie op de functie van analist.',
    tables: [
      [
        ['We kunnen', 'We gaan'],
        [
          'je niet uitnodigen voor een gesprek',
          'je de functie niet aanbieden',
          'niet met je verder',
          'je niet voordragen',
        ],
      ],
      [['We hebben', 'De klant heeft'], ['gekozen voor'], ['een andere kandidaat', 'iemand anders']],
      [['De functie'], ['is vervuld', 'is ingetrokken', 'gaat naar iemand anders']],
    ],
  },
  pt: {
    opening: 'Obrigado pela sua candidatura à vaga de analista.',
    tables: [
      [
        ['Não podemos', 'Decidimos não'],
        ['avançar com a sua candidatura', 'oferecer a vaga a você', 'convidá-lo para uma entrevista'],
      ],
      [['A sua candidatura'], ['não foi selecionada', 'foi rejeitada', 'não se enquadra na vaga']],
      [
        ['Optámos por', 'A empresa escolheu'],
        ['outra pessoa', 'um candidato interno', 'um perfil mais sénior'],
      ],
    ],
  },
  it: {
    opening: 'Grazie per la Sua candidatura alla posizione di analista.',
    tables: [
      [
        ['Non possiamo', 'Abbiamo deciso di non'],
        ['procedere con la Sua candidatura', 'offrirLe la posizione', 'invitarLa a un colloquio'],
      ],
      [['La Sua candidatura'], ['non è stata selezionata', 'è stata respinta', 'ha avuto esito negativo']],
      [
        ['Abbiamo scelto', 'Il cliente ha preferito'],
        ['un altro candidato', 'qualcuno con più esperienza'],
      ],
    ],
  },
};

const closings: Readonly<Record<string, string>> = {
  en: 'Kind regards, Dana',
  de: 'Freundliche Grüße, D. Kern',
  fr: 'Cordialement, D. Morel',
  es: 'Un saludo, D. Mora',
  nl: 'Groeten, D. Bakker',
  pt: 'Atenciosamente, D. Rocha',
  it: 'Cordiali saluti, D. Riva',
};

for (const [language, { opening, tables }] of Object.entries(languages)) {
  describe(`every way to say no in ${language}`, () => {
    it.each(tables.flatMap(combined))('%s.', (sentence) => {
      expect(read(mail({ text: `${opening} ${sentence}. ${closings[language]}` })).kind).toBe('rejection');
    });
  });
}

/** Every sentence that takes one part of each list. */
function combined(lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (begun, parts) => begun.flatMap((one) => parts.map((part) => `${one} ${part}`.trim())),
    [''],
  );
}
