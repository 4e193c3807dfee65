import { expect, it } from 'vitest';
import { aCase, drafted } from '../support/cases.ts';

it('a draft names the people whom the member met once', () => {
  const note = 'Die Aufgabe von Herrn Brandt war schwer.';
  const text =
    'Guten Tag Sam Lee,\n\nvielen Dank für das Gespräch. Wir haben uns für jemand anderen entschieden.\n\nAna Silva';
  for (let at = 0; at < 60; at++) {
    const one = aCase({ id: `c${at}`, note, original: { text }, reading: { language: 'de' } });
    expect(drafted(one, 'ask-feedback').body.split('Brandt').length - 1).toBeLessThan(2);
  }
});
