import { cut } from '../../mail/cut.ts';
import type { Letter } from '../../mail/letter.ts';
import { asHtml } from './as-html.ts';
import { asText } from './as-text.ts';
import type { Block } from './blocks.ts';

/** A letter from its blocks. The subject is one line. */
export function letterOf(subject: string, blocks: readonly Block[], attachments: Letter['attachments'] = []): Letter {
  const line = cut(subject.replace(/\s+/g, ' ').trim(), 250);
  return { subject: line, text: asText(blocks), html: asHtml(line, blocks), attachments };
}
