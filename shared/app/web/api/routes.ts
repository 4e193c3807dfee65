import * as z from 'zod';
import { commandBody, effectsAnswer } from './commands.ts';
import { route } from './route.ts';
import {
  caseAnswer,
  casesAnswer,
  cursor,
  figuresAnswer,
  id,
  lessonsAnswer,
  mailAnswer,
  mailKey,
  mailsAnswer,
  meAnswer,
  next,
  pageQuery,
  upcomingAnswer,
} from './schemas.ts';

const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{C}<>]*$/u, 'is a name on one line');
const line = z
  .string()
  .trim()
  .max(300)
  .regex(/^[^\r\n]*$/, 'is one line');

const zone = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({ description: 'The name of the zone, or a city that it is named after.', example: 'Europe/Berlin' });
const country = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .meta({ description: 'Its code, with the part where that matters (“US-CA”), or its name.', example: 'DE' });

/** What a member pastes: the mail's text, and what its head said where that is at hand. */
export const pasted = z.strictObject({
  text: z.string().trim().min(1).max(100_000),
  from: line.optional().meta({
    description: 'Who wrote it, with the address if it is known.',
    example: 'Ana Silva <ana@northwind.example>',
  }),
  subject: line.optional(),
  date: z.iso.date().optional().meta({ description: 'The day of the mail.' }),
});

/** What a member may change about himself or herself. */
export const changeBody = z.strictObject({
  name: name.nullable().optional(),
  zone: zone.optional(),
  country: country.nullable().optional(),
  paused: z.boolean().optional(),
});

/** Every route of the API. */
export const routes = {
  health: route({
    method: 'get',
    path: '/healthz',
    summary: 'Says that it is well',
    needs: 'nothing',
    answer: z.object({ status: z.literal('ok') }),
  }),
  openapi: route({
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    needs: 'nothing',
    answer: z.looseObject({ openapi: z.literal('3.1.0') }),
  }),
  cases: route({
    method: 'get',
    path: '/api/cases',
    summary: 'The cases, page by page, in a stable order',
    needs: 'read',
    query: pageQuery,
    answer: casesAnswer,
  }),
  case: route({
    method: 'get',
    path: '/api/cases/{id}',
    summary: 'One case',
    needs: 'read',
    params: z.object({ id }),
    answer: caseAnswer,
    refusals: [404],
  }),
  command: route({
    method: 'post',
    path: '/api/cases/{id}/commands',
    summary: 'Does what a reply to one of the case’s mails would do; `undo` takes it back',
    needs: 'full',
    params: z.object({ id }),
    body: commandBody,
    answer: effectsAnswer,
    refusals: [404, 409],
  }),
  upcoming: route({
    method: 'get',
    path: '/api/upcoming',
    summary:
      'The steps that are still to come in the cases that are in sight, the next one first; none while all mail is paused',
    needs: 'read',
    query: pageQuery,
    answer: upcomingAnswer,
  }),
  lessons: route({
    method: 'get',
    path: '/api/lessons',
    summary: 'What employers said and the member concluded, the latest first, and what comes back',
    needs: 'read',
    answer: lessonsAnswer,
  }),
  figures: route({
    method: 'get',
    path: '/api/figures',
    summary: 'Rejections, follow-ups and answers by month, stage and reason',
    needs: 'read',
    answer: figuresAnswer,
  }),
  mails: route({
    method: 'get',
    path: '/api/mails',
    summary: 'The mails that came in, the latest first, and how each ended',
    needs: 'read',
    query: pageQuery,
    answer: mailsAnswer,
  }),
  mail: route({
    method: 'get',
    path: '/api/mails/{key}',
    summary: 'How one mail ended',
    needs: 'read',
    params: z.object({ key: mailKey }),
    answer: mailAnswer,
    refusals: [404],
  }),
  paste: route({
    method: 'post',
    path: '/api/mails',
    summary: 'Takes the text of an employer’s mail as if it had been forwarded',
    needs: 'full',
    body: pasted,
    answer: mailAnswer,
    status: 202,
  }),
  me: route({
    method: 'get',
    path: '/api/me',
    summary: 'The member’s settings',
    needs: 'read',
    answer: meAnswer,
  }),
  changeMe: route({
    method: 'patch',
    path: '/api/me',
    summary: 'Changes the member’s settings; what is left out stays',
    needs: 'full',
    body: changeBody,
    answer: meAnswer,
  }),
  erase: route({
    method: 'delete',
    path: '/api/me',
    summary: 'Erases the member with all cases and mails, for good',
    needs: 'full',
    body: z.strictObject({ confirm: z.literal('erase everything') }),
    answer: z.object({ erased: z.literal(true) }),
  }),
  exportJson: route({
    method: 'get',
    path: '/api/export.json',
    summary: 'Everything that is kept of the member but the mails themselves, in parts',
    needs: 'read',
    query: z.object({ cursor }),
    answer: z.looseObject({ member: z.looseObject({ id }), cases: z.array(z.looseObject({ id })), next }),
  }),
  exportCsv: route({
    method: 'get',
    path: '/api/export.csv',
    summary: 'The cases as a table; cells that a spreadsheet would take for formulas are quoted',
    needs: 'read',
    answer: { text: 'text/csv' },
  }),
  exportMbox: route({
    method: 'get',
    path: '/api/export.mbox',
    summary:
      'The mails that came in, as they came, the latest first. What is more than 4 MB comes in parts, which make the whole one after the other: where there is a next one, the header Link names it as rel="next"',
    needs: 'read',
    query: z.object({ cursor }),
    answer: { text: 'application/mbox' },
    isInParts: true,
  }),
};
