import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

const french: Row[] = [
  {
    body: 'Nous vous remercions de votre candidature au poste de Chargé de recrutement chez Boréal.',
    company: 'Boréal',
    role: 'Chargé de recrutement',
  },
  {
    body: "Merci pour l'intérêt que vous portez à Lumière & Fils. Nous ne donnerons pas suite.",
    company: 'Lumière & Fils',
    role: null,
  },
  {
    body: "Votre candidature pour le poste d'ingénieur qualité (H/F) n'a pas été retenue.",
    company: null,
    role: 'ingénieur qualité (H/F)',
  },
  {
    body: 'Suite à votre candidature pour l’offre « Développeur web » au sein de la société Atelier Sud, nous avons le regret de ne pas y donner suite.',
    company: 'Atelier Sud',
    role: 'Développeur web',
  },
  {
    body: 'Vous avez postulé en tant que Responsable comptable et nous vous en remercions.',
    company: null,
    role: 'Responsable comptable',
  },
  {
    body: 'Nous avons retenu un autre profil.\n\nCordialement,\n\nÉlodie Marchand\nChargée de recrutement\nBoréal SAS',
    company: 'Boréal SAS',
    role: null,
    contact: 'Élodie Marchand',
  },
  {
    body: "Nous n'avons pas retenu votre candidature.\n\nCordialement,\nL'équipe recrutement de Boréal",
    company: 'Boréal',
    role: null,
  },
  {
    body: "Nous n'avons pas retenu votre candidature.\n\nBien cordialement,\nLe service des ressources humaines",
    company: null,
    role: null,
  },
  {
    body: 'Madame, nous avons étudié votre dossier avec attention et ne pouvons y donner suite dans notre entreprise.',
    company: null,
    role: null,
  },
  {
    subject: 'Votre candidature chez Boréal - Chef de projet',
    body: 'Nous ne donnerons pas suite.',
    company: 'Boréal',
    role: 'Chef de projet',
  },
  { subject: 'Réponse à votre candidature', body: 'Nous ne donnerons pas suite.', company: null, role: null },
  {
    body: "Bonjour Madame Petit,\n\nNotre client, Verrerie du Nord, a choisi une autre personne pour le poste d'assistante de direction.",
    company: 'Verrerie du Nord',
    role: 'assistante de direction',
  },
  { body: "Merci pour votre intérêt pour L'Atelier et pour le temps accordé.", company: "L'Atelier", role: null },
];

const spanish: Row[] = [
  {
    body: 'Gracias por tu interés en la vacante de Analista de Datos en Girasol.',
    company: 'Girasol',
    role: 'Analista de Datos',
  },
  {
    body: 'Le agradecemos su candidatura al puesto de Técnico de Mantenimiento en Talleres Ibarra, S.L.',
    company: 'Talleres Ibarra, S.L.',
    role: 'Técnico de Mantenimiento',
  },
  {
    body: 'Hemos decidido continuar con otros candidatos para la posición de Product Manager.',
    company: null,
    role: 'Product Manager',
  },
  {
    body: 'Gracias por postularte como Desarrolladora Frontend. Lamentablemente seguimos con otros perfiles.',
    company: null,
    role: 'Desarrolladora Frontend',
  },
  {
    body: 'Lamentablemente no continuamos.\n\nSaludos cordiales,\nEquipo de Selección de Girasol',
    company: 'Girasol',
    role: null,
  },
  {
    body: 'No continuaremos con tu candidatura.\n\nUn saludo,\nLucía Romero\nTécnica de Selección\nGirasol',
    company: 'Girasol',
    role: null,
    contact: 'Lucía Romero',
  },
  {
    body: 'No continuaremos con su candidatura.\n\nAtentamente,\nDepartamento de Recursos Humanos',
    company: null,
    role: null,
  },
  {
    subject: 'Tu candidatura a Camarero/a en Hotel Miramar',
    body: 'No continuamos con tu candidatura.',
    company: 'Hotel Miramar',
    role: 'Camarero/a',
  },
  {
    body: 'Gracias por tu interés en formar parte de Girasol. En este momento hemos elegido a otra persona.',
    company: 'Girasol',
    role: null,
  },
  {
    body: 'Gracias por el tiempo dedicado a nuestro proceso de selección. En esta ocasión no ha sido posible.',
    company: null,
    role: null,
  },
  {
    from: 'InfoJobs <noreply@infojobs.net>',
    body: 'La empresa ha descartado tu candidatura.',
    company: null,
    role: null,
  },
];

const portuguese: Row[] = [
  {
    body: 'Obrigado pelo seu interesse na vaga de Assistente Administrativo na Maré Alta.',
    company: 'Maré Alta',
    role: 'Assistente Administrativo',
  },
  {
    body: 'Agradecemos a sua candidatura à posição de Engenheiro de Software na empresa Pedra Azul, Lda.',
    company: 'Pedra Azul, Lda',
    role: 'Engenheiro de Software',
  },
  {
    body: 'Decidimos seguir com outros candidatos para o cargo de Coordenadora de Marketing.',
    company: null,
    role: 'Coordenadora de Marketing',
  },
  {
    body: 'Não avançaremos com a candidatura.\n\nCom os melhores cumprimentos,\nRita Moura\nRecursos Humanos\nMaré Alta',
    company: 'Maré Alta',
    role: null,
    contact: 'Rita Moura',
  },
  {
    body: 'Não avançaremos.\n\nAtenciosamente,\nEquipe de Recrutamento da Maré Alta',
    company: 'Maré Alta',
    role: null,
  },
  {
    body: 'Infelizmente não foi selecionado para a vaga. Agradecemos o interesse na nossa empresa.',
    company: null,
    role: null,
  },
  {
    subject: 'Candidatura a Técnico de Laboratório',
    body: 'Não avançaremos.',
    company: null,
    role: 'Técnico de Laboratório',
  },
  { body: 'Agradecemos o seu interesse em fazer parte da equipe da Onda Verde.', company: 'Onda Verde', role: null },
  { from: 'Gupy <naoresponda@gupy.io>', body: 'Infelizmente você não foi selecionado.', company: null, role: null },
];

const italian: Row[] = [
  {
    body: 'La ringraziamo per la sua candidatura alla posizione di Impiegato Contabile presso Officine Rossetti S.r.l.',
    company: 'Officine Rossetti S.r.l.',
    role: 'Impiegato Contabile',
  },
  {
    body: "Grazie per l'interesse dimostrato per il ruolo di Sviluppatore Java in Colombo Digitale.",
    company: 'Colombo Digitale',
    role: 'Sviluppatore Java',
  },
  {
    body: 'Per la posizione di Addetta alle vendite abbiamo scelto un altro profilo.',
    company: null,
    role: 'Addetta alle vendite',
  },
  {
    body: 'Abbiamo scelto un altro profilo.\n\nCordiali saluti,\nGiulia Ferri\nResponsabile Selezione\nColombo Digitale',
    company: 'Colombo Digitale',
    role: null,
    contact: 'Giulia Ferri',
  },
  { body: 'Abbiamo scelto un altro profilo.\n\nDistinti saluti\nUfficio Risorse Umane', company: null, role: null },
  {
    body: 'Abbiamo scelto un altro profilo.\n\nUn saluto\nIl team di Colombo Digitale',
    company: 'Colombo Digitale',
    role: null,
  },
  { body: 'Gentile candidato, purtroppo la nostra azienda ha scelto un altro profilo.', company: null, role: null },
  {
    subject: 'Candidatura per Magazziniere',
    body: 'Abbiamo scelto un altro profilo.',
    company: null,
    role: 'Magazziniere',
  },
  {
    body: 'Grazie per aver inviato la candidatura come Project Manager. Purtroppo non andremo avanti.',
    company: null,
    role: 'Project Manager',
  },
];

describe.each([
  ['fr', french],
  ['es', spanish],
  ['pt', portuguese],
  ['it', italian],
])('facts of mails in %s', (code, rows) => {
  it.each(rows)('$subject $from $body', ({ contact = null, company, role, ...mail }) => {
    expect(named(code, { contact, company, role, ...mail })).toEqual({ company, role, contact });
  });
});
