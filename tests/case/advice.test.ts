import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween } from '../../shared/case/calendar.ts';
import type { Case, Happening } from '../../shared/case/case.ts';
import { reasonsNot } from '../../shared/case/plan.ts';
import { receiptLetter } from '../../shared/draft/receipt.ts';
import { stepLetter } from '../../shared/draft/step-letter.ts';
import { summaryLetter } from '../../shared/draft/summary.ts';
import { toneOf } from '../../shared/draft/tone.ts';
import { aCase, aMember, byAgency, copyTo, drafted, now, planned, settled, stepOf } from '../support/cases.ts';
import { rejections } from '../support/rejections.ts';

const member = aMember();
const days = (one: Case, which: string) => daysBetween('2026-10-05', dayOf(stepOf(one, which).due, member.zone));
const tagOf = (one: Case, which: string) => stepOf(one, which).tag;
const kinds = (one: Case) => one.steps.map((step) => step.kind);
const early = '2026-10-05T13:00:00.000Z';
const met = planned(aCase({ openedAt: early }), { at: early });
const taskText = (which: string, one: Case = met) =>
  stepLetter({
    case: one,
    step: stepOf(one, which),
    draft: null,
    member,
    now: stepOf(one, which).due,
    copyTo,
    links: null,
  }).text;
const happening = (...happened: Happening[]): Case => aCase({ happened });

describe('the advice, line by line', () => {
  it('A0-1: feedback is asked for on the next working morning', () => {
    expect(tagOf(met, 'ask-feedback')).toBe('A0-1');
    expect(days(met, 'ask-feedback')).toBe(1);
  });

  it('A0-2: one regret with a reason of the member’s own, one question, one thank-you', () => {
    const one = aCase({ note: 'I was drawn to the work on flood warnings.' });
    const { body } = drafted(one, 'ask-feedback');
    expect(body).toContain('the work on flood warnings');
    for (const { body: text } of rejections.map((each) => drafted(each, 'ask-feedback'))) {
      expect(text.match(/\?/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(text.match(/\bthank/gi)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(120);
    }
  });

  it('A0-3: interest is shown again after about a month, only where an interview took place', () => {
    expect(tagOf(met, 'still-interested')).toBe('A0-3');
    expect(days(met, 'still-interested')).toBeGreaterThanOrEqual(30);
    expect(days(met, 'still-interested')).toBeLessThan(35);
    expect(kinds(planned(aCase({ reading: { stage: 'application' } })))).not.toContain('still-interested');
  });

  it('A0-4: feedback is answered with thanks, and no draft argues, complains or begs', () => {
    const answered = planned(happening({ at: now, kind: 'feedback', text: 'Your examples were thin.' }));
    expect(tagOf(answered, 'thank-for-feedback')).toBe('A0-4');
    expect(drafted(answered, 'thank-for-feedback').body).toMatch(/my examples/);
    const kindsOfDraft = ['ask-feedback', 'thank-for-feedback', 'future-openings', 'still-interested'] as const;
    const all = rejections.flatMap((one) => kindsOfDraft.map((kind) => drafted(one, kind)));
    expect(all.flatMap(({ body }) => toneOf(body))).toEqual([]);
  });

  it('A1-1: on the evening of the next day comes a worksheet with the three questions', () => {
    expect(tagOf(met, 'reflect')).toBe('A1-1');
    expect(days(met, 'reflect')).toBe(1);
    expect(new Date(stepOf(met, 'reflect').due).getUTCHours()).toBeGreaterThanOrEqual(16);
    expect(taskText('reflect')).toMatch(/where did you match[\s\S]*stumped you[\s\S]*mean to mention/);
  });

  it('A1-2: after two weeks it asks to be thought of, and softly for concerns', () => {
    expect(tagOf(met, 'future-openings')).toBe('A1-2');
    expect(days(met, 'future-openings')).toBeGreaterThanOrEqual(14);
    expect(days(met, 'future-openings')).toBeLessThanOrEqual(17);
    expect(drafted(aCase(), 'future-openings').body).toMatch(/concern|doubt|reservation|against me|unsure|worry|pause/);
  });

  it('A1-3: a recruiter is asked for the specifics', () => {
    const one = planned(aCase(byAgency));
    expect(tagOf(one, 'ask-recruiter')).toBe('A1-3');
    expect(kinds(one)).not.toContain('ask-feedback');
    expect(drafted(one, 'ask-recruiter').body).toMatch(/they|them|client|heard|both sides/);
  });

  it('A1-4: a keen member keeps in touch after about three months, nobody else does', () => {
    const one = planned(aCase({ interest: 'keen' }));
    expect(tagOf(one, 'keep-in-touch-1')).toBe('A1-4');
    expect(days(one, 'keep-in-touch-1')).toBeGreaterThanOrEqual(90);
    expect(days(one, 'keep-in-touch-1')).toBeLessThan(96);
    expect(kinds(met)).not.toContain('keep-in-touch');
  });

  it('A2-1: the question is open and the answer welcome, whatever it is', () => {
    expect(drafted(aCase({ reading: { reason: 'competition' } }), 'ask-feedback').body).toMatch(/\?|I would/);
    expect(drafted(aCase(), 'thank-for-feedback').body).toMatch(/thank/i);
  });

  it('A2-2: the worksheet sends the member to somebody experienced', () => {
    expect(taskText('reflect')).toMatch(
      /talk it through with somebody who knows the field: a recruiter, a career adviser/,
    );
  });

  it('A2-3: the worksheet asks for keywords and the ten seconds', () => {
    expect(taskText('reflect')).toMatch(/keywords there, and would somebody see within ten seconds/);
  });

  it('A2-4: when several cases end without feedback, the summary suggests a professional critique', () => {
    const unexplained = rejections.filter(({ reading }) => reading.reason === null);
    const silent = unexplained.slice(0, 4).map((one) => ({
      ...settled(planned(one), 'ask-feedback', '2026-10-07T07:00:00.000Z', 'sent'),
      member: member.id,
    }));
    const fresh = aCase({ id: 'fresh', openedAt: '2026-11-05T09:00:00.000Z' });
    const letter = summaryLetter({ cases: [...silent, fresh], member, now: '2026-11-06T09:00:00.000Z' })?.letter;
    expect(letter?.text).toMatch(/Somebody who reads résumés for a living/);
  });

  it('A2-5: a week ahead of keeping in touch the member is asked for news or a link', () => {
    const one = planned(aCase({ interest: 'keen' }));
    expect(tagOf(one, 'keep-in-touch-1-news')).toBe('A2-5');
    expect(days(one, 'keep-in-touch-1') - days(one, 'keep-in-touch-1-news')).toBeGreaterThanOrEqual(7);
    expect(taskText('keep-in-touch-1-news', one)).toMatch(/article/);
    const link = 'https://example.com/tides';
    const withLink = happening({ at: now, kind: 'news', text: '', link });
    expect(drafted(withLink, 'keep-in-touch').body).toContain(link);
    expect(drafted(aCase(), 'keep-in-touch').body).not.toMatch(/http|came across|article/);
  });

  it('A2-5: what was told before the last sign of life is no news for the next', () => {
    const told = happening({ at: now, kind: 'news', text: 'I passed.', link: null });
    const keen = planned({ ...told, interest: 'keen', steps: [] });
    expect(keen.steps.map(({ id }) => id)).not.toContain('keep-in-touch-1-news');
    const at = '2027-01-05T09:00:00.000Z';
    const sent = planned(settled(keen, 'keep-in-touch-1', at, 'sent'), { at });
    expect(sent.steps.map(({ id }) => id)).toContain('keep-in-touch-2-news');
  });

  it('A2-6: keeping in touch tells what was learnt and what came of it', () => {
    const one = happening({
      at: now,
      kind: 'lesson',
      about: 'communication',
      text: 'I talk too little about failure',
      action: 'I gave a talk on it',
    });
    expect(drafted(one, 'keep-in-touch').body).toMatch(/I talk too little about failure[\s\S]*I gave a talk on it/);
    expect(drafted(one, 'thank-for-feedback').body).toMatch(
      /I talk too little about failure[\s\S]*I gave a talk on it/,
    );
  });

  it('A3-1: the worksheet asks about the life, the skill they missed and what was forgotten', () => {
    expect(taskText('reflect')).toMatch(/skill or qualification do you think they missed[\s\S]*suited your life/);
  });

  it('A3-2: a draft is personal, and where it is not the letter says so and asks for one detail', () => {
    const letter = (one: Case) => {
      const step = stepOf(one, 'ask-feedback');
      return stepLetter({ case: one, step, draft: drafted(one, 'ask-feedback'), member, now, copyTo, links: null })
        .text;
    };
    expect(letter(met)).toMatch(
      /Nothing in it is yours alone yet.*what is one moment of the interview that you enjoyed/,
    );
    const told = planned(aCase({ note: 'I loved the conversation about the cache redesign.' }));
    expect(letter(told)).toMatch(/It mentions “the conversation about the cache redesign”, because you told me/);
  });

  it('A3-3: whoever met somebody begins with thanks for it', () => {
    for (const one of rejections.filter((each) => each.reading.stage === 'interview' && !each.reading.recruiter)) {
      expect(drafted(one, 'ask-feedback').body).toMatch(/thank|appreciate|grateful|glad|good of you|enjoyed/i);
    }
  });

  it('A3-4: the letter about future openings offers to look the person up', () => {
    const step = stepOf(met, 'future-openings');
    const { text } = stepLetter({
      case: met,
      step,
      draft: drafted(met, 'future-openings'),
      member,
      now: step.due,
      copyTo,
      links: null,
    });
    expect(text).toMatch(
      /Ana Silva is a contact now[\s\S]*linkedin\.com\/search\/results\/people\/\?keywords=Ana%20Silva%20Northwind/,
    );
  });

  it('A4-1: where feedback is refused or the mail went to many, it is not asked for, and the receipt says why', () => {
    const refused = planned(aCase({ reading: { signals: ['declines-feedback'] } }));
    expect(kinds(refused)).not.toContain('ask-feedback');
    expect(receiptLetter({ case: refused, member, now }).text).toMatch(
      /do not give feedback, so the plan does not ask/,
    );
    const mass = aCase({
      original: { from: { name: 'Northwind Jobs', address: 'jobs@northwind.example' } },
      reading: { contact: null, stage: 'application' },
    });
    expect(kinds(planned(mass))).not.toContain('ask-feedback');
    expect(reasonsNot(mass).join()).toMatch(/many people at once/);
  });

  it('A4-2: a stated lack is asked about by its name', () => {
    const text = 'We went with somebody who has more experience with Kafka at scale.';
    const one = aCase({ original: { text }, reading: { reason: 'experience' } });
    expect(drafted(one, 'ask-feedback').body).toContain('Kafka at scale');
    const plain = aCase({ reading: { reason: 'qualification' } });
    expect(drafted(plain, 'ask-feedback').body).toMatch(/qualif/i);
  });

  it('A4-3: what was learnt goes along to other applications', () => {
    const one = planned(
      happening({ at: now, kind: 'lesson', about: 'preparation', text: 'I came without questions', action: null }),
    );
    expect(taskText('widen', one)).toMatch(/what you learnt here: I came without questions/);
  });

  it('A4-4: a promise to keep the résumé is referred to', () => {
    const one = aCase({ reading: { signals: ['keeps-on-file'] } });
    expect(drafted(one, 'future-openings').body).toMatch(
      /on file|keep my details|keeping my application|still with you|hold on to my résumé/,
    );
    expect(stepOf(planned(one), 'future-openings').why).toMatch(/keep your details/);
  });

  it('A4-5: an internship is asked about only when the member wants one', () => {
    expect(kinds(met)).not.toContain('offer-internship');
    const one = planned(happening({ at: now, kind: 'internship' }));
    expect(tagOf(one, 'offer-internship')).toBe('A4-5');
    expect(drafted(one, 'offer-internship').body).toMatch(/intern|work experience/);
  });

  it('A4-6: after a week come other companies and a note for people the member knows', () => {
    expect(tagOf(met, 'widen')).toBe('A4-6');
    expect(days(met, 'widen')).toBe(7);
    expect(taskText('widen')).toMatch(/three companies[\s\S]*I am looking for a new job, as a Platform Engineer/);
    expect(taskText('widen')).not.toMatch(/reject/i);
  });

  it('A4-7: the letters stay calm and kind', () => {
    const letters = [receiptLetter({ case: met, member, now }).text, taskText('reflect'), taskText('widen')];
    for (const text of letters) expect(text).not.toMatch(/!|reject|REJECT|fail(?:ed|ure)/);
  });
});
