import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { type Found, type Match, match } from '../../shared/case/match.ts';
import { isSureNo } from '../../shared/case/sure-no.ts';
import type { Original } from '../../shared/mail/mail.ts';
import { read } from '../../shared/reading/read.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { aCase, byAgency, drafted, now, planned, settled } from '../support/cases.ts';

const platform = planned(aCase({ id: 'platform' }));
const data = planned(
  aCase({
    id: 'data',
    original: { subject: 'Your application as Data Engineer', messageId: '<r2@northwind.example>' },
    reading: { role: 'Data Engineer' },
  }),
);
const written = settled(platform, 'ask-feedback', '2026-10-08T08:00:00.000Z', 'sent');

type Parts = { original?: Partial<Original>; reading?: Partial<Reading>; references?: string[] };

/** Feedback by somebody unknown, of a company unknown, unless told otherwise. */
function mail({ original, reading, references = [] }: Parts): Found {
  const from = { name: 'Bo Lind', address: 'bo@elsewhere.example' };
  return {
    original: {
      ...platform.original,
      from,
      subject: 'Hello',
      date: '2026-10-12T10:00:00Z',
      messageId: null,
      ...original,
    },
    reading: { ...platform.reading, kind: 'feedback', company: null, role: null, contact: null, ...reading },
    references,
  };
}

const ana = { name: 'Ana Silva', address: 'ana.silva@northwind.example' };

function said(found: Match): string | null {
  if (found === null) return null;
  return 'among' in found ? `among ${found.among.map(({ id }) => id).join(', ')}` : `${found.case.id} by ${found.by}`;
}

it('belongs to the case of a house that its writer’s own name begins', () => {
  const moira = { name: 'Moira Hartley', address: 'moira@hartley.example' };
  const one = aCase({ original: { from: moira }, reading: { company: 'Hartley & Sons', contact: moira } });
  const original = { ...one.original, subject: 'A word', text: 'Hi Robin,\n\nyou came across well.\n\nMoira' };
  const reading = read(original);
  expect(reading.company).toBe('Hartley');
  expect(match([one], { original, reading: { ...reading, kind: 'feedback' }, references: [] })).toMatchObject({
    by: 'contact',
  });
});

describe('a mail of an employer’s belongs', () => {
  it.each<[string, Parts, string | null]>([
    [
      'to the case whose original it refers to',
      {
        original: { from: { name: 'Bo', address: 'bo@northwind.example' } },
        references: ['<x@y>', '<r2@northwind.example>'],
      },
      'data by thread',
    ],
    [
      'to the case whose subject it answers',
      { original: { from: ana, subject: 'AW: Re: Your application as Data Engineer' } },
      'data by thread',
    ],
    [
      'nowhere, where a stranger answers a subject of the same words',
      { original: { subject: 'Re: Your application as Data Engineer' } },
      null,
    ],
    ['nowhere, where a stranger refers to the original', { references: ['<r2@northwind.example>'] }, null],
    [
      'nowhere, where the subject is the same but answers nothing',
      {
        original: {
          from: { name: 'Jobs', address: 'jobs@northwind.example' },
          subject: 'Your application as Data Engineer',
        },
      },
      null,
    ],
    [
      'to the case of the role that it names, by the same contact',
      { original: { from: ana }, reading: { role: 'platform engineer (m/w/d)' } },
      'platform by contact',
    ],
    ['to the member to tell, by a contact of two cases', { original: { from: ana } }, 'among platform, data'],
    [
      'to the case of that company and role, by somebody new',
      { reading: { company: 'Northwind GmbH', role: 'Data Engineer' } },
      'data by company',
    ],
    ['nowhere, about another role there', { reading: { company: 'Northwind', role: 'Senior Data Engineer' } }, null],
    [
      'to the member to tell, where it names only the company',
      { reading: { company: 'Northwind' } },
      'among platform, data',
    ],
    ['nowhere, of a company that begins alike', { reading: { company: 'Northwind Air', role: 'Data Engineer' } }, null],
    ['nowhere, of nobody known', {}, null],
    [
      'nowhere, where it says nothing much and names only the company',
      { reading: { kind: 'confirmation', company: 'Northwind' } },
      null,
    ],
    [
      'to the member to tell, where the contact offers a talk about another role',
      { original: { from: ana }, reading: { kind: 'interview', role: 'Team Lead' } },
      'among platform, data',
    ],
    [
      'nowhere, where the contact confirms an application for another role',
      { original: { from: ana }, reading: { kind: 'confirmation', role: 'Team Lead' } },
      null,
    ],
    [
      'to the thread that it is in, though it calls the role otherwise',
      { original: { from: ana, subject: 'Re: Your application as Data Engineer' }, reading: { role: 'Engineer' } },
      'data by thread',
    ],
    [
      'to the role that it names, though it is in the thread of another',
      {
        original: { from: ana, subject: 'Re: Your application as Data Engineer' },
        reading: { role: 'Platform Engineer' },
      },
      'platform by contact',
    ],
  ])('%s', (_, parts, expected) => {
    expect(said(match([platform, data], mail(parts)))).toBe(expected);
  });

  it('to one case of its company all the same only when the member says so', () => {
    expect(said(match([platform], mail({ reading: { company: 'Northwind' } })))).toBe('among platform');
  });

  it('to the case whose draft it answers', () => {
    const draft = { ...drafted(platform, 'ask-feedback'), subject: 'A question about your answer' };
    const sent = {
      ...platform,
      steps: platform.steps.map((step) =>
        step.id === 'ask-feedback' ? { ...step, state: 'sent' as const, at: now, draft } : step,
      ),
    };
    const answer = mail({ original: { from: ana, subject: 'Re: A question about your answer' } });
    expect(said(match([sent, data], answer))).toBe('platform by thread');
  });

  it('to the case of the contact who is known by name alone, where the company agrees', () => {
    const byName = { original: { from: { name: 'A. Silva', address: null } } };
    expect(said(match([platform], mail({ ...byName, reading: { company: 'Northwind' } })))).toBe('platform by contact');
    expect(said(match([platform], mail({ ...byName, reading: { company: 'Halden' } })))).toBeNull();
  });

  it('never to another company: Meta is not Metaverse', () => {
    const meta = aCase({
      id: 'meta',
      reading: { company: 'Meta', contact: null },
      original: { from: { name: 'Meta', address: 'no-reply@meta.example' } },
    });
    const other = mail({
      original: {
        from: { name: 'Metaverse', address: 'jobs@metaverse.example' },
        subject: `Re: ${meta.original.subject}`,
      },
      reading: { company: 'Metaverse', role: 'Platform Engineer' },
    });
    expect(match([meta], other)).toBeNull();
  });

  it('never to a case at a company that only shares its platform', () => {
    const one = aCase({
      id: 'one',
      original: { from: { name: 'Acme', address: 'no-reply@us.greenhouse-mail.io' } },
      reading: { company: 'Acme', contact: null },
    });
    const other = mail({
      original: {
        from: { name: 'Umbra', address: 'no-reply@us.greenhouse-mail.io' },
        subject: `Re: ${one.original.subject}`,
      },
      reading: { company: 'Umbra' },
    });
    expect(match([one], other)).toBeNull();
  });

  it('to the client’s case where a recruiter writes for several', () => {
    const forNorthwind = aCase({ id: 'a', ...byAgency });
    const forHalden = aCase({ id: 'b', ...byAgency, reading: { ...byAgency.reading, company: 'Halden' } });
    const priya = { name: 'Priya Nair', address: 'priya.nair@bright-harbour.example' };
    const answer = mail({ original: { from: priya }, reading: { company: 'Halden' } });
    expect(said(match([forNorthwind, forHalden], answer))).toBe('b by contact');
  });
});

describe('a company that only the domain suggests', () => {
  const name = { name: 'Ann Lee', address: 'ann@greenacre.example' };
  const shops = { company: 'Green Acre Farm Shops', role: 'Farm Shop Manager', contact: name };
  const one = aCase({ id: 'farm', original: { from: name, subject: 'Farm Shop Manager' }, reading: shops });
  const guess = (from: Original['from']): Reading['evidence'] => ({
    company: [{ part: 'from', start: (from.name?.length ?? -2) + 6, end: 99, text: 'greenacre' }],
  });
  const later = (from: Original['from'], reading: Partial<Reading>, subject = 'News'): Found =>
    mail({ original: { from, subject }, reading: { company: 'Greenacre', evidence: guess(from), ...reading } });
  const office = { name: 'Farm Office', address: 'office@greenacre.example' };

  it.each<[string, Found, string | null]>([
    ['the same person', later(name, { kind: 'other' }), 'farm by contact'],
    [
      'the same person without a name',
      later({ name: null, address: name.address }, { kind: 'other' }),
      'farm by contact',
    ],
    ['the same person and role', later(name, { kind: 'other', role: 'Farm Shop Manager' }), 'farm by contact'],
    ['an answer to the subject', later(office, { kind: 'other' }, 'Re: Farm Shop Manager'), 'farm by thread'],
    ['somebody of the house about that role', later(office, { role: 'Farm Shop Manager' }), 'farm by company'],
    ['feedback from the house, after a question', later(office, {}), 'among farm'],
  ])('keeps nothing from its case: %s', (_, found, expected) => expect(said(match([one], found))).toBe(expected));

  it.each<[string, Found]>([
    ['another role', later(office, { role: 'Head Gardener' })],
    ['a newsletter of the house', later(office, { kind: 'other' })],
    ['a rejection by the house', later(office, { kind: 'rejection', role: 'Farm Shop Manager' })],
    ['a stated company of another name', later(name, { evidence: {} })],
    [
      'a stranger with that guess',
      later(
        { name: 'Bo', address: 'bo@greenacre-tools.example' },
        { role: 'Farm Shop Manager' },
        'Re: Farm Shop Manager',
      ),
    ],
  ])('brings nothing else there: %s', (_, found) => expect(match([one], found)).toBeNull());

  it('is no other company than the one that a case has of its domain', () => {
    const guessed = { ...shops, company: 'Greenacre', evidence: guess(name) };
    const bare = aCase({ id: 'bare', original: { from: name }, reading: guessed });
    const signed = later(name, { company: 'Green Acre Farm Shops', evidence: {}, kind: 'other' });
    expect(said(match([bare], signed))).toBe('bare by contact');
  });
});

describe('a rejection', () => {
  const no = (parts: Parts) => mail({ ...parts, reading: { kind: 'rejection', ...parts.reading } });

  it('for another role by the same contact is a case of its own', () => {
    const other = {
      original: { from: ana, subject: 'Re: Your application as Platform Engineer' },
      reading: { role: 'Team Lead' },
    };
    expect(match([written], no({ ...other, references: ['<r1@northwind.example>'] }))).toBeNull();
  });

  it('by the contact that names no role belongs to the case that there is, unless it comes too late', () => {
    expect(said(match([written], no({ original: { from: ana } })))).toBe('platform by contact');
    expect(said(match([written, data], no({ original: { from: ana } })))).toBe('among platform, data');
    expect(match([written], no({ original: { from: ana, date: '2027-10-12T10:00:00Z' } }))).toBeNull();
    expect(match([written], no({ original: { from: ana }, reading: { company: 'Halden' } }))).toBeNull();
  });

  it('by somebody else there that names no role is a case of its own', () => {
    const jobs = { name: 'Northwind Jobs', address: 'jobs@northwind.example' };
    expect(match([written], no({ original: { from: jobs }, reading: { company: 'Northwind' } }))).toBeNull();
  });

  it('is matched by whoever has answered in a case as by its contact', () => {
    const from = { name: 'Daniel Weiss', address: 'daniel.weiss@northwind.example' };
    const shared = { name: 'Daniel Weiss', address: 'careers@northwind.example' };
    const answered = (who: typeof from): Case => ({
      ...written,
      happened: [{ at: now, kind: 'answer', mail: { date: null, words: 'hello', from: who } }],
    });
    const daniels = no({ original: { from }, reading: { company: 'Northwind' } });
    const careers = no({ original: { from: shared }, reading: { company: 'Northwind' } });
    expect(said(match([answered(from)], daniels))).toBe('platform by contact');
    expect(match([written], daniels)).toBeNull();
    expect(match([answered(shared)], careers)).toBeNull();
  });

  it('for the same role belongs to its case, unless it comes so late that the member has applied again', () => {
    const same = { original: { from: ana }, reading: { role: 'Platform Engineer', company: 'Northwind' } };
    expect(said(match([written], no(same)))).toBe('platform by contact');
    const later = { ...same, original: { from: ana, date: '2027-10-12T10:00:00Z' } };
    expect(match([written], no(later))).toBeNull();
  });

  it('that answers what the member wrote belongs to its case; one that answers an application does not', () => {
    const from = { name: 'Northwind Jobs', address: 'jobs@northwind.example' };
    const reply = { original: { from, subject: 'Re: Your application as Platform Engineer' } };
    expect(said(match([written], no(reply)))).toBe('platform by thread');
    expect(match([platform], no(reply))).toBeNull();
  });

  it('after an opening is a new one, and a case that was no rejection takes nothing in', () => {
    const reply = no({ references: ['<r1@northwind.example>'], original: { from: ana } });
    expect(said(match([written], reply))).toBe('platform by thread');
    for (const because of ['opening', 'not-a-rejection'] as const) {
      expect(match([{ ...written, ended: { at: now, because } }], reply)).toBeNull();
    }
    expect(said(match([{ ...written, ended: { at: now, because: 'stopped' } }], reply))).toBe('platform by thread');
  });
});

describe('a mail that only reads somewhat like a rejection', () => {
  const half = (parts: Parts) =>
    mail({ ...parts, reading: { kind: 'rejection', reason: 'cancelled', confidence: 0.6, ...parts.reading } });
  const jobs = { name: 'Northwind Jobs', address: 'jobs@northwind.example' };

  it.each<[string, Parts, string | null]>([
    ['is about the case of its contact', { original: { from: ana } }, 'platform by contact'],
    [
      'is about the case whose subject it answers, though the member has not written',
      { original: { from: jobs, subject: 'Re: Your application as Platform Engineer' } },
      'platform by thread',
    ],
    [
      'is asked about where it comes from its company alone',
      { original: { from: jobs }, reading: { company: 'Northwind' } },
      'among platform',
    ],
    ['is a case of its own for another role', { original: { from: ana }, reading: { role: 'Team Lead' } }, null],
    ['is a case of its own by nobody known', {}, null],
    ['is a case of its own at another company', { original: { from: ana }, reading: { company: 'Halden' } }, null],
  ])('%s', (_, parts, expected) => expect(said(match([platform], half(parts)))).toBe(expected));

  it('is a case of its own after an opening, of which nothing came', () => {
    const ended = { at: now, because: 'opening' as const };
    expect(match([{ ...platform, ended }], half({ original: { from: ana } }))).toBeNull();
  });
});

describe('a no in so many words', () => {
  it.each<[boolean, string]>([
    [false, 'our plans for Q1 changed.'],
    [false, 'the budget was cut.'],
    [false, 'le poste est gelé.'],
    [false, 'we have found the money after all.'],
    [true, 'it is still a no, I am afraid.'],
    [true, 'we have decided to go ahead with another candidate.'],
    [true, 'leider haben wir uns für jemand anderen entschieden.'],
    [
      true,
      'thank you for your application. Unfortunately the role has been cancelled, so we will not be moving forward with it. We wish you all the best for your search.',
    ],
  ])('is %s of “%s”', (expected, words) => {
    const text = `Hi Sam,\n\n${words}\n\nBest,\nAna Silva`;
    expect(isSureNo(read({ ...platform.original, subject: 'A word', text }))).toBe(expected);
  });
});
