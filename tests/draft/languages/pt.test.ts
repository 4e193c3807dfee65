import { describe, expect, it } from 'vitest';
import type { StepKind } from '../../../shared/case/case.ts';
import { lackingIn } from '../../../shared/draft/mined/lacking.ts';
import { tellsOf } from '../../../shared/draft/mined/note.ts';
import { toneOf } from '../../../shared/draft/tone.ts';
import { aCase, type CaseParts, drafted, now } from '../../support/cases.ts';
import { pt as rejections } from '../../support/rejections/pt.ts';

const portuguese = (text: string, parts: CaseParts = {}) =>
  aCase({ ...parts, original: { text, ...parts.original }, reading: { language: 'pt', ...parts.reading } });

const kinds = ['ask-feedback', 'ask-recruiter', 'future-openings', 'still-interested', 'keep-in-touch'] as const;
const many = (one: ReturnType<typeof aCase>, some: readonly StepKind[] = kinds) =>
  some
    .flatMap((kind) => Array.from({ length: 12 }, (_, at) => drafted({ ...one, id: `c${at}` }, kind).body))
    .join('\n');

describe('a mail in Portuguese', () => {
  it.each<[string, string, string]>([
    ['Olá Sam,\n\na vaga foi preenchida.\n\nInês', 'Inês Carvalho', 'Olá, Inês,'],
    ['Oi Sam,\n\nvocê não foi escolhido desta vez.\n\nAbraço', 'Bruno Reis', 'Olá, Bruno,'],
    ['Caro Sam,\n\na vaga foi preenchida.\n\nCumprimentos', 'Paula Marques', 'Cara Paula,'],
    ['Prezado candidato,\n\na vaga foi preenchida.\n\nAtenciosamente', 'Paulo Marques', 'Caro Paulo Marques,'],
    ['Prezado Sam,\n\na vaga foi preenchida.\n\nAtenciosamente', 'Noa Marques', 'Bom dia, Noa,'],
    ['Exma. Sra. Lee,\n\na vaga foi preenchida.\n\nDra. Noa Sales', 'Noa Sales', 'Cara Dra. Sales,'],
    ['Exmo. Sr. Lee,\n\na vaga foi preenchida.', 'Sr. Alano Pico', 'Caro Sr. Pico,'],
  ])('%j by %s is greeted “%s”', (text, name, expected) => {
    const one = portuguese(text, { reading: { contact: { name, address: null } } });
    expect(drafted(one, 'ask-feedback').body.split('\n')[0]).toBe(expected);
  });

  it('is answered with tu where it says tu, and in the third person where it does not', () => {
    const contact = { name: 'Inês Carvalho', address: null };
    const to = (text: string) => many(portuguese(text, { reading: { contact } }));
    expect(to('Olá Sam,\n\nlemos a tua candidatura.')).not.toMatch(/(?<!\p{L})(?:sua|seu|se lembre|pense)(?!\p{L})/u);
    expect(to('Oi Sam,\n\nlemos a sua candidatura.')).not.toMatch(/(?<!\p{L})(?:tua|teu|te lembres|pensa)(?!\p{L})/u);
  });

  const all = rejections.map((one) => many(one)).join('\n');
  it('is written in words that Portugal and Brazil share', () => {
    const oneSided =
      /(?<!\p{L})(?:contacto|contato|equipa|equipe|facto|registo|telemóvel|celular|ligação|ecrã|tela|planear|planejar|partilhar|compartilhar|vossa|vosso|vocês|retorno|pormenor|género|gênero|(?:estou|continuo) (?:a \p{L}+r|\p{L}+ndo)|entretanto|\p{L}+-(?:me|te|se|lhe|nos))(?!\p{L})/iu;
    expect(oneSided.exec(all)?.[0]).toBeUndefined();
  });

  it('does not tell whether the member is a man or a woman', () => {
    expect(all).not.toMatch(
      /(?<!\p{L})(?:obrigad|grat|interessad|content|satisfeit|desapontad|seleccionad|convidad)[oa](?!\p{L})/iu,
    );
  });

  it('takes the article of the company', () => {
    const at = (company: string) => many(portuguese('Olá Sam,', { reading: { company } }));
    expect(at('Northwind')).toMatch(/(?:na|pela|da) Northwind/);
    expect(at('Banco Vega')).toMatch(/(?:no|pelo|do) Banco Vega/);
    expect(at('Banco Vega')).not.toMatch(/ (?:na|pela|da|a|à) Banco/);
    expect(at('Hotéis Vega')).not.toMatch(/ (?:na|pela|da|a|à|no|o) Hotéis/);
  });

  it('goes on small after a colon', () => {
    const happened = [{ at: now, kind: 'news' as const, text: 'Terminei um curso em Braga', link: null }];
    expect(many(portuguese('Olá Sam,', { happened }), ['keep-in-touch'])).toMatch(/: terminei um curso em Braga\./);
  });
});

const reader = { contact: 'Inês Carvalho', company: 'Northwind', agency: false, familiar: false, language: 'pt' };
const told = (note: string) =>
  Object.fromEntries(Object.entries(tellsOf([note], reader)).filter(([, value]) => value !== null));

describe('a note in Portuguese tells', () => {
  it.each([
    ['Gostei muito da visita ao armazém.', { moment: 'a visita ao armazém' }],
    [
      'Gostei da aula sobre frações com a turma do sexto ano.',
      { moment: 'a aula sobre frações com a turma do sexto ano' },
    ],
    ['O melhor foi a conversa com Inês sobre encaixes de madeira', { moment: 'a conversa sobre encaixes de madeira' }],
    ['Foi muito interessante a conversa sobre digressões', { moment: 'a conversa sobre digressões' }],
    ['Falamos muito do arquivo', { moment: 'a conversa sobre o arquivo' }],
    ['Perguntaram sobre falhas parciais e também gostei', { moment: 'a pergunta sobre falhas parciais' }],
    ['Adorei a demonstração da grua', { moment: 'a demonstração da grua' }],
    ['O que me atraiu foi o trabalho com mapas táteis', { draw: 'o trabalho com mapas táteis' }],
    ['Concorri por causa do trem de pouso reutilizável', { draw: 'o trem de pouso reutilizável' }],
    ['Queria muito trabalhar nos mapas táteis', { wish: 'trabalhar nos mapas táteis' }],
    ['Entrevista com Tomás e Beatriz', { people: 'Tomás and Beatriz' }],
  ])('“%s”', (note, expected) => {
    expect(told(note)).toEqual(expected);
  });

  it.each([
    'Gostei da entrevista',
    'Não gostei da visita',
    'O que me atraiu foi o salário',
    'Que injusto, gostei da visita mas foi injusto',
    'A minha amiga adorou a visita',
    'Gostei de',
  ])('nothing in “%s”', (note) => {
    expect(told(note)).toEqual({});
  });
});

it.each([
  ['Escolhemos alguém com mais experiência em câmaras frigoríficas.', 'experiência em câmaras frigoríficas'],
  ['Procurávamos maior experiência com Kafka e por isso seguimos com outra pessoa.', 'experiência com Kafka'],
  ['Procurávamos mais experiência nesta área.', null],
  ['Valorizamos a sua experiência.', null],
])('what they missed, in Portuguese: “%s”', (text, expected) => {
  expect(lackingIn(portuguese(text))).toBe(expected);
});

describe('the tone of a text in Portuguese', () => {
  it.each([
    ['Não concordo com a decisão.', 'argument'],
    ['Parece-me injusto.', 'bitterness'],
    ['Preciso deste emprego.', 'pleading'],
    ['Seria uma honra trabalhar numa empresa líder.', 'flattery'],
    ['Aguardo resposta o mais rápido possível.', 'pressure'],
    ['Sou uma pessoa proativa.', 'jargon'],
    ['Espero que esteja bem.', 'cliché'],
    ['Agradeço!', 'shouting'],
  ])('“%s” is %s', (text, kind) => {
    expect(toneOf(text).map((finding) => finding.kind)).toContain(kind);
  });

  it('is fine where the words are plain', () => {
    expect(toneOf('Agradeço a entrevista. Esperava outra resposta. O que devo melhorar primeiro?')).toEqual([]);
  });
});
