import type { Block, Inline } from './blocks.ts';

/** The text/plain part: blank lines between blocks, and the addresses of links as footnotes at the end. */
export function asText(blocks: readonly Block[]): string {
  const links: string[] = [];
  const said = blocks.map((block) => blockText(block, links)).join('\n\n');
  const footnotes = links.map((href, at) => `[${at + 1}] ${href}`).join('\n');
  return `${said}${footnotes === '' ? '' : `\n\n${footnotes}`}\n`;
}

function blockText(block: Block, links: string[]): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.of, links);
    case 'heading':
      return block.text.toUpperCase();
    case 'list':
      return block.items.map((item) => `- ${inlineText(item, links)}`).join('\n');
    case 'draft':
      return [rule, ...(block.subject === null ? [] : [`Subject: ${block.subject}`, '']), block.body, rule].join('\n');
  }
}

const rule = '-'.repeat(40);

function inlineText(of: readonly Inline[], links: string[]): string {
  return of
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('strong' in piece) return piece.strong;
      if ('inText' in piece) return piece.inText;
      return piece.long ? piece.link : `${piece.link} [${links.push(piece.href)}]`;
    })
    .join('');
}
