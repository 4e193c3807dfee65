import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTold } from '../../shared/draft/letter/as-told.ts';

describe('what a draft mentions is quoted to the member as it was told', () => {
  it.each([
    [
      'the talk about the cache with you',
      'I liked the talk about the cache with Ana.',
      'the talk about the cache with Ana',
    ],
    [
      'the conversation about queues with you',
      'Hello, I really enjoyed the conversation about queues with Ana Silva! Sad.',
      'the conversation about queues with Ana Silva',
    ],
    [
      'talking to you about your migration',
      'I enjoyed talking to Ana about their migration.',
      'talking to Ana about their migration',
    ],
    [
      'your question about partial failures',
      'I liked Ana’s question about partial failures',
      'Ana’s question about partial failures',
    ],
    [
      'das Gespräch mit Ihnen über den Cache',
      'Das Gespräch mit Frau Silva über den Cache war gut.',
      'Das Gespräch mit Frau Silva über den Cache',
    ],
    [
      'la conversation avec vous sur le cache',
      'J’ai aimé la conversation avec Ana sur le cache.',
      'la conversation avec Ana sur le cache',
    ],
    ['the talk about the cache', 'I liked the talk about the cache.', 'the talk about the cache'],
  ])('%j', (words, note, told) => {
    expect(asTold(words, ['Another note.', note])).toBe(told);
  });

  it.each([
    ['the talk with you', []],
    ['the talk with you', ['']],
    ['the talk with you', ['Nothing of that kind.']],
    ['you', ['Ana was kind.']],
    ['', ['Ana was kind.']],
  ])('%j stays as it is where nobody told it so', (words, notes) => {
    expect(asTold(words, notes)).toBe(words);
  });

  it('is a part of a note, or the words themselves', () => {
    const text = fc
      .array(fc.constantFrom('the', 'talk', 'with', 'Ana', 'Silva', 'you', 'your', '.', '😀'), { maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (words, notes) => {
        const told = asTold(words, notes);
        expect(told === words || notes.some((note) => note.includes(told))).toBe(true);
      }),
    );
  });
});
