import type * as z from 'zod';
import type { routes } from './routes.ts';
import type { caseAnswer, mailAnswer } from './schemas.ts';

type Routes = typeof routes;
type AnswerOf<Name extends keyof Routes> = z.output<Extract<Routes[Name]['answer'], z.ZodType>>;
type BodyOf<Name extends keyof Routes> = z.input<NonNullable<Routes[Name]['body']>>;

const one: z.output<typeof caseAnswer> = {
  id: '0nh7fui59c7hs',
  openedAt: '2026-10-06T07:40:00.000Z',
  company: 'Northwind',
  role: 'Platform Engineer',
  contact: { name: 'Ana Silva', address: 'ana.silva@northwind.example' },
  recruiter: false,
  stage: 'interview',
  reason: 'experience',
  signals: ['keeps-on-file'],
  language: 'en',
  original: {
    from: { name: 'Ana Silva', address: 'ana.silva@northwind.example' },
    subject: 'Your application for Platform Engineer at Northwind',
    date: '2026-10-05T16:12:00+02:00',
  },
  interest: 'normal',
  note: 'I liked the talk about the cache with Ana.',
  ended: null,
  hidden: false,
  next: '2026-10-20T07:12:00.000Z',
  steps: [
    {
      id: 'future-openings',
      kind: 'future-openings',
      due: '2026-10-20T07:12:00.000Z',
      state: 'planned',
      tag: 'A1-2',
      why: 'They offered to keep your details, and two weeks on is a good time to remind them.',
      at: null,
      draft: null,
    },
  ],
};

const mail: z.output<typeof mailAnswer> = {
  key: '20261006073958000-0001-5f1c2a3b',
  at: '2026-10-06T07:40:00.000Z',
  outcome: 'case-opened',
  case: '0nh7fui59c7hs',
  from: 'Ana Silva',
  subject: 'Your application for Platform Engineer at Northwind',
  detail: 'a rejection',
};

const lesson: AnswerOf<'lessons'>['lessons'][number] = {
  case: '0nh7fui59c7hs',
  company: 'Northwind',
  role: 'Platform Engineer',
  at: '2026-10-12T10:00:00.000Z',
  about: 'interview',
  text: 'I speak of failures only when asked.',
  action: 'Begin with what can break.',
  by: 'member',
};

const me: AnswerOf<'me'> = {
  id: 'owner',
  name: 'Robin Ferris',
  addresses: ['me@example.com'],
  zone: 'Europe/Berlin',
  country: 'DE',
  paused: false,
  stopped: null,
  intake: 'in@onfile.example',
  automatic: 'in+owner.a0123456789abc@onfile.example',
};

const upcoming: AnswerOf<'upcoming'>['upcoming'][number] = {
  case: '0nh7fui59c7hs',
  company: 'Northwind',
  role: 'Platform Engineer',
  step: 'future-openings',
  kind: 'future-openings',
  due: '2026-10-20T07:12:00.000Z',
  tag: 'A1-2',
  why: 'They offered to keep your details, and two weeks on is a good time to remind them.',
};

const effect = {
  effect: 'snoozed',
  step: 'future-openings',
  said: 'I have put off the draft about future openings: it comes on Tuesday 3 November, 8:12.',
};

/** A whole answer of each route that answers JSON. */
export const answers: { [Name in keyof Routes]?: AnswerOf<Name> } = {
  health: { status: 'ok' },
  cases: { cases: [one], next: null },
  case: one,
  command: { case: one, effects: [effect] },
  upcoming: { upcoming: [upcoming], next: null },
  lessons: {
    lessons: [lesson],
    recurring: [{ about: 'interview', cases: 2, actions: ['Begin with what can break.'] }],
  },
  figures: {
    months: [{ month: '2026-10', rejections: 2, followUps: 1, answers: 1 }],
    stages: [{ name: 'interview', count: 2 }],
    reasons: [{ name: 'experience', count: 1 }],
    answers: [{ name: 'feedback', count: 1 }],
  },
  mails: { mails: [mail], next: null },
  mail,
  paste: { ...mail, at: null, outcome: 'waiting', case: null, from: null, subject: null, detail: 'it is being read' },
  me,
  changeMe: me,
  erase: { erased: true },
  exportJson: { member: { id: 'owner' }, cases: [{ id: '0nh7fui59c7hs' }], next: null },
};

/** What is sent to the routes that take something. */
export const bodies: { [Name in keyof Routes]?: BodyOf<Name> } = {
  command: { text: 'snooze 2 weeks', step: 'future-openings' },
  paste: {
    text: 'Hi Robin,\n\nThank you for your interest. We have decided to go ahead with another candidate.\n\nAna Silva',
    from: 'Ana Silva <ana.silva@northwind.example>',
    subject: 'Your application for Platform Engineer at Northwind',
    date: '2026-10-05',
  },
  changeMe: { zone: 'Europe/Berlin', country: 'DE' },
  erase: { confirm: 'erase everything' },
};
