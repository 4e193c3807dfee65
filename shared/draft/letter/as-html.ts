import { html, raw } from 'hono/html';
import type { Block, Inline } from './blocks.ts';

/** The text/html part: a whole document without remote content, for narrow windows and both colour schemes. */
export function asHtml(title: string, blocks: readonly Block[]): string {
  return text(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
${blocks.map(blockHtml)}
</main>
</body>
</html>
`);
}

/** Colours are the reader's own but for the frame of a draft, which shows on light and dark alike. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 16px; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 36rem; margin: 0 auto; overflow-wrap: anywhere; }
h2 { font-size: 1em; margin: 1.8em 0 0.4em; }
p { margin: 0 0 1em; }
ul { margin: 0 0 1em; padding-left: 1.25em; }
li { margin: 0 0 0.5em; }
blockquote { margin: 1.2em 0; padding: 0.9em 1.1em 0; border: 1px solid #8a8f98; border-left-width: 5px; border-radius: 4px; }
.subject { font-weight: 600; }
`;

type Html = ReturnType<typeof html>;

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.of.map(inlineHtml)}</p>\n`;
    case 'heading':
      return html`<h2>${block.text}</h2>\n`;
    case 'list':
      return html`<ul>\n${block.items.map((item) => html`<li>${item.map(inlineHtml)}</li>\n`)}</ul>\n`;
    case 'draft':
      return html`<blockquote lang="${block.language}">\n${subjectHtml(block.subject)}${block.body.split('\n\n').map(paragraphHtml)}</blockquote>\n`;
  }
}

function subjectHtml(subject: string | null): Html {
  return subject === null ? html`` : html`<p class="subject">Subject: ${subject}</p>\n`;
}

function paragraphHtml(words: string): Html {
  const lines = words.split('\n');
  return html`<p>${lines.map((line, at) => (at === 0 ? line : html`<br>${line}`))}</p>\n`;
}

function inlineHtml(piece: Inline): Html | string {
  if (typeof piece === 'string') return piece;
  if ('inText' in piece) return '';
  return 'strong' in piece ? html`<strong>${piece.strong}</strong>` : html`<a href="${piece.href}">${piece.link}</a>`;
}

/** hono's template is only ever a promise where one was put into it; none is. */
function text(rendered: Html): string {
  if (rendered instanceof Promise) throw new TypeError('A letter was rendered from a promise.');
  return rendered.toString();
}
