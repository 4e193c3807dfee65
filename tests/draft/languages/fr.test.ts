import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { stepKinds } from '../../../shared/case/case.ts';
import { roleAsSaid } from '../../../shared/draft/as-said.ts';
import { lackingIn } from '../../../shared/draft/mined/lacking.ts';
import { tellsOf } from '../../../shared/draft/mined/note.ts';
import { registerOf } from '../../../shared/draft/register.ts';
import { toneOf } from '../../../shared/draft/tone.ts';
import { fr as wording } from '../../../shared/draft/wording/fr.ts';
import { isDraftKind } from '../../../shared/draft/wording/wording.ts';
import { aCase, type CaseParts, drafted, now } from '../../support/cases.ts';
import { fr } from '../../support/rejections/fr.ts';

const french = (text: string, parts: CaseParts = {}): Case =>
  aCase({ ...parts, original: { text, ...parts.original }, reading: { language: 'fr', ...parts.reading } });
const formal = french('Madame, Monsieur,\n\nvotre candidature n’a pas été retenue.');
const familiar = french('Salut Sam,\n\ntu n’as pas été retenu.');

const kinds = stepKinds.filter(isDraftKind);
const everyDraft = fr.flatMap((one) => kinds.map((kind) => drafted(one, kind)));

describe('a mail in French', () => {
  it.each<[string, string, string]>([
    ['Madame,\n\nnon.', 'formal', 'Bonjour Ana Silva,'],
    ['Madame,\n\nnon.\n\nMme Ana Silva', 'formal', 'Bonjour Madame Silva,'],
    ['Bonjour Monsieur Lee,\n\nnon.\n\nM. A. Silva', 'formal', 'Bonjour Monsieur Silva,'],
    ['Bonjour,\n\nnon.\n\nRecevez nos salutations distinguées.', 'formal', 'Bonjour Ana Silva,'],
    ['Bonjour,\n\nvotre candidature n’a pas été retenue.', 'plain', 'Bonjour Ana Silva,'],
    ['Bonjour Sam,\n\nvotre candidature n’a pas été retenue.', 'first-name', 'Bonjour Ana,'],
    ['Salut Sam,\n\nc’est non.', 'first-name', 'Bonjour Ana,'],
    ['Bonjour,\n\nton profil n’a pas été retenu.', 'first-name', 'Bonjour Ana,'],
    ['Bonjour,\n\nle ton de votre lettre nous a plu.', 'plain', 'Bonjour Ana Silva,'],
  ])('%j is %s, and is answered “%s”', (text, register, greeting) => {
    expect(registerOf(french(text))).toBe(register);
    expect(drafted(french(text), 'ask-feedback').body.split('\n')[0]).toBe(greeting);
  });

  it('says “tu” to a person only where their mail does', () => {
    const all = (one: Case) =>
      kinds
        .flatMap((kind) => Array.from({ length: 10 }, (_, at) => drafted({ ...one, id: `c${at}` }, kind).body))
        .join('\n');
    expect(all(formal)).not.toMatch(/(?<!\p{L})(?:tu|te|toi|ton|ta|tes|t’\p{L}+)(?!\p{L})/iu);
    expect(all(familiar)).not.toMatch(
      /\b(?:vous (?:avez|êtes|savez|voulez|proposez)|pourriez|dites|pensez|votre (?:message|réponse))\b/i,
    );
  });

  it('is answered without a word that depends on being a man or a woman', () => {
    const bodies = [JSON.stringify(wording.scripts), ...everyDraft.map(({ body }) => body)].join('\n');
    expect(bodies).not.toMatch(/\(e\)(?! de)|·e(?! de)/);
    expect(bodies).not.toMatch(
      /(?:je (?:suis|serais|serai|reste|étais)|m’(?:a|avez|as|avoir)) (?:\p{L}+ ){0,2}(?:ravi|déçu|désolé|intéressé|touché|reconnaissant|heureu|retenu|reçu|tenu|informé|accueilli|encouragé|convié|invité)/iu,
    );
  });

  it('sets hard spaces before high signs, and curly apostrophes', () => {
    for (const { body } of everyDraft) {
      expect(body).not.toMatch(/\p{L}[?;:](?!\/\/|\S)| [?;:!]|\p{L}'/u);
    }
  });

  it('melts “de” into a vowel, and gives institutions their article', () => {
    const bodies = (company: string, role: string) =>
      kinds
        .flatMap((kind) =>
          Array.from({ length: 8 }, (_, at) =>
            drafted(french('Madame,', { id: `c${at}`, reading: { company, role } }), kind),
          ),
        )
        .map(({ body, subject }) => `${subject}\n${body}`)
        .join('\n');
    const hospital = bodies('Hôpital Bellerive', 'Infirmier de nuit');
    expect(hospital).toContain('poste d’Infirmier de nuit');
    expect(hospital).toContain('à l’Hôpital Bellerive');
    expect(hospital).not.toMatch(/de Infirmier|chez Hôpital|pour Hôpital/);
    const council = bodies('Conseil régional', 'Head of Data');
    expect(council).toContain('poste de Head of Data');
    expect(council).toContain('au Conseil régional');
    expect(bodies('Boréane', 'Comptable')).toContain('chez Boréane');
  });

  it('says in French how long ago it was, and in which month', () => {
    const old = { original: { text: 'Bonjour,', date: '2026-08-05T10:00:00Z' } };
    const bodies = (kind: 'still-interested' | 'keep-in-touch') =>
      Array.from({ length: 20 }, (_, at) => drafted(french('Bonjour,', { ...old, id: `c${at}` }), kind).body).join(
        '\n',
      );
    expect(bodies('still-interested')).toMatch(/deux mois/);
    expect(bodies('keep-in-touch')).toMatch(/en août|d’août/i);
    expect(`${bodies('still-interested')}${bodies('keep-in-touch')}`).not.toMatch(/month|August|de août/);
  });
});

it.each([
  ['Chargé(e) de clientèle', 'Chargé(e) de clientèle'],
  ['Ingénieur données (H/F)', 'Ingénieur données'],
  ['Chef de projet H/F', 'Chef de projet'],
])('the role %j is said as %j', (role, said) => {
  expect(roleAsSaid(role)).toBe(said);
});

describe('a note in French tells', () => {
  const told = (note: string, familiar = false) => {
    const reader = { contact: 'Claire Dubois', company: 'Boréane', agency: false, familiar, language: 'fr' };
    return Object.fromEntries(Object.entries(tellsOf([note], reader)).filter(([, value]) => value !== null));
  };
  it.each<[string, Record<string, string>]>([
    ['J’ai beaucoup aimé la visite de l’entrepôt.', { moment: 'la visite de l’entrepôt' }],
    ["J'ai adoré l'atelier avec Mme Roux", { moment: 'l’atelier avec Mme Roux', people: 'Mme Roux' }],
    ['La discussion sur les pannes m’a beaucoup plu', { moment: 'la discussion sur les pannes' }],
    ['Nous avons parlé longuement des assemblages en bois.', { moment: 'la conversation sur les assemblages en bois' }],
    ['Nous avons discuté du budget et c’était passionnant', { moment: 'la conversation sur le budget' }],
    ['Ils m’ont posé une question sur la trésorerie', { moment: 'la question sur la trésorerie' }],
    ['J’ai aimé la discussion avec Claire sur la voile', { moment: 'la discussion avec vous sur la voile' }],
    ['J’étais attirée par leur approche de la formation', { draw: 'votre approche de la formation' }],
    ['Ce qui m’attirait, c’était le travail en mer', { draw: 'le travail en mer' }],
    ['J’ai postulé pour les projets en mer.', { draw: 'les projets en mer' }],
    ['Je voulais travailler sur les cartes tactiles', { wish: 'travailler sur les cartes tactiles' }],
    ['J’avais envie d’apprendre la taille de pierre', { wish: 'apprendre la taille de pierre' }],
    ['Dernier tour avec Inès et Paul', { people: 'Inès and Paul' }],
    ['Entretien avec M. Petit et Mme Roux.', { people: 'M. Petit and Mme Roux' }],
    ['J’ai aimé la visite, mais le directeur était froid', { moment: 'la visite' }],
  ])('“%s”', (note, expected) => {
    expect(told(note)).toEqual(expected);
  });

  it('and says “toi” to whom it says tu', () => {
    expect(told('J’ai aimé la discussion avec Claire sur la voile', true)).toEqual({
      moment: 'la discussion avec toi sur la voile',
    });
  });

  it.each([
    'Je n’ai pas aimé la visite',
    'J’ai aimé le salaire',
    'On a discuté de Kafka',
    'Ma sœur a aimé la visite',
    'J’ai aimé l’équipe',
    'Quelle perte de temps, cet entretien',
    'I loved the tour of the warehouse',
    'Est-ce que j’ai aimé la visite ?',
  ])('nothing in “%s”', (note) => {
    expect(told(note)).toEqual({});
  });
});

describe('what they missed, in French', () => {
  it.each([
    ['une personne qui a plus d’expérience en gestion d’entrepôt.', 'l’expérience en gestion d’entrepôt'],
    ["nous cherchions une meilleure maîtrise de Python et Airflow, d'où", 'la maîtrise de Python et Airflow'],
    ["il vous manquait l'expérience du temps réel pour ce poste", 'l’expérience du temps réel'],
    ['un candidat avec davantage d’expérience dans ce domaine', null],
    ['une plus grande expérience de notre secteur', null],
    ['votre expérience nous a plu', null],
  ])('“%s”: %s', (text, expected) => {
    expect(lackingIn(french(text))).toBe(expected);
  });
});

it.each([
  ['Je ne suis pas d’accord avec cette décision', 'argument'],
  ['C’est injuste', 'bitterness'],
  ['C’était ma dernière chance', 'pleading'],
  ['Votre prestigieuse maison', 'flattery'],
  ['Répondez dès que possible', 'pressure'],
  ['Je suis force de proposition', 'jargon'],
  ['Je reste à votre disposition', 'cliché'],
])('“%s” is %s', (text, kind) => {
  expect(toneOf(text).map((finding) => finding.kind)).toContain(kind);
});

it.each([
  ['Vos exemples restaient assez généraux.', 'les exemples que j’ai choisis'],
  ['Il faudrait mieux vous préparer.', 'ma préparation'],
  ['Le jury a hésité.', null],
])('thanks for “%s” by naming %s', (text, point) => {
  const told = Array.from({ length: 6 }, (_, at) =>
    french('Bonjour Sam,', { id: `c${at}`, happened: [{ at: now, kind: 'feedback', text }] }),
  );
  for (const { body } of told.map((one) => drafted(one, 'thank-for-feedback'))) {
    if (point === null) expect(body).not.toMatch(/exemples|préparation/);
    else expect(body).toContain(point);
  }
});

it('takes the member’s French texts, small after a colon, and leaves English ones', () => {
  const withLesson = (text: string) =>
    drafted(
      french('Bonjour Sam,', { happened: [{ at: now, kind: 'lesson', about: 'interview', text, action: null }] }),
      'thank-for-feedback',
    ).body;
  expect(withLesson('Je réponds avant de réfléchir.')).toContain(' je réponds avant de réfléchir.');
  expect(withLesson('Think first')).not.toContain('Think first');
});

it('reads a long French story in little time, whatever it holds', () => {
  const reader = { contact: 'Claire Dubois', company: 'X', agency: false, familiar: false, language: 'fr' };
  for (const note of [
    'nous avons parlé de la '.repeat(5000),
    'j’ai aimé la visite de '.repeat(5000),
    'avec Inès et '.repeat(5000),
  ]) {
    const start = performance.now();
    tellsOf([note], reader);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
