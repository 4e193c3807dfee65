import { describe, expect, it } from 'vitest';
import type { Case, StepKind } from '../../shared/case/case.ts';
import { letterOf } from '../../shared/draft/letter/letter-of.ts';
import { asJob, openingsFor } from '../../shared/draft/task/as-job.ts';
import { taskFor } from '../../shared/draft/task/task.ts';
import { aCase, aMember, now, planned, stepOf } from '../support/cases.ts';
import { expectWellMade } from '../support/letters.ts';
import { rejectionsByLanguage } from '../support/rejections/by-language.ts';

describe('a line of work in an English sentence', () => {
  it.each([
    ['Data Analyst', ', as a Data Analyst'],
    ['Office Manager', ', as an Office Manager'],
    ['UX Researcher', ', as a UX Researcher'],
    ['SAP Consultant', ', as an SAP Consultant'],
    ['HR Business Partner', ', as an HR Business Partner'],
    ['University Lecturer', ', as a University Lecturer'],
    ['Hospital Porter', ', as a Hospital Porter'],
    ['Curator of Maritime Collections', ', as a Curator of Maritime Collections'],
    ['Sales & Marketing Manager', ', as a Sales & Marketing Manager'],
    ['Head of People', ', as Head of People'],
    ['Business Development', ', “Business Development”'],
    ['Controllerin', ', “Controllerin”'],
  ])('%s: “%s”', (role, said) => {
    expect(asJob(role)).toBe(said);
  });

  it.each([
    ['Data Analyst', true, 'openings for a Data Analyst'],
    ['Head of People', true, 'openings for “Head of People”'],
    ['Buchhalter', false, 'openings for “Buchhalter”'],
  ])('%s (English: %s): %s', (role, english, said) => {
    expect(openingsFor(role, english)).toBe(said);
  });
});

const taskOf = (one: Case, kind: StepKind) => {
  const step = stepOf(one, kind);
  const { subject, blocks } = taskFor({ case: one, step, member: aMember(), now: step.due });
  return { letter: letterOf(subject, blocks), note: blocks.find((block) => block.kind === 'draft') };
};

describe('the notes to post or to send', () => {
  const unattended = { from: { name: 'Onfile', address: 'no-reply@x.example' } };

  it.each(Object.keys(rejectionsByLanguage))('are in the language of the mail: %s', (language) => {
    const one = planned(
      aCase({ original: unattended, reading: { language, contact: null, signals: ['no-reply'] }, openedAt: now }),
    );
    for (const kind of ['widen', 'find-a-person'] as const) {
      const { letter, note } = taskOf(one, kind);
      expectWellMade(letter);
      expect(note).toMatchObject({ language, subject: null });
      expect(note?.kind === 'draft' ? note.body : '').toMatch(/Platform Engineer/);
      expect(note?.kind === 'draft' ? note.body : '').not.toMatch(/[{}]/);
    }
  });

  it('to somebody at the company fit into an invitation, whatever the names', () => {
    for (const language of Object.keys(rejectionsByLanguage)) {
      for (const role of [null, 'Senior Principal Engineer for Distributed Storage Systems']) {
        const reading = { language, role, company: 'The Very Long Named Company of Northern Places', contact: null };
        const { note } = taskOf(
          planned(aCase({ original: unattended, reading: { ...reading, signals: ['no-reply'] } })),
          'find-a-person',
        );
        expect(note?.kind === 'draft' ? note.body.length : 999).toBeLessThanOrEqual(300);
      }
    }
  });

  it('are in English where drafts are', () => {
    expect(taskOf(planned(aCase({ reading: { language: 'pl' } })), 'widen').note).toMatchObject({ language: 'en' });
  });
});

it('a member with six cases does not get six times the same words', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const leads = ids.map((id) => taskOf(planned(aCase({ id })), 'widen').letter.text.split('\n')[0]);
  expect(new Set(leads).size).toBeGreaterThan(1);
});
