import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bare, type Example, learn, type Score, scoreOf } from './learn.ts';
import { answerExamples, corpusVariants, type Variants } from './own-mail.ts';

/**
 * `npm run learn`: learns from the project's own mail how much each sign counts for a kind, and writes it where the reader
 * finds it. To be run after changes of phrases, rules or mail. Prints how well mail is judged that was not learnt from.
 */
const target = fileURLToPath(new URL('../../shared/reading/judge/learnt.ts', import.meta.url));
const folds = 5;

const corpus = corpusVariants();
const answers = answerExamples().map((answer) => [answer]);

printFolds();
const lines = learn([...everyForm(corpus), ...answers]);
writeFileSync(
  target,
  `/** What each sign counts for rejection, confirmation, interview and offer, in hundredths; for other, what makes the sum 0. Written by \`npm run learn\`. */\nexport const learnt = \`\n${lines}\n\`;\n`,
);
console.log(`${corpus.length} mails and ${answers.length} answers: ${lines.split('\n').length} signs`);

/** The forms with a footer are learnt from without what the rules say: of mail that these were mended on, it would be believed too much. */
function everyForm(mails: readonly Variants[]): Example[][] {
  return mails.map(({ plain, footed }) => [plain, ...footed.map(bare)]);
}

/** Learns from four fifths of the corpus and judges the other fifth, five times. */
function printFolds(): void {
  const scores: { plain: Score[]; footed: Score[] } = { plain: [], footed: [] };
  for (let fold = 0; fold < folds; fold++) {
    const known = corpus.filter((_, place) => place % folds !== fold);
    const unseen = corpus.filter((_, place) => place % folds === fold);
    const learnt = learn([...everyForm(known), ...answers]);
    const plain = unseen.map((mail) => mail.plain);
    const footed = unseen.flatMap((mail) => mail.footed.slice(0, 1));
    scores.plain.push(scoreOf(plain, learnt));
    scores.footed.push(scoreOf(footed, learnt));
  }
  print('unseen fifths', scores.plain);
  print('with a footer', scores.footed);
}

function print(title: string, scores: readonly Score[]): void {
  const sum = (name: keyof Score) => scores.reduce((all, score) => all + score[name], 0);
  const [found, missed, falsely] = [sum('found'), sum('missed'), sum('falsely')];
  const [recall, precision] = [found / (found + missed), found / (found + falsely)];
  const right = sum('right') / corpus.length;
  console.log(
    `${title}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, kind right ${right.toFixed(3)}`,
  );
}
