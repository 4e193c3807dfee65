/** A sentence or subject that a platform always words alike; `{role}`, `{company}` and `{place}` stand for what changes. */
export type Form = { platform: string; part: 'subject' | 'body'; form: string };

const form = (platform: string, part: Form['part'], words: string): Form => ({ platform, part, form: words });

export const forms: readonly Form[] = [
  form(
    'LinkedIn',
    'body',
    'interest in the {role} position at {company} in {place}. Unfortunately, we will not be moving forward',
  ),
  form('LinkedIn', 'body', 'we appreciate your time and interest in {company}.\n'),
  form('LinkedIn', 'body', 'Your application was sent to {company}\n\n{role}\n'),
  form('LinkedIn', 'body', 'Your application was sent to {company}\n'),
  form('LinkedIn', 'subject', 'Your application to {role} at {company}'),
  form('LinkedIn', 'subject', 'Your update from {company}'),
  form('LinkedIn', 'subject', 'Your application was sent to {company}'),
  form('LinkedIn', 'subject', 'Your application was viewed by {company}'),
  form('LinkedIn', 'subject', 'Deine Bewerbung als {role} bei {company}'),
  form('LinkedIn', 'subject', 'Votre candidature au poste de {role} chez {company}'),
  form('LinkedIn', 'subject', 'Tu solicitud para el puesto de {role} en {company}'),
  form('Indeed', 'body', 'Application submitted\n\n{role}\n{company} - '),
  form('Indeed', 'body', 'items were sent to {company}. Good luck'),
  form('Indeed', 'body', 'Thank you for applying to the {role} position at {company}.\n'),
  form('Indeed', 'body', 'Unfortunately, {company} has moved to the next step in their hiring process'),
  form('Indeed', 'subject', 'Indeed Application: {role}'),
  form('Indeed', 'subject', 'An update on your application from {company}'),
  form('Indeed', 'subject', 'Neuigkeiten zu Ihrer Bewerbung von {company}'),
  form('Indeed', 'subject', 'Du nouveau concernant votre candidature chez {company}'),
  form('StepStone', 'subject', 'Ihre Bewerbung als {role} bei {company}'),
  form('XING', 'subject', 'Deine Bewerbung bei {company}'),
];
