import type { Command } from '../command.ts';
import { graveWords } from './language.ts';
import { languages } from './languages.ts';
import { type Commanding, readLine } from './line.ts';
import { mentionsNewJob } from './new-job.ts';
import type { Here } from './when.ts';
import { folded } from './words.ts';

/** The commands of a paragraph, and the words besides them. */
export type Passage = { commands: Command[]; rest: string };

/** So many sentences at the start of prose may be commands. */
const mostFirst = 3;
const longestReason = 160;

/**
 * Prose without the easy commands that are its first or last sentence ("Sent. She had asked about the cache."), or its
 * first clause with a reason after it ("skip, I have talked to her"). A grave command there becomes a question.
 */
export function readProse(text: string, here: Here): Passage {
  const told = newJobIn(text, here);
  const commands = told.commands;
  let rest = told.rest;
  for (let sentence = 0; sentence < mostFirst; sentence += 1) {
    const first = firstSentence(rest, here) ?? firstClause(rest, here);
    if (first === null) break;
    commands.push(...first.commands);
    if (first.rest === rest) return { commands, rest };
    rest = first.rest;
  }
  if (rest === '') return { commands, rest };
  const last = lastSentence(rest, here);
  return { commands: [...commands, ...last.commands], rest: last.rest };
}

/** The question whether a grave command was meant as one. */
export function asked({ commands }: Commanding, text: string): Command[] {
  const word = graveWords.find((each) => commands.some((command) => command.do === each));
  return word === undefined ? [] : [{ do: 'unclear', word, text: text.trim() }];
}

/** A sentence that tells of a new job and of nothing else is a question back, wherever it stands, and no part of a note. */
function newJobIn(text: string, here: Here): Passage {
  const sentences = text.match(/[^.!?\n]{1,400}[.!?\n]{0,9}/g)?.slice(0, mostSentences) ?? [];
  const telling = sentences.find((each) => each.length < longestTelling && mentionsNewJob(each, here));
  if (telling === undefined) return { commands: [], rest: text };
  const isAll = readLine(telling.trim(), here) !== null;
  return {
    commands: [{ do: 'unclear', word: 'new-job', text: telling.trim() }],
    rest: isAll ? text.replace(telling, ' ').trim() : text,
  };
}

const mostSentences = 30;
const longestTelling = 200;

function firstSentence(text: string, here: Here): Passage | null {
  const [first] = /^[^.!?\n]{2,120}(?:[.!](?=\s+\D)|\?(?=\s+\p{Lu}))/u.exec(text) ?? [];
  const said = first === undefined ? null : readLine(first, here);
  if (first === undefined || said === null || said.commands.length === 0) return null;
  if (first.endsWith('?')) return asksPlainly(said) ? { commands: said.commands, rest: text } : null;
  if (said.grave) return { commands: asked(said, first), rest: text };
  return { commands: said.commands, rest: text.slice(first.length).trim() };
}

/** Beside other words only what can be asked of nobody else is a question to Onfile; "What does this mean?" is not. */
function asksPlainly({ commands }: Commanding): boolean {
  return commands.every((command) => command.do === 'help' && command.asks?.every((ask) => ask !== 'how') === true);
}

function firstClause(text: string, here: Here): Passage | null {
  const [whole, clause = ''] = /^([^.!?,;:\n–—]{2,80})(?:[,;:–—]|\s-)\s/.exec(text) ?? [];
  const said = whole === undefined ? null : readLine(clause, here);
  if (whole === undefined || said === null || said.commands.length === 0) return null;
  if (said.grave) return text.includes('?') ? null : { commands: asked(said, clause), rest: text };
  // Half of such a sentence is no note: the whole of it is kept beside the question.
  if (said.commands.some((command) => command.do === 'unclear' && askedBeside.includes(command.word))) {
    return { commands: said.commands, rest: text };
  }
  const rest = text.slice(whole.length).trim();
  return isReason(rest) && !said.commands.some(isUnclear) ? { commands: said.commands, rest } : null;
}

const askedBeside: readonly string[] = ['end', 'which-company', 'which-role', 'which-contact'];

const isUnclear = (command: Command) => command.do === 'unclear';

const ands = new Set(languages.flatMap(({ and }) => and));

function isReason(text: string): boolean {
  if (text.length > longestReason || text.includes('?')) return false;
  const words = folded(text).split(/[\s,.;:!]+/);
  const [first = '', second = ''] = words;
  const start = ands.has(first) ? second : first;
  return languages.some(
    ({ reasons, doubts, polite }) =>
      (reasons.includes(start) || polite.includes(start)) && !words.some((word) => doubts.includes(word)),
  );
}

function lastSentence(text: string, here: Here): Passage {
  const last = /[\p{L}\p{N})"”][.!]\s([^.!?\n]{2,120}[.!?]?)$/u.exec(text.slice(-160))?.[1];
  const said = last === undefined ? null : readLine(last, here);
  if (last === undefined || said === null || said.commands.length === 0) return { commands: [], rest: text.trim() };
  if (last.endsWith('?')) return { commands: asksPlainly(said) ? said.commands : [], rest: text.trim() };
  if (said.grave) return { commands: asked(said, last), rest: text.trim() };
  return { commands: said.commands, rest: text.slice(0, text.length - last.length).trim() };
}
