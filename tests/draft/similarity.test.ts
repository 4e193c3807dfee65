import { describe, expect, it } from 'vitest';
import { nearestTo, similarity } from '../../shared/draft/similarity.ts';
import { scoreDrafts } from '../score/drafts.ts';
import { rejectionsByLanguage } from '../support/rejections/by-language.ts';

describe('similarity', () => {
  it.each([
    ['the same words', 'one two three four five', 'One, two: three four five.', 1],
    ['nothing in common', 'one two three four', 'five six seven eight', 0],
    ['too few words', 'one two three', 'one two three', 0],
    ['two four-grams of three shared', 'a b c d e f', 'a b c d e g', 0.5],
  ])('of %s', (_, one, other, expected) => {
    expect(similarity(one, other)).toBeCloseTo(expected);
  });

  it('to the nearest of several is the largest', () => {
    expect(nearestTo(['w x y z', 'a b c d'])('a b c d')).toBe(1);
    expect(nearestTo([])('a b c d')).toBe(0);
  });
});

it('the drafts of more than forty rejections keep within the bars', () => {
  const score = scoreDrafts();
  expect(score.drafts).toBeGreaterThanOrEqual(40);
  expect(score.mean).toBeLessThanOrEqual(0.08);
  expect(score.p95).toBeLessThanOrEqual(0.25);
});

it.each(Object.entries(rejectionsByLanguage))('and so do those of 25 and more in %s', (_, cases) => {
  const score = scoreDrafts(cases);
  expect(score.drafts).toBeGreaterThanOrEqual(25);
  expect(score.mean).toBeLessThanOrEqual(0.08);
  expect(score.p95).toBeLessThanOrEqual(0.25);
});
