import { forwarded, rejection } from '../support/mails.ts';

/** Forwards of distinct rejections, at many companies. */
export function* manyMails(count: number): Generator<Uint8Array> {
  for (let i = 0; i < count; i++) yield oneMail(i);
}

function oneMail(i: number): Uint8Array {
  const company = `${syllables[i % 20]}${syllables[Math.floor(i / 20) % 20]}${syllables[Math.floor(i / 400) % 20]} ${kinds[i % 5]}`;
  const { text, subject } = rejection();
  const named = (words: string) => words.replaceAll('Northwind', company);
  return forwarded(rejection({ subject: named(subject), text: `${named(text)}\n\nReference ${i}` }));
}

const syllables = 'Ba Co Du Fe Ga Ha Jo Ka Lu Mi No Or Pa Qui Ro Sa Tu Va Wi Za'.split(' ');
const kinds = ['Systems', 'Logistics', 'Robotics', 'Foods', 'Energy'];
