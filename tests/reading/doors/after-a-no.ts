import { expect, it } from 'vitest';
import { read } from '../../../shared/reading/read.ts';
import type { Signal } from '../../../shared/reading/reading.ts';
import { mail } from '../mail.ts';

const greetings = {
  en: ['Dear Sam,', 'Unfortunately we have decided not to move forward with your application.'],
  de: ['Sehr geehrter Herr Kern,', 'leider können wir Ihre Bewerbung nicht weiter berücksichtigen.'],
  fr: ['Bonjour Camille,', 'Nous sommes au regret de vous informer que votre candidature n’a pas été retenue.'],
  es: ['Hola Lucía:', 'Lamentamos comunicarte que no has sido seleccionada para el puesto.'],
  nl: ['Beste Noor,', 'Helaas hebben we besloten niet met jouw sollicitatie verder te gaan.'],
  it: ['Gentile Marta,', 'purtroppo la Sua candidatura non è stata selezionata per la posizione.'],
  pt: ['Olá, Rita,', 'infelizmente a sua candidatura não foi selecionada para a vaga.'],
} as const;

export type Code = keyof typeof greetings;

/** A mail that says no in a language, and then a sentence more. */
export function afterNo(code: Code, sentence: string): string {
  const [greeting, no] = greetings[code];
  return `${greeting}\n\n${no}\n\n${sentence}\n`;
}

/** What is said after a no, by language. */
export type Sentences = Readonly<Record<Code, readonly string[]>>;

/** Each of the sentences opens a door, or does not. */
export function each(signal: Signal, opens: Sentences, shut: Sentences): void {
  it.each(rows(opens))('is in %s: %s', (code, sentence) => {
    expect(signalsOf(code, sentence)).toContain(signal);
  });
  it.each(rows(shut))('is not in %s: %s', (code, sentence) => {
    expect(signalsOf(code, sentence)).not.toContain(signal);
  });
}

function signalsOf(code: Code, sentence: string): readonly Signal[] {
  return read(mail({ text: afterNo(code, sentence) })).signals;
}

function rows(sentences: Sentences): [Code, string][] {
  const codes = Object.keys(greetings) as Code[];
  return codes.flatMap((code) => sentences[code].map((sentence): [Code, string] => [code, sentence]));
}
