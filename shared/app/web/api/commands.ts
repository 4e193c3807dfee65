import * as z from 'zod';
import { type CaseCommand, tellings } from '../../../case/command.ts';
import { reasons, stages } from '../../../reading/reading.ts';
import { caseAnswer } from './schemas.ts';

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\r\n]*$/, 'is one line');
const words = z.string().trim().min(1).max(2000);
/** Empty where the other field says it all. */
const wordsOrNone = z.string().trim().max(2000);
const at = z.iso.datetime({ offset: true }).transform((stated) => new Date(stated).toISOString());
const address = z
  .string()
  .max(320)
  .regex(/^[^\s<>@]{1,64}@[^\s<>@]{1,255}$/, 'is no mail address')
  .transform((text) => text.toLowerCase());
const link = z
  .string()
  .max(500)
  .regex(/^https?:\/\/\S+$/, 'is no link');

/** What the page and programs may ask of a case: what a reply may, and to put it out of sight. */
export const command = z
  .discriminatedUnion('do', [
    z.object({ do: z.literal('sent'), at: at.nullable().default(null) }),
    z.object({ do: z.literal('skip') }),
    z.object({ do: z.literal('snooze'), until: at }),
    z.object({ do: z.literal('stop') }),
    z.object({ do: z.literal('keen') }),
    z.object({ do: z.literal('let-go') }),
    z.object({ do: z.literal('internship') }),
    z.object({ do: z.literal('company'), name: line(200) }),
    z.object({ do: z.literal('role'), title: line(200) }),
    z.object({
      do: z.literal('contact'),
      name: line(200).nullable().default(null),
      address: address.nullable().default(null),
    }),
    z.object({ do: z.literal('stage'), stage: z.enum(stages).nullable() }),
    z.object({ do: z.literal('reason'), reason: z.enum(reasons).nullable() }),
    z.object({ do: z.literal('not-a-rejection') }),
    z.object({ do: z.literal('reapply') }),
    z.object({ do: z.literal('news'), text: wordsOrNone, link: link.nullable().default(null) }),
    z.object({ do: z.literal('lesson'), text: wordsOrNone, action: words.nullable().default(null) }),
    z.object({ do: z.literal('told'), is: z.enum(tellings) }),
    z.object({ do: z.literal('note'), text: words }),
    z.object({ do: z.literal('undo') }),
    z.object({ do: z.literal('hide') }),
    z.object({ do: z.literal('show') }),
  ])
  .meta({ id: 'Command', example: { do: 'snooze', until: '2026-10-20T07:00:00Z' } });

export type WebCommand = CaseCommand | { do: 'hide' } | { do: 'show' };

export const commandBody = z
  .strictObject({
    text: z
      .string()
      .trim()
      .min(1)
      .max(4000)
      .optional()
      .meta({ description: 'The words of a reply: “snooze 2 weeks”, “company: Northwind”.' }),
    command: command.optional(),
    step: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/)
      .optional()
      .meta({ description: 'The step that it is about; else the one that is next.' }),
  })
  .refine(({ text, command }) => text !== undefined || command !== undefined, 'has neither text nor command')
  .meta({
    id: 'Commands',
    anyOf: [{ required: ['text'] }, { required: ['command'] }],
    example: { text: 'snooze 2 weeks' },
  });

export const effectsAnswer = z.object({
  case: caseAnswer,
  effects: z.array(
    z.object({
      effect: z.string().meta({
        description: '“nothing” where it stood so already, “unclear” where it was not understood.',
        example: 'snoozed',
      }),
      step: z.string().nullable(),
      said: z.string().meta({ description: 'What came of it, in a sentence for the member.' }),
    }),
  ),
});
