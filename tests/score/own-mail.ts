import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Original } from '../../shared/mail/mail.ts';
import type { Kind } from '../../shared/reading/reading.ts';
import { prepare } from '../../shared/reading/text.ts';
import { mail } from '../reading/mail.ts';
import { answersByLanguage } from '../support/answers.ts';
import { labelledRows } from './labelled.ts';
import { bare, type Example, examplesOf } from './learn.ts';

const corpusFolder = fileURLToPath(new URL('../reading/corpus', import.meta.url));
const footersFile = fileURLToPath(new URL('../reading/footers.jsonl', import.meta.url));

/** A mail of the corpus as it is, and with each of some footers below it: what stands there says nothing about the kind of a mail. */
export type Variants = { plain: Example; footed: Example[] };

/** How many footers each mail gets. */
const footersEach = 2;

/** The corpus. */
export function corpusVariants(): Variants[] {
  const footers = footersByLanguage();
  return corpusMails().flatMap(({ original, kind }, place) => {
    const fitting = footers.get(prepare(original).language ?? 'en') ?? [];
    const footed = Array.from({ length: footersEach }, (_, nth) => {
      const footer = fitting[(place * footersEach + nth) % fitting.length] ?? '';
      return { original: { ...original, text: `${original.text}\n\n${footer}` }, kind };
    });
    const [plain] = examplesOf([{ original, kind }]);
    return plain ? [{ plain, footed: examplesOf(footed) }] : [];
  });
}

/** The answers: short mails on which the rules were made, so that what those say of them proves nothing; none has a sender. */
export function answerExamples(): Example[] {
  const answers = [...answersByLanguage().values()].flat();
  return examplesOf(answers.map(({ kind, ...parts }) => ({ original: mail(parts), kind }))).map(bare);
}

/** The mails of the corpus with their kinds. */
export function corpusMails(): { original: Original; kind: Kind }[] {
  return readdirSync(corpusFolder)
    .flatMap((file) => labelledRows(`${corpusFolder}/${file}`))
    .flatMap(({ mail, expected }) => ('original' in mail ? [{ original: mail.original, kind: expected.kind }] : []));
}

const footerSchema = z.object({ lang: z.string(), text: z.string() });

function footersByLanguage(): Map<string, string[]> {
  const footers = new Map<string, string[]>();
  for (const line of readFileSync(footersFile, 'utf8').trimEnd().split('\n')) {
    const { lang, text } = footerSchema.parse(JSON.parse(line));
    footers.set(lang, [...(footers.get(lang) ?? []), text]);
  }
  return footers;
}
