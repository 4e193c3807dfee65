import { describe, expect, it } from 'vitest';
import type { StepKind } from '../../../shared/case/case.ts';
import { lackingIn } from '../../../shared/draft/mined/lacking.ts';
import { tellsOf } from '../../../shared/draft/mined/note.ts';
import { toneOf } from '../../../shared/draft/tone.ts';
import { aCase, type CaseParts, drafted, now } from '../../support/cases.ts';
import { es as rejections } from '../../support/rejections/es.ts';

const spanish = (text: string, parts: CaseParts = {}) =>
  aCase({ ...parts, original: { text, ...parts.original }, reading: { language: 'es', ...parts.reading } });
const greetingOf = (one: ReturnType<typeof aCase>) => drafted(one, 'ask-feedback').body.split('\n')[0];

const kinds = ['ask-feedback', 'ask-recruiter', 'future-openings', 'still-interested', 'keep-in-touch'] as const;
const many = (one: ReturnType<typeof aCase>, some: readonly StepKind[] = kinds) =>
  some
    .flatMap((kind) => Array.from({ length: 12 }, (_, at) => drafted({ ...one, id: `c${at}` }, kind).body))
    .join('\n');

describe('a mail in Spanish', () => {
  it.each<[string, string, string]>([
    ['Hola Sam:\n\nno has pasado.\n\nAna', 'Ana Silva', 'Hola, Ana:'],
    ['Estimado Sam:\n\nsu candidatura no continúa.\n\nUn saludo', 'Ana Silva', 'Estimada Ana:'],
    ['Estimado Sam:\n\nsu candidatura no continúa.\n\nUn saludo', 'Paulo Reyes', 'Estimado Paulo:'],
    ['Estimado Sam:\n\nsu candidatura no continúa.\n\nUn saludo', 'Noa Reyes', 'Buenos días, Noa:'],
    ['Estimado candidato:\n\nno continúa.\n\nAtentamente', 'Noa Reyes', 'Buenos días, Noa Reyes:'],
    [
      'Estimado candidato:\n\nno continúa.\n\nAtentamente\nSra. Noa Reyes Gil',
      'Noa Reyes Gil',
      'Estimada Sra. Reyes Gil:',
    ],
    ['Estimado candidato:\n\nno continúa.\n\nAtentamente', 'Sra. Noa Reyes Gil', 'Estimada Sra. Reyes Gil:'],
    ['Hola Sam:\n\nno.\n\nMaría José', 'María José Llorente', 'Hola, María José:'],
    ['Hola Sam:\n\nno.\n\nAna Ortega', 'Ana Ortega Ruiz', 'Hola, Ana:'],
    ['Estimado candidato:\n\nno continúa.', 'Ms Noa Pike', 'Estimada Sra. Pike:'],
    ['Muy señor mío:\n\nno continúa.\n\nAtentamente', 'Dr. Julio Dahl', 'Estimado Dr. Dahl:'],
  ])('%j by %s is greeted “%s”', (text, name, expected) => {
    expect(greetingOf(spanish(text, { reading: { contact: { name, address: null } } }))).toBe(expected);
  });

  it('is answered with tú where it says tú, with usted where it does not, and a team in the plural', () => {
    const contact = { name: 'Ana Silva', address: null };
    const to = (text: string, person: typeof contact | null) => many(spanish(text, { reading: { contact: person } }));
    const informal = to('Hola Sam:\n\nhemos leído tu candidatura.\n\nAna', contact);
    const formal = to('Estimado Sr. Lee:\n\nhemos leído su candidatura.\n\nAtentamente', contact);
    const team = to('Estimado candidato:\n\nhemos leído su candidatura.\n\nAtentamente', null);
    expect(informal).toMatch(/ (?:tu|te) /);
    expect(informal).not.toMatch(/(?<!\p{L})(?:usted|ustedes|le|dígamelo|piense|su)(?!\p{L})/u);
    expect(formal).not.toMatch(/(?<!\p{L})(?:tú|tu|te|ti|piensa|dímelo|recuerdes)(?!\p{L})/u);
    expect(team).not.toMatch(/(?<!\p{L})(?:tú|tu|te|ti|piensa|piense|recuerdes|recuerde|usted)(?!\p{L})/u);
  });

  it('opens what it asks and does not tell whether the member is a man or a woman', () => {
    const all = rejections.map((one) => many(one)).join('\n');
    expect(all.match(/¿/g)?.length).toBe(all.match(/\?/g)?.length);
    expect(all).not.toMatch(
      /(?<!\p{L})(?:encantad|agradecid|interesad|decepcionad|content|segur|dispuest|seleccionad|invitad)[oa](?!\p{L})/iu,
    );
  });

  it('takes an article before an institution, and none before a firm', () => {
    const at = (company: string) => many(spanish('Hola Sam:', { reading: { company } }));
    expect(at('Universidad de Vigo')).toMatch(/en la Universidad de Vigo/);
    expect(at('Ayuntamiento de Vigo')).not.toMatch(/(?:en|por|de) Ayuntamiento/);
    expect(at('Northwind')).toMatch(/en Northwind/);
  });

  it('says “e Inés”, and goes on small after a colon', () => {
    const note = 'Entrevista con Tomás e Inés.';
    const happened = [{ at: now, kind: 'news' as const, text: 'Terminé un curso en Vigo', link: null }];
    const one = spanish('Hola Sam:', { note, happened });
    expect(many(one, ['ask-feedback'])).toMatch(/Tomás e Inés/);
    expect(many(one, ['keep-in-touch'])).toMatch(/: terminé un curso en Vigo\./);
  });
});

const reader = { contact: 'Lucía Ortega', company: 'Northwind', agency: false, familiar: false, language: 'es' };
const told = (note: string, familiar = false) =>
  Object.fromEntries(Object.entries(tellsOf([note], { ...reader, familiar })).filter(([, value]) => value !== null));

describe('a note in Spanish tells', () => {
  it.each([
    ['Me gustó mucho la visita al almacén.', { moment: 'la visita al almacén' }],
    [
      'Disfruté la clase sobre fracciones con los de primero.',
      { moment: 'la clase sobre fracciones con los de primero' },
    ],
    [
      'Lo mejor fue la conversación sobre uniones de madera con Lucía.',
      { moment: 'la conversación con usted sobre uniones de madera' },
    ],
    ['Fue muy interesante la charla sobre giras', { moment: 'la charla sobre giras' }],
    ['Hablamos mucho del archivo', { moment: 'la conversación sobre el archivo' }],
    ['Me preguntaron por fallos parciales y todavía lo pienso', { moment: 'la pregunta sobre fallos parciales' }],
    ['Disfruté la visita al taller y almacén', { moment: 'la visita al taller y almacén' }],
    ['La demostración de la grúa me encantó', { moment: 'la demostración de la grúa' }],
    [
      'Me atraía el trabajo con mapas táctiles. Última ronda con Priya y Marcos.',
      { draw: 'el trabajo con mapas táctiles', people: 'Priya and Marcos' },
    ],
    ['Me presenté por el tren de aterrizaje reutilizable', { draw: 'el tren de aterrizaje reutilizable' }],
    [
      'Me habría gustado trabajar con Priya en los mapas, pero bueno',
      { wish: 'trabajar con Priya en los mapas', people: 'Priya' },
    ],
    ['Quería aprender a restaurar órganos', { wish: 'aprender a restaurar órganos' }],
    ['Entrevista con Tomás e Inés', { people: 'Tomás and Inés' }],
  ])('“%s”', (note, expected) => {
    expect(told(note)).toEqual(expected);
  });

  it.each([
    'Me gustó la entrevista',
    'No me gustó la visita',
    'Me encantó mi sueldo',
    'Mi amiga habló de la visita',
    'Disfruté la parte de',
    'Me gustó su oferta, pero qué injusto',
    'Hablamos de que no había dinero',
    'El equipo fue maleducado',
  ])('nothing in “%s”', (note) => {
    expect(told(note)).toEqual({});
  });

  it('and says “contigo” to whom it says tú', () => {
    expect(told('Me gustó la charla con Lucía sobre mareas', true)).toEqual({
      moment: 'la charla contigo sobre mareas',
    });
  });
});

describe('what they missed, in Spanish', () => {
  it.each([
    [
      'Nos hemos decidido por alguien con más experiencia en cámaras frigoríficas.',
      'experiencia en cámaras frigoríficas',
    ],
    ['Buscábamos mayor experiencia con Kafka y por eso seguimos con otra persona.', 'experiencia con Kafka'],
    ['Buscábamos más experiencia en este sector.', null],
    ['Hemos valorado su experiencia.', null],
  ])('“%s”', (text, expected) => {
    expect(lackingIn(spanish(text))).toBe(expected);
  });

  it('is what the draft asks about', () => {
    const one = spanish('Hola Sam:\n\nelegimos a alguien con más experiencia en cámaras frigoríficas.');
    expect(many(one, ['ask-feedback'])).toMatch(/la experiencia en cámaras frigoríficas/);
  });
});

describe('the tone of a text in Spanish', () => {
  it.each([
    ['No estoy de acuerdo con la decisión.', 'argument'],
    ['Me parece injusto.', 'bitterness'],
    ['Necesito este trabajo.', 'pleading'],
    ['Sería un honor trabajar en una empresa líder.', 'flattery'],
    ['Espero una respuesta lo antes posible.', 'pressure'],
    ['Soy una persona apasionada y proactiva.', 'jargon'],
    ['Espero que se encuentre bien.', 'cliché'],
    ['¡Gracias!', 'shouting'],
  ])('“%s” is %s', (text, kind) => {
    expect(toneOf(text).map((finding) => finding.kind)).toContain(kind);
  });

  it('is fine where the words are plain', () => {
    expect(toneOf('Gracias por la entrevista. Esperaba otra respuesta. ¿Qué debería mejorar primero?')).toEqual([]);
  });
});
