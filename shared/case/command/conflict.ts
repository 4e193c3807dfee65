import type { Command } from '../command.ts';

type Word = Command['do'];

/** Commands that cannot both be meant of one case, or of one member. */
const sides: readonly (readonly [Word, Word])[] = [
  ['sent', 'skip'],
  ['sent', 'snooze'],
  ['skip', 'snooze'],
  ['stop', 'keen'],
  ['stop', 'snooze'],
  ['stop', 'internship'],
  ['stop', 'reapply'],
  ['let-go', 'keen'],
  ['let-go', 'snooze'],
  ['let-go', 'internship'],
  ['let-go', 'reapply'],
  ['pause', 'resume'],
  ['leave', 'resume'],
  ['leave', 'keen'],
];
/** Said twice with different values, neither counts. */
const once: readonly Word[] = ['sent', 'snooze', 'company', 'role', 'name', 'zone', 'country'];

/**
 * The commands without repetitions; of two that say the same thing, the more exact one ("not now, in two weeks"). Those
 * that contradict each other become one question.
 */
export function withoutConflicts(commands: readonly Command[]): Command[] {
  const distinct = withoutAnswered(withoutRepetitions(withOneHelp(withoutVague(commands))));
  const said = new Set(distinct.map((command) => command.do));
  const clashing = new Set<Word>([
    ...sides.filter(([one, other]) => said.has(one) && said.has(other)).flat(),
    ...once.filter((word) => distinct.filter((command) => command.do === word).length > 1),
  ]);
  if (clashing.size === 0) return distinct;
  const kept = distinct.filter((command) => !clashing.has(command.do));
  return [...kept, { do: 'unclear', word: 'conflict', text: [...clashing].join(', ') }];
}

/** A time that is said beside one that is not ("Done, sent it this morning") is what is meant. */
function withoutVague(commands: readonly Command[]): Command[] {
  const exact = new Set(commands.filter((command) => !isVague(command)).map((command) => command.do));
  return commands
    .filter((command) => !isVague(command) || !exact.has(command.do))
    .map((command) => (command.do === 'snooze' ? { do: 'snooze', until: command.until } : command));
}

/** One help, with all that is asked. */
function withOneHelp(commands: readonly Command[]): Command[] {
  const asks = commands.flatMap((command) => (command.do === 'help' ? (command.asks ?? []) : []));
  const first = commands.findIndex((command) => command.do === 'help');
  const help: Command = asks.length === 0 ? { do: 'help' } : { do: 'help', asks: [...new Set(asks)] };
  return commands
    .filter(({ do: what }, at) => what !== 'help' || at === first)
    .map((command) => (command.do === 'help' ? help : command));
}

/** Who tells of a new job is asked what shall end, and need not be asked twice. */
function withoutAnswered(commands: readonly Command[]): Command[] {
  const isAsked = commands.some((command) => command.do === 'unclear' && command.word === 'new-job');
  return commands.filter((command) => !isAsked || command.do !== 'unclear' || !endings.includes(command.word));
}

const endings: readonly string[] = ['end', 'too-many', 'stop', 'pause', 'end-all'];

function isVague(command: Command): boolean {
  return (command.do === 'snooze' && command.vague === true) || (command.do === 'sent' && command.at === null);
}

/** Wishes that are worth one question, however often they are said. */
const askedOnce: readonly string[] = ['end', 'too-many', 'new-job'];

function withoutRepetitions(commands: readonly Command[]): Command[] {
  const seen = new Set<string>();
  return commands.filter((command) => {
    const key = command.do === 'unclear' && askedOnce.includes(command.word) ? command.word : JSON.stringify(command);
    return !seen.has(key) && seen.add(key);
  });
}
