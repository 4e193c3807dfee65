import type { Unclear } from '../../case/command.ts';
import { quoted } from './said.ts';

/** The one question about a command that could not be made out. */
export function unclearSaid({ word, text }: Unclear): string {
  if (word === 'conflict')
    return `You wrote ${quoted(text)}, and I can do only one of them, so I have done neither. Which one shall it be?`;
  if (word === 'end')
    return `You wrote ${quoted(text)}, and I am not sure what shall end, so I have changed nothing. Which is it? “skip” leaves out this one mail, “snooze 2 weeks” puts it off, “stop” ends this case, and “pause” stops all mail until you reply “resume”.`;
  if (word === 'too-many')
    return `You wrote ${quoted(text)}, and I am sorry that it is so much. “snooze 2 weeks” puts this one off, “skip” leaves it out, and “stop” ends this case. “pause” stops all mail until you reply “resume”. What the next week brings also stands in the summary that comes on Fridays.`;
  if (word === 'new-job')
    return `Congratulations on your new job. Tell me what suits you now: “end all” ends all your cases, and “pause” stops all mail until you reply “resume”. If you say neither, what is planned goes on.`;
  const which = misread[word];
  if (which !== undefined) return `You wrote ${quoted(text)}. ${which}`;
  const question = questions[word];
  if (question === undefined)
    return `You wrote ${quoted(text)}. I was not sure that this is for me to do, so I have not; if it is, reply “${word.replaceAll('-', ' ')}” and nothing else.`;
  const said = text.trim() === '' ? `You wrote “${word}”` : `You wrote ${quoted(`${word}: ${text}`)}`;
  return `${said}, and I could not make out ${question}`;
}

/** Something was misread, and it was not plain what is right. */
const misread: Partial<Record<Unclear['word'], string>> = {
  'which-company': 'Which company is it? Reply with a line such as “company: Acme Ltd”, and I put it right.',
  'which-role': 'Which role was it? Reply with a line such as “role: Team Lead”, and I put it right.',
  'which-contact':
    'What is the whole name? Reply with a line such as “contact: Ana Silva”, or “contact: Ana Silva <ana@example.com>” where you know the address.',
};

/** How many lines are named that were left as they are. */
const mostNamed = 4;

/** The commands beside the one that is asked about, in a line; "" for none. */
export function othersSaid(others: readonly Unclear[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, mostNamed).map(({ word, text }) => quoted(asWritten(word, text)));
  const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : '';
  return `I left ${others.length === 1 ? 'another line as it is' : 'the other lines as they are'}: ${named.join(', ')}${more}.`;
}

/** The words of a field or a snooze are those after its name. */
function asWritten(word: Unclear['word'], text: string): string {
  if (questions[word] === undefined || text.trim() === '') return text.trim() || word;
  return word === 'snooze' ? `snooze ${text}` : `${word}: ${text}`;
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
