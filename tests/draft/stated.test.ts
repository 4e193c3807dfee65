import { describe, expect, it } from 'vitest';
import type { StepKind } from '../../shared/case/case.ts';
import { lackingIn, pickedIn } from '../../shared/draft/mined/lacking.ts';
import { statesReason } from '../../shared/draft/mined/stated.ts';
import type { Reason } from '../../shared/reading/reading.ts';
import { aCase, byAgency, drafted } from '../support/cases.ts';

const mailed = (text: string, language: string, reason: Reason | null = 'other-candidate') =>
  aCase({ original: { text }, reading: { language, reason, signals: [], evidence: {} } });

const stating: readonly [string, string][] = [
  ['en', 'The panel went with somebody who has managed a team of more than twenty before.'],
  ['en', 'They felt your Excel was strong but you were light on demand planning.'],
  ['en', 'You were too slow on the pass during the trial shift, if I am honest.'],
  ['en', 'We chose someone whose experience in 5G radio planning best suited the role.'],
  ['en', 'In the end it came down to French.'],
  ['de', 'Wir haben uns für eine Bewerberin entschieden, die SAP-MM-Kenntnisse mitbringt.'],
  ['de', 'Leider haben wir uns für einen Mitbewerber entschieden, der bereits mit DATEV gearbeitet hat.'],
  ['de', 'Den Vorzug bekam eine Kollegin mit Prophylaxe-Schein.'],
  ['fr', 'Votre profil nous a plu mais nous avons retenu une personne qui parle allemand.'],
  ['fr', 'Nous avons choisi quelqu’un qui connaît déjà le logiciel maison.'],
  ['es', 'Hemos elegido a otra persona porque necesitábamos alguien con inglés alto.'],
  ['es', 'Nos hemos decantado por una persona que ya ha trabajado con A3Nom.'],
  ['it', 'Abbiamo scelto una persona che parla correntemente cinese.'],
  ['nl', 'We hebben voor een ander gekozen, iemand die al met Exact werkt.'],
  ['pt', 'Optamos por seguir com candidatos que moram mais perto da unidade.'],
];

const silent: readonly [string, string][] = [
  ['en', 'We have decided to move forward with candidates whose experience more closely matches our needs.'],
  ['en', 'We went with someone else. You are not the intended recipient? Then please delete this message.'],
  ['en', 'We have chosen to proceed with other candidates who better fit the requirements of the role at this time.'],
  ['en', 'You are receiving this because you applied for a role at Brightmoor.'],
  ['de', 'Wir haben uns für einen Bewerber entschieden, der dem Anforderungsprofil noch besser entspricht.'],
  ['de', 'Sie erhalten diese Mail, weil Sie sich über SmartRecruiters beworben haben.'],
  ['fr', 'Nous avons retenu un candidat dont le profil correspond davantage à nos attentes.'],
  ['es', 'Hemos decidido continuar con otros candidatos que se ajustan mejor al perfil que buscamos.'],
  [
    'it',
    'Abbiamo deciso di proseguire con altri candidati il cui profilo risulta maggiormente in linea con i requisiti.',
  ],
  ['nl', 'We gaan verder met kandidaten die beter aansluiten bij het profiel dat we zoeken.'],
  ['pt', 'Optamos por seguir com candidatos cujo perfil está mais alinhado com os requisitos da vaga.'],
  ['pl', 'Wybraliśmy osobę, która zna SAP.'],
];

describe('a mail that says what decided it', () => {
  it.each(stating)('%s: %s', (language, text) => expect(statesReason(mailed(text, language))).toBe(true));
  it.each(silent)('not %s: %s', (language, text) => expect(statesReason(mailed(text, language))).toBe(false));

  it('is read in no time, whatever it holds', () => {
    const from = performance.now();
    for (const [language, text] of stating) statesReason(mailed(text.repeat(100), language));
    for (const [language] of stating)
      statesReason(mailed('went with a person von einer Person '.repeat(250), language));
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});

/** Questions that only somebody asks who has not read the mail. */
const unread =
  /hard to (?:see|tell)|rather than guess|(?<!in )what (?:tipped the|decided it)|the choice turned on|set them apart|something that I lack|what was missing|Ausschlag für|am meisten gefehlt|schwer zu (?:sehen|erkennen)|nicht gefunden|woran (?:es lag|ist es)|Welche Erfahrung hätte|pencher la balance|aurait fait la différence|a manqué|Qué aportaba|acabó de decidirlo|qué faltó|difícil ver|O que trazia|foi decisivo|o que faltou|spostato l’ago|è mancato|Wat gaf|ontbrak er\?|moeilijk/i;

/** A later draft of somebody who has not read it, or forgotten. */
const forgotten =
  /left you unsure|gave (?:you|them) pause|a (?:concern|doubt|gap)|any (?:doubt|reservation)|what was missing|rather know than guess|remember something that spoke|Bedenken|Vorbehalt|Zweifel|eine Lücke|laissé un doute|une réserve|un doute précis|une lacune|dejó dudas|alguna reserva|Cualquier duda|no convenció|un hueco|lo que faltó|lasciato dei dubbi|una riserva|un dubbio|non ha convinto|una lacuna|è mancato|deixou dúvidas|alguma reserva|Uma dúvida|não convenceu|uma lacuna|o que faltou|twijfel|bedenking|vragen hebben achtergelaten/i;

const many = (
  language: string,
  text: string,
  reason: Reason | null,
  stage: 'application' | 'interview',
  kind: StepKind = 'ask-feedback',
) =>
  Array.from(
    { length: 12 },
    (_, at) =>
      drafted(
        {
          ...mailed(text, language, reason),
          id: `case-${at}`,
          reading: { ...mailed(text, language, reason).reading, stage },
        },
        kind,
      ).body,
  ).join('\n---\n');

describe('the question of a draft to somebody who gave a reason', () => {
  it.each(stating)('%s goes a step further: %s', (language, text) => {
    for (const reason of ['other-candidate', 'experience', 'skill', null] as const)
      for (const stage of ['application', 'interview'] as const)
        expect(many(language, text, reason, stage)).not.toMatch(unread);
  });

  it.each(stating)('%s keeps to it in a later draft: %s', (language, text) => {
    for (const reason of ['other-candidate', 'experience', 'skill', null] as const)
      for (const stage of ['application', 'interview'] as const)
        expect(many(language, text, reason, stage, 'future-openings')).not.toMatch(forgotten);
  });

  it.each(['experience', 'location', 'salary'] as const)('keeps to %s, too', (reason) => {
    const bodies = many(
      'en',
      'Thank you for coming in. It was a matter of that alone.',
      reason,
      'interview',
      'future-openings',
    );
    expect(bodies).toMatch(/the reason you gave/i);
    expect(bodies).not.toMatch(forgotten);
  });

  it.each(silent.filter(([language]) => language !== 'pl'))(
    '%s asks for any doubt where none was given: %s',
    (language, text) => {
      expect(many(language, text, null, 'interview', 'future-openings')).toMatch(forgotten);
    },
  );

  it('goes a step further with a recruiter, too', () => {
    const text = 'They felt your Excel was strong but you were light on demand planning.';
    const bodies = Array.from({ length: 12 }, (_, at) => {
      const one = aCase({ ...byAgency, id: `case-${at}`, reading: { ...byAgency.reading, reason: null, signals: [] } });
      return drafted({ ...one, original: { ...one.original, text } }, 'ask-recruiter').body;
    });
    expect(bodies.join('\n')).toMatch(/demand planning/);
    expect(bodies.join('\n')).not.toMatch(/what held them back|decided it|Which of my answers/);
  });

  it('is the open one where they say what is said to everybody', () => {
    const text = 'We decided to move forward with candidates whose experience more closely matches our needs.';
    expect(many('en', text, 'other-candidate', 'interview')).not.toMatch(/the reason you gave|the point/);
  });
});

describe('a reason that a draft can name', () => {
  it.each([
    ['de', 'für eine Bewerberin entschieden, die SAP-MM-Kenntnisse mitbringt.', 'Kenntnis von SAP-MM'],
    ['de', 'für einen Mitbewerber entschieden, der bereits mit DATEV gearbeitet hat.', 'Erfahrung mit DATEV'],
    ['nl', 'iemand die al met Exact werkt.', 'ervaring met Exact'],
    ['en', 'Your Excel was strong but you were light on demand planning.', 'demand planning'],
    ['de', 'für einen Bewerber entschieden, der bereits mit viel Herz gearbeitet hat.', null],
    ['nl', 'iemand die al met ons werkt.', null],
    ['en', 'You were light on your feet.', null],
  ])('%s, %s: %s', (language, text, thing) => expect(lackingIn(mailed(text, language))).toBe(thing));

  it.each([
    [
      'The panel went with somebody who has managed a team of more than twenty before.',
      'somebody who has managed a team of more than twenty before',
    ],
    ['We chose someone with a diploma in taxation.', 'someone with a diploma in taxation'],
    ['We chose someone who was a better fit for the team.', null],
    ['We went with somebody whose experience aligned more closely.', null],
  ])('%s', (text, picked) => expect(pickedIn(mailed(text, 'en'))).toBe(picked));
});
