import * as z from 'zod';
import { lessonKinds, stepKinds } from '../../../case/case.ts';
import { reasons, signals, stages } from '../../../reading/reading.ts';
import { outcomes } from '../../ports.ts';

/** What the API takes and answers. The OpenAPI document is made of these, examples included. */

const instant = z.iso.datetime().meta({ id: 'Instant', description: 'UTC', example: '2026-10-06T07:40:00.000Z' });
const text = z.string().nullable();
export const next = z.string().nullable().meta({ description: 'The cursor of the next page; null on the last one.' });

export const id = z.string().regex(/^[a-z0-9]{1,64}$/);
export const mailKey = z.string().regex(/^[\w-]{1,100}$/);

const person = z.object({ name: text, address: text });
const draft = z.object({ subject: z.string(), body: z.string() });

const step = z
  .object({
    id: z.string().meta({ example: 'ask-feedback' }),
    kind: z.enum(stepKinds),
    due: instant,
    state: z.enum(['planned', 'claimed', 'drafted', 'sent', 'skipped', 'retired']),
    tag: z.string().meta({ description: 'The piece of advice that it carries out.', example: 'A0-1' }),
    why: z.string(),
    at: instant.nullable().meta({ description: 'When it came to its state; null while it is planned.' }),
    draft: draft.nullable(),
  })
  .meta({ id: 'Step' });

export const caseAnswer = z
  .object({
    id,
    openedAt: instant,
    company: text.meta({ example: 'Northwind' }),
    role: text.meta({ example: 'Platform Engineer' }),
    contact: person.nullable(),
    recruiter: z.boolean(),
    stage: z.enum(stages).nullable(),
    reason: z.enum(reasons).nullable(),
    signals: z.array(z.enum(signals)),
    language: text,
    original: z.object({ from: person, subject: z.string(), date: text }),
    interest: z.enum(['keen', 'normal', 'let-go']),
    note: text.meta({ description: 'The member’s own words above the forward.' }),
    ended: z.enum(['stopped', 'not-a-rejection', 'opening']).nullable(),
    hidden: z.boolean().meta({ description: 'Put out of sight by the member.' }),
    next: instant.nullable().meta({ description: 'When the next step is due.' }),
    steps: z.array(step),
  })
  .meta({ id: 'Case' });

export const casesAnswer = z.object({ cases: z.array(caseAnswer), next });

const upcoming = z
  .object({
    case: id,
    company: text,
    role: text,
    step: z.string(),
    kind: z.enum(stepKinds),
    due: instant,
    tag: z.string(),
    why: z.string(),
  })
  .meta({ id: 'Upcoming' });

export const upcomingAnswer = z.object({ upcoming: z.array(upcoming), next });

const lesson = z
  .object({
    case: id,
    company: text,
    role: text,
    at: instant,
    about: z.enum(lessonKinds),
    text: z.string(),
    action: text.meta({ description: 'What the member means to do about it.' }),
    by: z.enum(['employer', 'member']),
  })
  .meta({ id: 'Lesson' });

export const lessonsAnswer = z.object({
  lessons: z.array(lesson),
  recurring: z.array(z.object({ about: z.enum(lessonKinds), cases: z.number().int(), actions: z.array(z.string()) })),
});

const count = z.object({ name: z.string(), count: z.number().int() });
export const figuresAnswer = z.object({
  months: z.array(
    z.object({
      month: z.string().meta({ example: '2026-10' }),
      rejections: z.number().int(),
      followUps: z.number().int(),
      answers: z.number().int(),
    }),
  ),
  stages: z.array(count),
  reasons: z.array(count),
  answers: z.array(count),
});

export const mailAnswer = z
  .object({
    key: mailKey,
    at: instant.nullable(),
    outcome: z.enum([...outcomes, 'waiting']).meta({ description: 'How the mail ended, or that it is still read.' }),
    case: id.nullable(),
    from: text.meta({ description: 'Who wrote it: the employer, where one was passed on.' }),
    subject: text,
    detail: z.string().meta({ description: 'Why it ended so.' }),
  })
  .meta({
    id: 'Mail',
    example: {
      key: '20261006090000000-0001-5f1c2a3b',
      at: '2026-10-06T09:00:00.000Z',
      outcome: 'case-opened',
      case: '0nh7fui59c7hs',
      from: 'Ana Silva',
      subject: 'Your application for Platform Engineer',
      detail: 'a rejection',
    },
  });

export const mailsAnswer = z.object({ mails: z.array(mailAnswer), next });

export const meAnswer = z
  .object({
    id,
    name: text,
    addresses: z.array(z.string()),
    zone: z.string().meta({ example: 'Europe/Berlin' }),
    country: text.meta({ example: 'DE' }),
    paused: z.boolean(),
    stopped: z
      .object({ because: z.string(), at: instant })
      .nullable()
      .meta({ description: 'Mail to the member came back, or was complained about, so that none is sent.' }),
    intake: z.string().meta({ description: 'Where to forward to by hand.' }),
    automatic: z.string().meta({ description: 'The private address for forwarding rules.' }),
  })
  .meta({ id: 'Me' });

export const problemAnswer = z
  .object({
    type: z.literal('about:blank'),
    status: z.number().int(),
    title: z.string(),
    detail: z.string().meta({ description: 'A sentence for a person.' }),
    requestId: z.string(),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'about:blank',
      status: 404,
      title: 'Not found',
      detail: 'There is no such case.',
      requestId: '5f1c',
    },
  });

export const cursor = z.string().max(300).optional().meta({ description: 'The `next` of a former page.' });

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor,
});
