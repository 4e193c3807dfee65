import { describe, expect, it } from 'vitest';
import { dayOf } from '../../shared/case/calendar.ts';
import type { Case } from '../../shared/case/case.ts';
import { answered, recordSentCopy, update } from '../../shared/case/update.ts';
import type { Original } from '../../shared/mail/mail.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { aCase, now, planned, settled, stepOf } from '../support/cases.ts';

const zone = 'Europe/Berlin';
const opened = planned(aCase());
const mailed = '2026-10-07T07:00:00.000Z';
const handed = planned(settled(opened, 'ask-feedback', mailed, 'drafted'), { at: mailed });
const draft = { subject: 'Re: Your application', body: 'Hi Ana,\n\nthank you for Tuesday.\n\nSam' };
const ana = { name: 'Ana Silva', address: 'ana.silva@northwind.example' };

describe('a copy of what the member sent', () => {
  const copy = { stepId: null, at: '2026-10-07T15:00:00.000Z', to: ana, draft, now: '2026-10-07T15:00:20.000Z' };

  it('marks the draft that was handed over, with the time and the text as it went out', () => {
    const { case: one, effect } = recordSentCopy(handed, copy);
    expect(stepOf(one, 'ask-feedback')).toMatchObject({ state: 'sent', at: copy.at, draft });
    expect(effect).toMatchObject({ effect: 'sent', step: { id: 'ask-feedback' }, learned: null });
  });

  it('marks the step whose thread it is in, though another one was handed over later', () => {
    const both = settled(handed, 'future-openings', '2026-10-21T07:00:00.000Z', 'drafted');
    const { effect } = recordSentCopy(both, { ...copy, stepId: 'ask-feedback', now: '2026-10-21T09:00:00.000Z' });
    expect(effect).toMatchObject({ step: { id: 'ask-feedback' } });
  });

  it('stands in the place of a mail that was planned for the days after it', () => {
    expect(recordSentCopy(opened, { ...copy, at: now, now }).effect).toMatchObject({ step: { id: 'ask-feedback' } });
  });

  it('counts beside the plan where nothing was near, for the quiet time as for what goes unanswered', () => {
    const skipped = planned(settled(opened, 'ask-feedback', mailed, 'skipped'), { at: mailed });
    const { case: one, effect } = recordSentCopy(skipped, { ...copy, at: mailed, now: mailed, stepId: null });
    expect(effect).toEqual({ effect: 'wrote', at: mailed, learned: null });
    const again = planned({ ...one, steps: [] }, { at: mailed });
    expect(
      again.steps.every(
        (step) => step.kind === 'reflect' || step.kind === 'widen' || dayOf(step.due, zone) >= '2026-10-21',
      ),
    ).toBe(true);
  });

  it('that comes twice changes nothing the second time', () => {
    const once = recordSentCopy(handed, copy).case;
    const later = { ...copy, now: '2026-10-07T16:00:00.000Z' };
    expect(recordSentCopy(once, later)).toMatchObject({
      case: once,
      effect: { effect: 'nothing', why: 'sent-already' },
    });
    const besides = { ...settled(opened, 'ask-feedback', mailed, 'skipped'), steps: [] };
    const wrote = recordSentCopy(besides, copy).case;
    expect(recordSentCopy(wrote, later)).toMatchObject({ case: wrote, effect: { why: 'sent-already' } });
  });

  it.each([
    ['a step', handed],
    ['nothing that was planned', { ...settled(opened, 'ask-feedback', mailed, 'skipped'), steps: [] }],
  ])('from a clock that is ahead is known again at each delivery: %s', (_, one) => {
    const ahead = { ...copy, at: '2026-10-07T18:00:00.000Z' };
    const once = recordSentCopy(one, ahead).case;
    for (const now of ['2026-10-07T15:30:00.000Z', '2026-10-07T21:00:00.000Z']) {
      expect(recordSentCopy(once, { ...ahead, now })).toMatchObject({
        case: once,
        effect: { effect: 'nothing', why: 'sent-already' },
      });
    }
  });

  it('with other words is another mail, also on the same day', () => {
    const once = recordSentCopy({ ...handed, steps: [] }, copy).case;
    const other = { ...copy, at: '2026-10-07T16:00:00.000Z', now: '2026-10-07T16:00:00.000Z' };
    const body = 'Hi Ana,\n\none more thing.\n\nSam';
    expect(recordSentCopy(once, { ...other, draft: { ...draft, body } }).effect).toMatchObject({ effect: 'wrote' });
  });

  it('gives its text to a step that was marked by a word before', () => {
    const marked = update(
      handed,
      { do: 'sent', at: null },
      { stepId: null, now: '2026-10-07T16:00:00.000Z', zone },
    ).case;
    const { case: one } = recordSentCopy(marked, { ...copy, now: '2026-10-07T17:00:00.000Z' });
    expect(stepOf(one, 'ask-feedback')).toMatchObject({ state: 'sent', at: copy.at, draft });
    expect(one.happened).toBeUndefined();
  });

  it('never dates from a time to come', () => {
    const { effect } = recordSentCopy(handed, { ...copy, at: '2031-01-01T00:00:00.000Z' });
    expect(effect).toMatchObject({ step: { at: copy.now } });
  });

  it.each<[string, Reading['contact'], { name: string | null; address: string } | null, Reading['contact']]>([
    ['where nobody was known', null, ana, ana],
    ['of a name that was known', { name: 'Ana Silva', address: null }, ana, ana],
    [
      'of a name that the address tells',
      { name: 'Ana Silva', address: null },
      { name: null, address: 'asilva@northwind.example' },
      { name: 'Ana Silva', address: 'asilva@northwind.example' },
    ],
    ['that is new of the same person', { name: 'Ana Silva', address: 'old@northwind.example' }, ana, ana],
    ['but not of somebody else', { name: 'Tom Berg', address: null }, ana, { name: 'Tom Berg', address: null }],
    ['but not of a shared mailbox', null, { name: 'Northwind Jobs', address: 'jobs@northwind.example' }, null],
    ['but not of nobody', null, null, null],
  ])('teaches the address %s', (_, contact, to, expected) => {
    const one = aCase({ reading: { contact } });
    const { case: after } = recordSentCopy({ ...one, steps: handed.steps }, { ...copy, to });
    expect(after.reading.contact).toEqual(expected);
    expect(after.corrected?.contact ?? contact).toEqual(expected);
  });

  it('can be taken back', () => {
    const { case: one } = recordSentCopy(handed, copy);
    const { case: back } = update(one, { do: 'undo' }, { stepId: null, now: '2026-10-08T10:00:00.000Z', zone });
    expect(back.steps).toEqual(handed.steps);
  });
});

describe('an employer’s answer', () => {
  const at = '2026-10-12T10:20:00.000Z';
  const sent = planned(settled(handed, 'ask-feedback', mailed, 'sent'), { at: mailed });
  const text =
    'Hi Sam,\n\nof course. We would have liked to hear more about failure modes before we asked.\n\nBest,\nAna';
  const mail = (kind: Reading['kind'], parts: Partial<Original> = {}, reading: Partial<Reading> = {}) => ({
    original: { ...opened.original, subject: 'Re: Your application', date: at, messageId: null, text, ...parts },
    reading: { ...opened.reading, kind, ...reading },
    at,
  });
  const replanned = (one: Case, which = at) => planned(one, { at: which });

  it('with feedback is a lesson, and a thank-you the same day', () => {
    const { case: one, effect } = answered(sent, mail('feedback'));
    const words = 'We would have liked to hear more about failure modes before we asked.';
    expect(effect).toEqual({ effect: 'feedback', about: 'other', words });
    expect(one.happened?.map(({ kind }) => kind)).toEqual(['feedback', 'lesson']);
    expect(one.happened?.[1]).toMatchObject({ text: words, action: null, by: 'employer' });
    expect(dayOf(stepOf(replanned(one), 'thank-for-feedback').due, zone)).toBe('2026-10-12');
  });

  it('with feedback keeps no quoted history', () => {
    const quoted = `${text}\n\nOn Wed, 7 Oct 2026 at 17:00, Sam Lee <sam@example.com> wrote:\n> Hi Ana, a secret`;
    const [feedback] = answered(sent, mail('feedback', { text: quoted })).case.happened ?? [];
    expect(JSON.stringify(feedback)).not.toContain('secret');
  });

  it.each(['interview', 'offer'] as const)('with an %s ends the plan', (kind) => {
    const { case: one, effect } = answered(sent, mail(kind));
    expect(effect).toEqual({ effect: 'opening', offer: kind === 'offer' });
    expect(one.ended).toEqual({ at, because: 'opening' });
    expect(replanned(one).steps.some((step) => step.state === 'planned')).toBe(false);
    const back = update(one, { do: 'undo' }, { stepId: null, now: '2026-10-12T12:00:00.000Z', zone }).case;
    expect(replanned(back, '2026-10-12T12:00:00.000Z').steps.some((step) => step.state === 'planned')).toBe(true);
  });

  it('with another no is noted, and starts no new asking', () => {
    const { case: one, effect } = answered(sent, mail('rejection'));
    expect(effect).toEqual({ effect: 'another-no' });
    expect(one.happened).toMatchObject([{ kind: 'answer', no: true }]);
    expect(stepOf(replanned(one), 'still-interested').state).toBe('retired');
    expect(stepOf(replanned(one), 'future-openings').state).toBe('planned');
  });

  it.each(['confirmation', 'other'] as const)('that is %s says little, and counts as an answer', (kind) => {
    const { case: one, effect } = answered(sent, mail(kind));
    expect(effect).toEqual({ effect: 'answer' });
    expect(one.happened).toMatchObject([{ kind: 'answer' }]);
    expect(one.happened?.[0]).not.toHaveProperty('no');
  });

  it('that comes again, through whichever client, changes nothing', () => {
    const { case: one } = answered(sent, mail('feedback'));
    const again = mail('feedback', { messageId: '<x@y>', date: null, text: text.replace(/\n/g, '\n ') });
    expect(answered(one, { ...again, at: '2026-10-13T10:20:00.000Z' })).toEqual({
      case: one,
      effect: { effect: 'nothing', why: 'same-mail', step: null },
    });
    const other = mail('other', { text: 'Out of office', date: '2026-10-12T10:20:00Z' });
    const first = answered(one, other).case;
    expect(first.happened).toHaveLength(3);
    const weekLater = mail('other', { text: 'Out of office', date: '2026-10-19T10:27:00Z' });
    expect(answered(first, weekLater).case.happened).toHaveLength(4);
  });

  it('that is read again after a crash tells the same, and changes nothing', () => {
    for (const kind of ['feedback', 'offer', 'rejection', 'other'] as const) {
      const first = answered(sent, mail(kind));
      expect(answered(first.case, mail(kind))).toEqual(first);
    }
  });

  it('that is the rejection itself once more changes nothing', () => {
    const { original, reading } = opened;
    expect(answered(opened, { original, reading, at })).toMatchObject({ case: opened, effect: { why: 'same-mail' } });
  });

  it.each<[string, Reading['contact'], Reading['kind'], Reading['contact'], Reading['contact']]>([
    ['whoever answers, where nobody was known', null, 'other', ana, ana],
    [
      'the address of a name',
      { name: 'A. Silva', address: null },
      'other',
      ana,
      { name: 'A. Silva', address: ana.address },
    ],
    [
      'nobody else, though they give feedback',
      { name: 'Tom Berg', address: 'tom@northwind.example' },
      'feedback',
      ana,
      { name: 'Tom Berg', address: 'tom@northwind.example' },
    ],
    [
      'nobody new from a mail that says little',
      { name: 'Tom Berg', address: null },
      'other',
      ana,
      { name: 'Tom Berg', address: null },
    ],
    ['nobody, where nobody signed', ana, 'feedback', null, ana],
  ])('makes a contact of %s', (_, known, kind, contact, expected) => {
    const one = { ...sent, reading: { ...sent.reading, contact: known } };
    expect(answered(one, mail(kind, {}, { contact })).case.reading.contact).toEqual(expected);
  });

  it('is taken in after a stop as well, and plans nothing then', () => {
    const stopped = update(sent, { do: 'stop' }, { stepId: null, now: mailed, zone }).case;
    const { case: one, effect } = answered(stopped, mail('feedback'));
    expect(effect.effect).toBe('feedback');
    expect(replanned(one).steps.some((step) => step.state === 'planned')).toBe(false);
  });
});

describe('a store that hands fields back in another order', () => {
  const turned = <Value>(value: Value): Value =>
    Array.isArray(value)
      ? (value.map(turned) as Value)
      : typeof value === 'object' && value !== null
        ? (Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, part]) => [key, turned(part)]),
          ) as Value)
        : value;
  const about = { stepId: null, now: mailed, zone };
  const later = { ...about, now: '2026-10-07T08:00:00.000Z' };

  it.each([
    { do: 'note', text: 'The team lead was Bo.' },
    { do: 'news', text: 'I passed', link: 'https://a.example' },
    { do: 'lesson', text: 'I talk too fast', action: 'slow down' },
  ] as const)('does not let $do be kept twice', (command) => {
    const { case: once } = update(handed, command, about);
    expect(update(turned(once), command, later).effect).toMatchObject({ effect: 'nothing', why: 'told-already' });
    expect(update(turned(once), command, about).case.happened).toHaveLength(once.happened?.length ?? 0);
  });

  it('does not make a reply seem to put the reading right', () => {
    const { case: known } = update(
      handed,
      { do: 'contact', name: 'Bea Moss', address: 'bea@northwind.example' },
      about,
    );
    const { case: skipped } = update(turned(known), { do: 'skip' }, later);
    const [first, ...rest] = skipped.before ?? [];
    const before = first ? [first, ...rest.map(turned)] : [];
    const { effect } = update({ ...skipped, before }, { do: 'undo' }, { ...later, now: '2026-10-07T09:00:00.000Z' });
    expect(effect).toMatchObject({ effect: 'undone', what: [{ what: 'step' }] });
  });
});
