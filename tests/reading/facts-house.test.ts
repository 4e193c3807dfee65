import { describe, expect, it } from 'vitest';
import { named } from './facts-case.ts';

/** Language, who sends or signs, and the employer that is meant. */
const senders: [string, { from?: string; body?: string }, string | null][] = [
  ['en', { from: 'MHB National Recruitment Service <noreply@ats.example>', body: 'The post at MHB is filled.' }, 'MHB'],
  ['en', { from: 'Aldern County Employee Relations <noreply@jobs.example>' }, 'Aldern County'],
  ['en', { from: 'Northwind Candidate Support <noreply@jobs.example>' }, 'Northwind'],
  ['es', { from: 'Secretaría Colegio Alborada <secretaria@alborada.example>' }, 'Colegio Alborada'],
  ['pt', { from: 'Tamanco Carreiras <vagas@portal.example>', body: 'A Tamanco escolheu outra pessoa.' }, 'Tamanco'],
  [
    'de',
    {
      from: 'Blauwerk <no-reply@ats.example>',
      body: 'Wir sagen leider ab.\n\nViele Grüße\nDas Recruiting Team von Blauwerk',
    },
    'Blauwerk',
  ],
  // an agency or a magazine may be called so
  ['en', { body: 'Thank you for applying to Papermill Selection. We chose somebody else.' }, 'Papermill Selection'],
  [
    'en',
    { from: 'Papermill Recruitment <hello@mail.example>', body: 'We at Papermill chose somebody else.' },
    'Papermill',
  ],
  // and a department alone employs nobody
  ['de', { body: 'Wir sagen leider ab.\n\nMit freundlichen Grüßen\nPersonalwesen' }, null],
  ['pt', { body: 'Em nome da Comissão de Seleção, agradeço a candidatura.' }, null],
];

describe('a department around the name of its house', () => {
  it.each(senders)('%s: %j', (code, { from = '', body = '' }, company) => {
    expect(named(code, { from, body, company, role: null }).company).toBe(company);
  });
});
