import type { Case } from '../../case/case.ts';
import { type Content, contentOf } from '../content.ts';
import { wordingFor } from '../language.ts';
import type { Block } from '../letter/blocks.ts';
import { asJob } from './as-job.ts';

/** What a member may post or send by hand, in the language of the employer's mail, where such mails are read. */
type Notes = {
  /** To people who may know of an opening: what is looked for, and nothing about having been turned down. */
  looking: { as: string; plain: string; hint: string };
  /** To somebody at the company, under 300 characters, the most that an invitation on LinkedIn takes. */
  asking: { about: string; plain: string };
};

export function lookingNote(one: Case): Block {
  const { facts } = contentOf(one, 'UTC');
  const { language, words } = notesFor(one);
  const { as, plain, hint } = words.looking;
  const what =
    facts.role === undefined
      ? plain
      : as.replace('{job}', () => asJob(facts.role ?? '')).replace('{role}', () => facts.role ?? '');
  return note(`${what}${language === 'en' ? ideal(facts) : ''} ${hint}`, language);
}

export function askingNote(one: Case): Block {
  const { facts } = contentOf(one, 'UTC');
  const { language, words } = notesFor(one);
  const { about, plain } = words.asking;
  const { role, company } = facts;
  const said =
    role === undefined || company === undefined
      ? plain
      : about.replace('{role}', () => role).replace('{company}', () => company);
  return note(said.length <= 300 ? said : plain, language);
}

/** What the member would like best, in their own words. */
function ideal({ draw, wish }: Content['facts']): string {
  if (draw !== undefined)
    return ` What I would like best has to do with ${draw.replace(/\b(?:your|their)\b/g, 'the')}.`;
  return wish === undefined || /\byour?\b/.test(wish) ? '' : ` What I would like best is to ${wish}.`;
}

function note(body: string, language: string): Block {
  return { kind: 'draft', subject: null, body, language };
}

function notesFor(one: Case): { language: string; words: Notes } {
  const { language } = wordingFor(one);
  const words = notes[language];
  return words === undefined ? { language: 'en', words: en } : { language, words };
}

const en: Notes = {
  looking: {
    as: 'I am looking for a new job{job} or close to it.',
    plain: 'I am looking for my next job.',
    hint: 'If you know a team that is hiring, or somebody I should talk to, I would be glad of a hint.',
  },
  asking: {
    about:
      'Hello, I applied for the {role} role at {company}. It did not work out, and I am still interested in the work. Are you the right person to ask about it, or could you tell me who is?',
    plain:
      'Hello, I applied to your company and am still interested in the work. Could you tell me who would be the right person to ask about it?',
  },
};

/** A new language is a row; where there is none the notes are in English. */
const notes: Readonly<Record<string, Notes>> = {
  en,
  de: {
    looking: {
      as: 'Ich suche eine neue Stelle als {role} oder etwas Ähnliches.',
      plain: 'Ich suche meine nächste Stelle.',
      hint: 'Wenn ihr ein Team kennt, das jemanden sucht, oder jemanden, mit dem ich sprechen sollte, freue ich mich über einen Hinweis.',
    },
    asking: {
      about:
        'Guten Tag, ich hatte mich bei {company} als {role} beworben. Es hat nicht geklappt, und die Arbeit interessiert mich weiterhin. Sind Sie dafür die richtige Person, oder können Sie mir sagen, wer es ist?',
      plain:
        'Guten Tag, ich hatte mich bei Ihnen im Haus beworben, und die Arbeit interessiert mich weiterhin. Können Sie mir sagen, mit wem ich darüber sprechen sollte?',
    },
  },
  fr: {
    looking: {
      as: 'Je cherche un nouveau poste : {role}, ou quelque chose de proche.',
      plain: 'Je cherche mon prochain poste.',
      hint: 'Si vous connaissez une équipe qui recrute, ou quelqu’un à qui je devrais parler, une piste me rendrait service.',
    },
    asking: {
      about:
        'Bonjour, j’avais envoyé ma candidature chez {company} ({role}). Cela n’a pas abouti, et le travail m’intéresse toujours. Êtes-vous la bonne personne à qui en parler, ou pourriez-vous me dire qui l’est ?',
      plain:
        'Bonjour, j’avais envoyé ma candidature à votre entreprise, et le travail m’intéresse toujours. Pourriez-vous me dire à qui en parler ?',
    },
  },
  es: {
    looking: {
      as: 'Busco un puesto de {role} o algo parecido.',
      plain: 'Busco mi próximo trabajo.',
      hint: 'Si alguien conoce un equipo que contrate, o a una persona con quien deba hablar, agradezco cualquier pista.',
    },
    asking: {
      about:
        'Hola: envié mi candidatura a {company} ({role}). No salió adelante, y el trabajo me sigue interesando. ¿Es usted la persona indicada para hablar de ello, o podría decirme quién lo es?',
      plain:
        'Hola: envié mi candidatura a su empresa, y el trabajo me sigue interesando. ¿Podría decirme con quién hablar de ello?',
    },
  },
  nl: {
    looking: {
      as: 'Ik zoek een nieuwe baan, als {role} of iets wat daarop lijkt.',
      plain: 'Ik zoek mijn volgende baan.',
      hint: 'Ken je een team dat iemand zoekt, of iemand met wie ik eens zou moeten praten, dan hoor ik het graag.',
    },
    asking: {
      about:
        'Goedendag, ik solliciteerde bij {company} als {role}. Het werd een nee, en het werk boeit me nog steeds. Bent u degene met wie ik daarover kan praten, of kunt u me zeggen wie dat is?',
      plain:
        'Goedendag, ik solliciteerde bij uw organisatie, en het werk boeit me nog steeds. Kunt u me zeggen met wie ik daarover kan praten?',
    },
  },
  it: {
    looking: {
      as: 'Cerco un nuovo lavoro, come {role} o in un ruolo simile.',
      plain: 'Cerco il mio prossimo lavoro.',
      hint: 'Se conoscete un’azienda che assume, o qualcuno con cui dovrei parlare, un’indicazione mi farebbe piacere.',
    },
    asking: {
      about:
        'Buongiorno, avevo inviato la mia candidatura a {company} ({role}). Non è andata in porto, e il lavoro mi interessa ancora. È Lei la persona giusta con cui parlarne, o potrebbe dirmi chi è?',
      plain:
        'Buongiorno, avevo inviato la mia candidatura alla Sua azienda, e il lavoro mi interessa ancora. Potrebbe dirmi con chi parlarne?',
    },
  },
  pt: {
    looking: {
      as: 'Procuro um novo trabalho, como {role} ou algo parecido.',
      plain: 'Procuro o meu próximo trabalho.',
      hint: 'Se alguém souber de uma vaga, ou de uma pessoa com quem eu deva falar, agradeço a indicação.',
    },
    asking: {
      about:
        'Olá, enviei a minha candidatura para {company} ({role}). Não avançou, mas o interesse pelo trabalho continua. É a pessoa certa para falar sobre isso, ou pode indicar quem é?',
      plain:
        'Olá, enviei a minha candidatura à sua empresa, e o interesse pelo trabalho continua. Pode indicar com quem devo falar?',
    },
  },
};
