import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mail } from '../reading/mail.ts';
import { answersByLanguage } from '../support/answers.ts';
import { labelledRows } from './labelled.ts';
import { bare, examplesOf, learn, scoreOf } from './learn.ts';

/**
 * `npm run learn`: learns from the project's own mail how much each sign counts for a kind, and writes it where the reader
 * finds it. To be run after changes of phrases, rules or mail. Prints how well mail is told apart that was not learnt from.
 */
const folder = fileURLToPath(new URL('../reading/corpus', import.meta.url));
const target = fileURLToPath(new URL('../../shared/reading/judge/learnt.ts', import.meta.url));
const folds = 5;

const corpus = examplesOf(
  readdirSync(folder)
    .flatMap((file) => labelledRows(`${folder}/${file}`))
    .flatMap(({ mail, expected }) => ('original' in mail ? [{ original: mail.original, kind: expected.kind }] : [])),
);
const answers = examplesOf(
  [...answersByLanguage().values()].flat().map(({ kind, ...parts }) => ({ original: mail(parts), kind })),
).map(bare);

printFolds();
const lines = learn([...corpus, ...answers]);
writeFileSync(
  target,
  `/** What each sign counts for rejection, confirmation, interview, offer and other, in hundredths. Written by \`npm run learn\`. */\nexport const learnt = \`\n${lines}\n\`;\n`,
);
console.log(`${corpus.length} mails and ${answers.length} answers: ${lines.split('\n').length} signs`);

/** Learns from four fifths of the corpus and reads the other fifth, five times. */
function printFolds(): void {
  const total = { found: 0, missed: 0, falsely: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const known = corpus.filter((_, place) => place % folds !== fold);
    const unseen = corpus.filter((_, place) => place % folds === fold);
    const { found, missed, falsely } = scoreOf(unseen, learn([...known, ...answers]));
    total.found += found;
    total.missed += missed;
    total.falsely += falsely;
  }
  const { found, missed, falsely } = total;
  console.log(
    `unseen fifths: recall ${(found / (found + missed)).toFixed(3)}, precision ${(found / (found + falsely)).toFixed(3)}`,
  );
}
