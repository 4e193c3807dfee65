import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { changedLetter } from '../../shared/draft/changed-letter.ts';
import { asText } from '../../shared/draft/letter/as-text.ts';
import { introduction } from '../../shared/draft/letter/introduction.ts';
import { keptApart } from '../../shared/draft/letter/kept-apart.ts';
import { painIn, tellingIn } from '../../shared/draft/mined/clause.ts';
import { tellsOf } from '../../shared/draft/mined/note.ts';
import { aCase, aMember, drafted, now, planned, stepOf } from '../support/cases.ts';

describe('pain that the member tells', () => {
  it.each([
    ['This one really hurts. I thought I had it.'],
    ['I cried all evening.'],
    ['Das tut echt weh.'],
    ['Ich bin so traurig.'],
    ['Ça fait vraiment mal.'],
    ['Je suis effondrée.'],
    ['Me duele mucho.'],
    ['Estoy hundida.'],
    ['Mi fa male, sono a pezzi.'],
    ['Isto dói.'],
    ['Het doet echt pijn.'],
  ])('“%s” is acknowledged, and offered to nobody', (note) => {
    expect(painIn([note])).toBe(true);
    expect(tellingIn([note])).toBeNull();
    expect(asText(keptApart([note]))).toContain('That stays between us');
  });

  it.each([
    ['It does not hurt to ask about the garden project.'],
    ['I loved the talk about the low tide tables.'],
    ['They told me about downtime in the night line.'],
    ['Der Rundgang durch das Lager war schön.'],
    ['Die Stelle in Weh am Rhein war es.'],
    ['Ich mochte das Gespräch über Schmerztherapie.'],
    ['J’ai adoré parler du jardin partagé.'],
    ['Me gustó mucho la visita a la oficina.'],
    ['Mi è piaciuto parlare del mal di mare.'],
    ['Adorei a conversa sobre os barcos.'],
    ['Het gesprek over pijnbestrijding was fijn.'],
  ])('“%s” is none', (note) => expect(painIn([note])).toBe(false));

  it.each([['Dabei habe ich zwölf Jahre Einkauf gemacht.'], ['Pero fue muy amable conmigo ese día.']])(
    'half a thought, “%s”, is not offered as a text',
    (note) => expect(tellingIn([note])).toBeNull(),
  );

  it('leaves the useful half of a note to the drafts', () => {
    const note = 'Das tut echt weh. Ich hätte gern von ihr gelernt, wie man ein Lager umzieht.';
    const reader = {
      contact: 'Katharina Brandt',
      company: 'Nordlager',
      language: 'de',
      agency: false,
      familiar: false,
    };
    expect(tellsOf([note.slice(0, 17), note.slice(18)], reader).wish).toBe('gelernt, wie man ein Lager umzieht');
    const one = aCase({ note, reading: { language: 'de' } });
    expect(drafted(one, 'future-openings').body).toContain('gelernt, wie man ein Lager umzieht');
  });
});

describe('a note that did not find its way into the draft at hand', () => {
  const answered = (parts: Parameters<typeof aCase>[0], text: string) => {
    const one = withDraft(planned(aCase(parts)));
    const noted: Case = { ...one, happened: [{ at: now, kind: 'detail', text }] };
    return changedLetter({ case: noted, effects: [{ effect: 'noted', text }], member: aMember(), now }).text;
  };
  it.each([
    ['The office had a view over the sea.', 'en', 'I could not tell how you would say it to them; weave it in'],
    [
      'The office had a view over the sea.',
      'de',
      'I could not tell how you would say it to them in German; weave it in',
    ],
    ['I never gave a number.', 'en', 'because it seems to be for you rather than for them'],
    ['I loved the talk about tides.', 'en', 'which has room for one detail or two'],
    ['This one really hurts.', 'en', 'Of course it hurts. That stays between us'],
  ])('“%s”, to a mail in %s: %s', (text, language, said) =>
    expect(answered({ reading: { language } }, text)).toContain(said),
  );

  it.each([['thanks'], ['who are you?'], ['Please add it.']])('“%s” gets no such word', (text) =>
    expect(answered({}, text)).not.toContain('It is not in the draft'),
  );

  it('is not asked for again with a later draft', () => {
    const one = withDraft(planned(aCase({ note: 'The office had a view over the sea.' })));
    const step = stepOf(one, 'future-openings');
    const said = introduction(one, step, drafted(one, 'future-openings'));
    expect(said).toContain('You told me more. It is not in the draft, because I could not tell');
    expect(said).not.toContain('yours alone');
  });
});

/** The case with its first question drafted and lying with the member. */
function withDraft(one: Case): Case {
  const draft = { subject: 'A question', body: 'Dear Ana,\n\nthank you.\n\nSam' };
  const steps = one.steps.map((step) =>
    step.kind === 'ask-feedback' ? { ...step, state: 'drafted' as const, at: now, draft } : step,
  );
  return { ...one, steps };
}
