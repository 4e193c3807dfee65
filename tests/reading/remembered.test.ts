import { describe, expect, it } from 'vitest';
import { remembered, rememberedIn } from '../../shared/reading/remembered.ts';

describe('what is remembered', () => {
  it('is asked for once, a null too', () => {
    const asked: string[] = [];
    const answer = remembered((words) => (asked.push(words) > 1 ? words.length : null));
    expect([answer('Ana'), answer('Ana'), answer('Silva'), answer('Silva')]).toEqual([null, null, 5, 5]);
    expect(asked).toEqual(['Ana', 'Silva']);
  });

  it('is asked for again once too much has been asked in between', () => {
    const asked: string[] = [];
    const answer = remembered((words) => asked.push(words) > 0, 2);
    for (const words of ['one', 'two', 'three', 'one', 'one']) expect(answer(words)).toBe(true);
    expect(asked).toEqual(['one', 'two', 'three', 'one']);
  });

  it('is kept apart by what it depends on', () => {
    const [german, dutch] = [{ words: new Set(['und']) }, { words: new Set(['en']) }];
    const isCommon = rememberedIn((word, language: typeof german) => language.words.has(word));
    expect([isCommon('und', german), isCommon('und', dutch), isCommon('und', german)]).toEqual([true, false, true]);
  });
});
