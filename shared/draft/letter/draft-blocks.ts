import type { Case, Draft } from '../../case/case.ts';
import type { Letter } from '../../mail/letter.ts';
import { handOver } from '../hand-over.ts';
import { wordingFor } from '../language.ts';
import { toneOf } from '../tone.ts';
import { type Block, heading, list, paragraph } from './blocks.ts';

/** A draft set off from our words, what is to be said about it, and the ways to send it; `copyTo` is the case's address. */
export function draftBlocks(
  one: Case,
  draft: Draft,
  copyTo: string,
): { blocks: Block[]; attachments: Letter['attachments'] } {
  const { blocks, attachments } = handOver(one, draft, copyTo);
  const { subject, body } = draft;
  return {
    blocks: [
      ...languageNote(one),
      { kind: 'draft', subject, body, language: wordingFor(one).language },
      ...toneNotes(draft),
      ...blocks,
    ],
    attachments,
  };
}

/** A draft in another language than the letter is no surprise to anybody. */
function languageNote(one: Case): Block[] {
  const { language, name } = wordingFor(one);
  return language === 'en' ? [] : [paragraph(`It is in ${name}, as their mail is.`)];
}

function toneNotes(draft: Draft): Block[] {
  const findings = toneOf(draft.body);
  if (findings.length === 0) return [];
  return [
    heading('Worth a second look'),
    list(findings.slice(0, 5).map(({ words, advice }) => [`“${words}”: ${advice}`])),
  ];
}
