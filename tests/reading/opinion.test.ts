import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opinionOf, weighed, weightsIn } from '../../shared/reading/judge/opinion.ts';
import { meant } from '../../shared/reading/judge/scope.ts';
import { signOf, signsOf } from '../../shared/reading/judge/signs.ts';
import { read } from '../../shared/reading/read.ts';
import { prepare } from '../../shared/reading/text.ts';
import { bare, type Example, examplesOf, learn, scoreOf } from '../score/learn.ts';
import { mail } from './mail.ts';

const signs = (text: string, subject = '') => signsOf(prepare(mail({ text, subject })), [], 'other', 0);

describe('the signs of a mail', () => {
  it('are its words and pairs of words without case and accents, and what else is known of it', () => {
    const found = signs('Leider NICHT; déjà vu', 'Absage');
    for (const name of ['leider', 'leider nicht', 'deja', 'deja vu', '^absage', '=other', '@0'])
      expect(found, name).toContain(signOf(name));
  });

  it('are no numbers and no addresses', () => {
    const numbers = signs('12 on 3rd, https://jobs.example/a now');
    for (const name of ['12', '3rd', 'on 3rd', '12 on']) expect(numbers, name).not.toContain(signOf(name));
    expect(numbers).toContain(signOf('now'));
  });

  it('know how longer words begin, but not short ones', () => {
    const found = signs('Interviews end', 'Absagen');
    for (const name of ['inter*', '^absag*']) expect(found, name).toContain(signOf(name));
    for (const name of ['end*', 'absag*', 'interv*']) expect(found, name).not.toContain(signOf(name));
  });

  it('tell what is meant as said from what stands under a condition', () => {
    const said = (text: string) => {
      const prepared = prepare(mail({ text }));
      return signsOf(prepared, meant(prepared), 'other', 0);
    };
    const [no, conditional] = [said('You were not selected.'), said('If you are not selected, we will write.')];
    expect(no).toContain(signOf('<refusal>'));
    expect(no).not.toContain(signOf('<?refusal>'));
    expect(conditional).toContain(signOf('<?refusal>'));
    expect(conditional).not.toContain(signOf('<refusal>'));
  });

  it('know which word comes first', () => {
    expect(signs('nicht leider')).not.toContain(signOf('leider nicht'));
    expect(signOf('so so')).not.toBe(signOf('la la'));
  });

  it('tell the subject from the body, and sentences from one another', () => {
    const found = signs('No news. Good luck', 'Absage');
    for (const name of ['absage', '^no', 'news good', 'undefined no']) expect(found, name).not.toContain(signOf(name));
  });
});

describe('an opinion', () => {
  const weights = weightsIn('leider|100 -20 0 0\n=other|-10 -10 -10 0');

  it('is what the signs count for together', () => {
    const { rejection, other } = opinionOf(signs('leider'), weights);
    expect(rejection / other).toBeCloseTo(Math.exp(1 - 0.1 - (-0.8 + 0.3)), 6);
  });

  it('is likelihoods, whatever stands in the mail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, subject) => {
        const opinion = opinionOf(signs(text, subject));
        expect(weighed.reduce((sum, kind) => sum + opinion[kind], 0)).toBeCloseTo(1, 6);
        for (const kind of weighed) expect(opinion[kind]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('shows the words that speak most for it where no phrase does', () => {
    const { kind, evidence } = read(
      mail({
        subject: 'Kellnerin',
        text: 'Hallo Ana, wir haben schon wen gefunden, trotzdem danke fürs Vorbeischauen und viel Glück noch.',
      }),
    );
    expect(kind).toBe('rejection');
    expect(evidence.kind).not.toHaveLength(0);
  });
});

describe('learning', () => {
  const example = (text: string, kind: Example['kind']) => examplesOf([{ original: mail({ text }), kind }]);
  const seen = 'plum pear fig lime date kiwi sloe apple peach mango grape quince'
    .split(' ')
    .flatMap((fruit) => [
      example(`The ${fruit} is red`, 'rejection'),
      example(`The ${fruit} is green`, 'confirmation'),
    ]);

  it('finds what tells the kinds apart, and says the same of the same mail', () => {
    const lines = learn(seen);
    const likely = (text: string) => opinionOf(signs(text), weightsIn(lines)).rejection;
    expect(likely('A red cherry')).toBeGreaterThan(likely('A green cherry'));
    expect(learn(seen)).toBe(lines);
  });

  it('is scored by how mail is judged', () => {
    const lines = 'red|300 0 0 0\ngreen|-300 0 0 0';
    const mails = [...example('Red', 'rejection'), ...example('Green', 'rejection'), ...example('Red', 'offer')];
    expect(scoreOf(mails, lines)).toEqual({ found: 1, missed: 1, falsely: 1, right: 1 });
  });

  it('does not learn from single mails, in however many forms', () => {
    const forms = [...example('Scarlet is red', 'rejection'), ...example('Scarlet is red, as ever', 'rejection')];
    expect(learn([...seen, forms])).not.toContain('scarlet');
    expect(learn([...seen, forms, forms])).toContain('scarlet');
  });

  it('leaves out what the rules say where it is asked to', () => {
    const [one] = seen.flat();
    expect(one && [...bare(one).signs]).not.toContain(signOf('=other'));
  });
});
