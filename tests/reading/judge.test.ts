import { describe, expect, it } from 'vitest';
import { meant } from '../../shared/reading/judge/scope.ts';
import { verdictOf } from '../../shared/reading/judge.ts';
import { read } from '../../shared/reading/read.ts';
import { prepare } from '../../shared/reading/text.ts';
import { jobs, somethingElse } from './kinds/about.ts';
import { aroundApplying } from './kinds/around.ts';
import { brief } from './kinds/brief.ts';
import { de } from './kinds/de.ts';
import { en } from './kinds/en.ts';
import { es } from './kinds/es.ts';
import { fr } from './kinds/fr.ts';
import { notRefused, refused } from './kinds/frames.ts';
import { it as italian } from './kinds/it.ts';
import { noRefusals, refusals } from './kinds/near.ts';
import { nl } from './kinds/nl.ts';
import { otherPosts } from './kinds/other-posts.ts';
import { plain } from './kinds/plain.ts';
import { pt } from './kinds/pt.ts';
import { purpose } from './kinds/purpose.ts';
import type { Sample } from './kinds/sample.ts';
import { mail } from './mail.ts';

const languages: Record<string, Sample[]> = {
  en,
  de,
  fr,
  es,
  nl,
  pt,
  it: italian,
  'several, about several posts': otherPosts,
};

for (const [language, samples] of Object.entries(languages)) {
  describe(`mail in ${language}`, () => {
    it.each(samples)('is %s: %s', (kind, sample) => {
      const [subject, text] = typeof sample === 'string' ? ['', sample] : sample;
      expect(read(mail({ subject, text })).kind).toBe(kind);
    });
  });
}

describe('what a mail is about', () => {
  it.each(jobs)('%s: a job is refused', (subject, text) => {
    expect(read(mail({ subject, text })).kind).toBe('rejection');
  });

  it.each(somethingElse)('%s: something else', (subject, text) => {
    expect(read(mail({ subject, text })).kind).not.toBe('rejection');
  });

  it('is told to the rules by the sender where the text does not', () => {
    const text = 'Thank you for your interest. Unfortunately we are unable to offer you a place. We read many poems.';
    const prepared = prepare(mail({ text }));
    const ruled = (address: string) => verdictOf(prepared, meant(prepared), { name: null, address }).ruled;
    expect(ruled('jobs@press.example')).toBe('rejection');
    expect(ruled('submissions@press.example')).toBe('other');
  });
});

describe('near the border', () => {
  it.each(refusals)('is a rejection: %s', (text) => {
    expect(read(mail({ text })).kind).toBe('rejection');
  });

  it.each(noRefusals)('is no rejection: %s', (text) => {
    expect(read(mail({ text })).kind).not.toBe('rejection');
  });
});

for (const [language, { thanks, refusals: said }] of Object.entries(plain)) {
  describe(`a refusal said only once in ${language}`, () => {
    it.each(said)('%s', (refusal) => {
      expect(read(mail({ text: `${thanks}\n\n${refusal}` })).kind).toBe('rejection');
    });
  });
}

for (const [language, texts] of Object.entries(refused)) {
  describe(`refusals of every build in ${language}`, () => {
    it.each(texts)('%s', (text) => {
      expect(read(mail({ text })).kind).toBe('rejection');
    });
  });
}

for (const [language, texts] of Object.entries(notRefused)) {
  describe(`what only sounds like a refusal in ${language}`, () => {
    it.each(texts)('%s', (text) => {
      expect(read(mail({ text })).kind).not.toBe('rejection');
    });
  });
}

for (const [language, twins] of Object.entries(purpose)) {
  describe(`what was applied for decides in ${language}`, () => {
    it.each(twins)('%s / %s', (job, somethingElse) => {
      expect(read(mail({ text: job })).kind).toBe('rejection');
      expect(read(mail({ text: somethingElse })).kind).not.toBe('rejection');
    });
  });
}

for (const [language, { refusals: said, others }] of Object.entries(brief)) {
  describe(`in few words in ${language}`, () => {
    it.each(said)('a no: %s', (text) => {
      expect(read(mail({ text })).kind).toBe('rejection');
    });

    it.each(others)('no no: %s', (text) => {
      expect(read(mail({ text })).kind).not.toBe('rejection');
    });
  });
}

describe('mail around an application', () => {
  it.each(aroundApplying)('is %s: %s', (kind, sample) => {
    const [subject, text] = typeof sample === 'string' ? ['', sample] : sample;
    expect(read(mail({ subject, text })).kind).toBe(kind);
  });
});

describe('an answer in quotation marks', () => {
  const text = `Brellan Foods has answered your application as Buyer:

"Thank you for your interest. Unfortunately, we have decided against your application."

These jobs may suit you as well, and there are many more of them: Stock Buyer, Leeds; Junior Buyer, York; Buyer, Hull.`;

  it('is the answer where a platform hands it on', () => {
    expect(read(mail({ text, from: { name: 'Reed', address: 'noreply@mail.reed.co.uk' } })).kind).toBe('rejection');
  });

  it('is somebody else’s within a sentence, and where nobody hands anything on', () => {
    const letter = `How to read a rejection. Most of them say "Unfortunately, we have decided against your application", which says
little of you. In this week's issue: five questions to ask, two that you had better not, and what recruiters told us about them.`;
    expect(read(mail({ text: letter, from: { name: 'Reed', address: 'noreply@mail.reed.co.uk' } })).kind).toBe('other');
  });
});
