import { Parser } from 'htmlparser2';

const silent = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'svg', 'object']);
/** Elements that start a line of their own, and how many line breaks part them from what stands before. */
const blocks = new Map([
  ...['div', 'tr', 'table', 'tbody', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'center', 'address', 'form', 'body'].map(
    (name): [string, number] => [name, 1],
  ),
  ...['section', 'article', 'header', 'footer', 'main', 'fieldset', 'figure'].map((name): [string, number] => [
    name,
    1,
  ]),
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote'].map((name): [string, number] => [name, 2]),
]);
const invisible = /display\s{0,5}:\s{0,5}none|mso-hide\s{0,5}:\s{0,5}all/i;
const voids = new Set('br hr img input meta link area base col embed source track wbr'.split(' '));
// The parser's cost grows with the depth; no editor nests elements this deep.
const maxDepth = 1000;
const chunk = 16 * 1024;
const maxQuoteDepth = 10;

/**
 * The text of an HTML mail as a mail client would write its plain part: a line a block, "> " before quoted lines,
 * and a line of underscores for a rule, which is how Outlook marks a forward.
 */
export function textOfHtml(html: string): string {
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.write(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < html.length && page.depth < maxDepth; at += chunk) parser.write(html.slice(at, at + chunk));
  parser.end();
  return page.text();
}

/** Collects lines; breaks wait until the next word, so that nested blocks part lines once. */
class Page {
  private lines: string[] = [];
  private line = '';
  /** Whether the line ends in a space; asking the growing line itself would cost its length each time. */
  private spaced = false;
  private breaks = 0;
  private quotes = 0;
  /** How deep the last line was quoted: a blank line between two lines is quoted as the shallower of them. */
  private lastQuotes = 0;
  private pre = 0;
  /** Whether the open paragraph is one of Outlook's, which has no margin. */
  private tight = false;
  /** The address of an open link that stands for a sender's name. */
  private link: string | null = null;
  private linkAt = 0;
  /** Whether the line has such a sender or recipient, whom others may follow. */
  private linked = false;
  private hidden: string[] = [];
  depth = 0;

  open(name: string, attributes: Record<string, string>) {
    this.depth += 1;
    if (this.hidden.length > 0 || silent.has(name) || isInvisible(attributes.style)) {
      if (!voids.has(name)) this.hidden.push(name);
      return;
    }
    if (name === 'br') this.breakLine();
    else if (name === 'hr') this.rule();
    else if (name === 'a') this.openLink(attributes.href ?? '');
    else if (name === 'td' || name === 'th') this.space();
    else this.openBlock(name, attributes);
    if (name === 'blockquote') this.quotes += 1;
    if (name === 'pre') this.pre += 1;
    if (name === 'li') this.write('- ');
  }

  close(name: string) {
    this.depth -= 1;
    if (this.hidden.length > 0) {
      if (this.hidden.at(-1) === name) this.hidden.pop();
      return;
    }
    if (voids.has(name)) return;
    if (name === 'a') this.closeLink();
    this.block(name === 'p' && this.tight ? 'div' : name);
    if (name === 'blockquote') this.quotes = Math.max(0, this.quotes - 1);
    if (name === 'pre') this.pre = Math.max(0, this.pre - 1);
  }

  write(text: string) {
    if (this.hidden.length > 0) return;
    if (this.pre > 0) return this.writeLines(text);
    // A block that holds nothing but a no-break space is how editors keep a blank line.
    if (this.line === '' && text.includes('\u00a0') && text.trim() === '') return this.append(' ');
    const words = unfolded.test(text) ? text.replace(/\s+/g, ' ') : text;
    this.append(this.line === '' || this.spaced ? words.replace(/^ /, '') : words);
  }

  text(): string {
    this.endLine();
    return withoutRuns(this.lines).join('\n').trim();
  }

  private writeLines(text: string) {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.breakLine();
      this.append(line);
    });
  }

  private append(words: string) {
    if (words === '') return;
    if (this.line === '') this.settle();
    this.line += words;
    this.spaced = words.endsWith(' ');
  }

  private space() {
    if (this.line !== '' && !this.spaced) this.append(' ');
  }

  private breakLine() {
    if (this.line === '') this.settle();
    this.endLine();
  }

  private openLink(href: string) {
    const place = this.linked ? nextPlace : firstPlace;
    // The length first: to look into a line that grows costs its length each time.
    this.link = this.line.length <= place.longest && place.end.test(this.line) ? mailto(href) : null;
    this.linkAt = this.line.length;
  }

  private closeLink() {
    if (this.link !== null && !this.line.slice(this.linkAt).includes('@')) {
      this.append(` <${this.link}>`);
      this.linked = true;
    }
    this.link = null;
  }

  private openBlock(name: string, attributes: Record<string, string>) {
    if (name === 'p') this.tight = (attributes.class ?? '').startsWith('Mso');
    this.block(name === 'p' && this.tight ? 'div' : name);
  }

  private rule() {
    this.block('div');
    this.append('_'.repeat(32));
    this.block('div');
  }

  private block(name: string) {
    const breaks = blocks.get(name);
    if (breaks === undefined) return;
    if (this.line !== '') this.endLine();
    this.breaks = Math.max(this.breaks, breaks);
  }

  /** Writes the blank line that waits between two blocks. */
  private settle() {
    const last = this.lines.at(-1);
    if (this.breaks > 1 && last !== undefined && !isBlank(last)) {
      this.lines.push(prefix(Math.min(this.lastQuotes, this.quotes)).trimEnd());
    }
    this.breaks = 0;
  }

  private endLine() {
    this.lines.push((prefix(this.quotes) + this.line).trimEnd());
    this.line = '';
    this.linked = false;
    this.lastQuotes = this.quotes;
  }
}

function isInvisible(style: string | undefined): boolean {
  return style !== undefined && invisible.test(style.slice(0, 500));
}

/** Space that is not one plain space. */
const unfolded = /[^\S ]| {2}/;

/** Windows Mail shows "From: <a href=mailto:…>Ana Silva</a>": the address is in the link alone. */
const firstPlace = { longest: 40, end: /:\s{0,3}$/ };
const nextPlace = { longest: 2000, end: /[;,]\s{0,3}$/ };

function mailto(href: string): string | null {
  return /^mailto:([^?<>\s]{3,200})/i.exec(href)?.[1] ?? null;
}

function prefix(quotes: number): string {
  return quotes === 0 ? '' : `${'>'.repeat(Math.min(quotes, maxQuoteDepth))} `;
}

/** One blank line says as much as many. */
function withoutRuns(lines: string[]): string[] {
  return lines.filter((line, index) => !(isBlank(line) && isBlank(lines[index - 1] ?? 'x')));
}

function isBlank(line: string): boolean {
  for (const mark of line) if (mark !== '>' && mark !== ' ') return false;
  return true;
}
