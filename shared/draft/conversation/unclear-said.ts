import type { Unclear } from '../../case/command.ts';
import { quoted } from './said.ts';

/** The one question about a command that could not be made out. */
export function unclearSaid({ word, text }: Unclear): string {
  if (word === 'conflict')
    return `You wrote ${quoted(text)}, and I can do only one of them, so I have done neither. Which one shall it be?`;
  const question = questions[word];
  if (question === undefined)
    return `You wrote ${quoted(text)}. I was not sure that this is for me to do, so I have not; if it is, reply “${word.replaceAll('-', ' ')}” and nothing else.`;
  const said = text.trim() === '' ? `You wrote “${word}”` : `You wrote ${quoted(`${word}: ${text}`)}`;
  return `${said}, and I could not make out ${question}`;
}

/** Commands that end or stop something have none: they count alone. */
const questions: Partial<Record<Unclear['word'], string>> = {
  snooze: 'until when. Which day shall it be? “snooze until Monday” or “snooze 2 weeks” is enough.',
  contact: 'who it is. What is the name, or the address? “contact: Ana Silva <ana@example.com>” is enough.',
  zone: 'where you are. Which city is nearest? “zone: Europe/Berlin” is enough.',
  country: 'which country. Which one’s public holidays do you keep? “country: DE” or “country: US-CA” is enough.',
  address: 'the address. Which one shall I add? “address: name@example.com” is enough.',
  invite: 'whom to invite. Which address shall I write to? “invite: name@example.com” is enough.',
};
