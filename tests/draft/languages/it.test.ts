import { describe, expect, it } from 'vitest';
import type { StepKind } from '../../../shared/case/case.ts';
import { lackingIn } from '../../../shared/draft/mined/lacking.ts';
import { tellsOf } from '../../../shared/draft/mined/note.ts';
import { toneOf } from '../../../shared/draft/tone.ts';
import { aCase, type CaseParts, drafted, now } from '../../support/cases.ts';
import { it as rejections } from '../../support/rejections/it.ts';

const italian = (text: string, parts: CaseParts = {}) =>
  aCase({ ...parts, original: { text, ...parts.original }, reading: { language: 'it', ...parts.reading } });

const kinds = ['ask-feedback', 'ask-recruiter', 'future-openings', 'still-interested', 'keep-in-touch'] as const;
const many = (one: ReturnType<typeof aCase>, some: readonly StepKind[] = kinds) =>
  some
    .flatMap((kind) => Array.from({ length: 12 }, (_, at) => drafted({ ...one, id: `c${at}` }, kind).body))
    .join('\n');

describe('a mail in Italian', () => {
  it.each<[string, string, string]>([
    ['Ciao Sam,\n\nnon andiamo avanti con te.\n\nAnna', 'Anna Silva', 'Ciao Anna,'],
    ['Buongiorno Sam,\n\nla selezione è chiusa.\n\nUn cordiale saluto', 'Anna Silva', 'Buongiorno Anna,'],
    ['Gentile Sam,\n\nla selezione è chiusa.\n\nCordiali saluti', 'Andrea Silva', 'Gentile Andrea Silva,'],
    ['Gentile candidato,\n\nla selezione è chiusa.\n\nDott.ssa Anna Silva', 'Anna Silva', 'Gentile dott.ssa Silva,'],
    ['Egregio Sig. Lee,\n\nla selezione è chiusa.', 'Avv. Elena Dahl', 'Gentile avv. Dahl,'],
    ['Egregio Sig. Lee,\n\nla selezione è chiusa.', 'Sig. Alano Picchi', 'Gentile signor Picchi,'],
    ['Egregio Sig. Lee,\n\nla selezione è chiusa.', 'Sig.ra Alma Picchi', 'Gentile signora Picchi,'],
  ])('%j by %s is greeted “%s”', (text, name, expected) => {
    const one = italian(text, { reading: { contact: { name, address: null } } });
    expect(drafted(one, 'ask-feedback').body.split('\n')[0]).toBe(expected);
  });

  it('is answered with tu where it says tu, with Lei where it does not, and a team in the plural', () => {
    const contact = { name: 'Anna Silva', address: null };
    const to = (text: string, person: typeof contact | null) => many(italian(text, { reading: { contact: person } }));
    const informal = to('Ciao Sam,\n\nabbiamo letto la tua candidatura.\n\nAnna', contact);
    const formal = to('Egregio Sig. Lee,\n\nabbiamo letto la Sua candidatura.\n\nDistinti saluti', contact);
    const team = to('Gentile candidato,\n\nabbiamo letto la Sua candidatura.\n\nDistinti saluti', null);
    expect(informal).not.toMatch(
      /(?<!\p{L})(?:Lei|La ringrazio|(?<=\p{L} )Le|Sua|Suo|vi|mi tenga|ricorderà)(?!\p{L})/u,
    );
    expect(formal).not.toMatch(/(?<!\p{L})(?:ti|tua|tuo|tienimi|dimmelo|vi|vostr[oa]|ricorderai)(?!\p{L})/u);
    expect(team).not.toMatch(/(?<!\p{L})(?:ti|tua|tuo|tienimi|Lei|Sua|mi tenga|ricorderà|ricorderai)(?!\p{L})/u);
  });

  it('goes on in a small letter after the greeting, and begins every other sentence with a capital', () => {
    for (const one of rejections) {
      const [, first = '', ...rest] = drafted(one, 'ask-feedback').body.split('\n\n');
      expect(first).toMatch(/^(?:\p{Ll}|La ringrazio)/u);
      expect(`${first} ${rest.slice(0, -1).join(' ')}`).not.toMatch(/[.?] \p{Ll}/u);
    }
  });

  it('does not tell whether the member is a man or a woman', () => {
    expect(rejections.map((one) => many(one)).join('\n')).not.toMatch(
      /(?<!\p{L})(?:grat|liet|content|interessat|delus|pront|dispost|sicur|sono stat|mi sono \p{L}+t|avermi (?:avvisat|ricevut|portat|invitat))[oa](?!\p{L})/iu,
    );
  });

  it('takes an article before an institution, and none before a firm', () => {
    const at = (company: string) => many(italian('Ciao Sam,', { reading: { company } }));
    expect(at('Università di Bari')).toMatch(/all’Università di Bari/);
    expect(at('Comune di Bari')).not.toMatch(/(?:in|per|a|di) Comune/);
    expect(at('Northwind')).toMatch(/in Northwind/);
    expect(at('Acme')).not.toMatch(/ a Acme/);
  });

  it('says “ed Elena”, and goes on small after a colon', () => {
    const happened = [{ at: now, kind: 'news' as const, text: 'Ho finito un corso a Bari', link: null }];
    const one = italian('Ciao Sam,', { note: 'Colloquio con Tommaso ed Elena.', happened });
    expect(many(one, ['ask-feedback'])).toMatch(/Tommaso ed Elena/);
    expect(many(one, ['keep-in-touch'])).toMatch(/: ho finito un corso a Bari\./);
  });
});

const reader = { contact: 'Giulia Ferri', company: 'Northwind', agency: false, familiar: false, language: 'it' };
const told = (note: string, familiar = false) =>
  Object.fromEntries(Object.entries(tellsOf([note], { ...reader, familiar })).filter(([, value]) => value !== null));

describe('a note in Italian tells', () => {
  it.each([
    ['Mi è piaciuta molto la visita al magazzino.', { moment: 'la visita al magazzino' }],
    ['Ho apprezzato la lezione sulle frazioni con la prima.', { moment: 'la lezione sulle frazioni con la prima' }],
    [
      'La parte migliore è stata la conversazione sugli incastri di legno con Giulia',
      { moment: 'la conversazione con Lei sugli incastri di legno' },
    ],
    ['È stata molto interessante la chiacchierata sulle tournée', { moment: 'la chiacchierata sulle tournée' }],
    ['Abbiamo parlato a lungo dell’archivio', { moment: 'la conversazione sull’archivio' }],
    ['Abbiamo parlato di treni notturni', { moment: 'la conversazione su treni notturni' }],
    ['Mi hanno chiesto dei guasti parziali e ci penso ancora', { moment: 'la domanda sui guasti parziali' }],
    ['La dimostrazione della gru mi è piaciuta', { moment: 'la dimostrazione della gru' }],
    ['Mi attirava il lavoro sulle mappe tattili', { draw: 'il lavoro sulle mappe tattili' }],
    ['Mi sono presentata per il carrello riutilizzabile', { draw: 'il carrello riutilizzabile' }],
    ['Avrei voluto lavorare sui treni notturni', { wish: 'lavorare sui treni notturni' }],
    ['Ho parlato con Elena e Omar', { people: 'Elena and Omar' }],
  ])('“%s”', (note, expected) => {
    expect(told(note)).toEqual(expected);
  });

  it.each([
    'Mi è piaciuto il colloquio',
    'Non mi è piaciuta la visita',
    'Mi attirava lo stipendio alto',
    'Un’ingiustizia, la visita mi è piaciuta ma è stato ingiusto',
    'La mia amica ha apprezzato la visita',
    'Abbiamo parlato di come licenziano la gente',
  ])('nothing in “%s”', (note) => {
    expect(told(note)).toEqual({});
  });

  it('and says “con te” to whom it says tu', () => {
    expect(told('Ho apprezzato la chiacchierata con Giulia sulle maree', true)).toEqual({
      moment: 'la chiacchierata con te sulle maree',
    });
  });
});

it.each([
  [
    'Abbiamo scelto una persona con più esperienza nella gestione di celle frigorifere.',
    'esperienza nella gestione di celle frigorifere',
  ],
  ['Cercavamo maggiore esperienza con Kafka, per cui proseguiamo con altri.', 'esperienza con Kafka'],
  ['Cercavamo più esperienza in questo settore.', null],
  ['Abbiamo apprezzato la Sua esperienza.', null],
])('what they missed, in Italian: “%s”', (text, expected) => {
  expect(lackingIn(italian(text))).toBe(expected);
});

describe('the tone of a text in Italian', () => {
  it.each([
    ['Non sono d’accordo con la decisione.', 'argument'],
    ['Mi sembra ingiusto.', 'bitterness'],
    ['Ho bisogno di questo lavoro.', 'pleading'],
    ['Sarebbe un onore lavorare in un’azienda leader.', 'flattery'],
    ['Attendo una risposta al più presto.', 'pressure'],
    ['Sono una persona appassionata e proattiva.', 'jargon'],
    ['Spero che stia bene.', 'cliché'],
    ['Grazie!', 'shouting'],
  ])('“%s” is %s', (text, kind) => {
    expect(toneOf(text).map((finding) => finding.kind)).toContain(kind);
  });

  it('is fine where the words are plain', () => {
    expect(
      toneOf('Grazie del colloquio. Speravo in un’altra risposta. Che cosa dovrei migliorare prima di tutto?'),
    ).toEqual([]);
  });
});
