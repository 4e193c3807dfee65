/** How clients say who wrote what they quote, by language: how the sentence starts, and its verb. */
const sentences: readonly { starts: RegExp; says: RegExp }[] = [
  { starts: /^on\s/i, says: /\bwrote\b/i },
  { starts: /^(?:am|le|schrieb)\s/i, says: /\bschrieb\b/i },
  { starts: /^le\s/i, says: /\sécrit\b|\sécrit\s?:/i },
  { starts: /^el\s/i, says: /\bescribi[oó]/i },
  { starts: /^(?:op\s|\d)/i, says: /\bschreef\b|\bgeschreven\b/i },
  { starts: /^(?:em|no dia|a\(s\)|a)\s/i, says: /\bescreveu\b/i },
  { starts: /^(?:il|in data)\s/i, says: /\bscritto\b/i },
  { starts: /^(?:den|d\.|på|\p{L}{2,3}\.?)\s/iu, says: /\bskrev\b/i },
  { starts: /^(?:dnia|w dniu|\p{L}{2,3}\.,)\s/iu, says: /napisał|pisze/i },
  { starts: /^(?:dne|\p{L}{2}\s)/iu, says: /napsal|napísal/i },
  { starts: /^(?:pe|ma|ti|ke|to|la|su)\s/i, says: /kirjoitti/i },
];
const mailbox = /<[^<>\s]{1,200}@[^<>\s]{1,200}>|\[mailto:[^\]\s]{1,200}\]/i;
const maxLines = 4;
const maxLength = 500;

/**
 * The line after "On … wrote:" and its like, which may run over four lines and start at line `at`; null where it does
 * not. In any language, a line that names a mailbox and a date and ends with a colon is one.
 */
export function attributionAt(lines: readonly string[], at: number): number | null {
  let text = '';
  for (let end = at; end < at + maxLines && end < lines.length; end += 1) {
    const line = (lines[end] ?? '').trim();
    if (line === '' || text.length + line.length > maxLength) return null;
    text = text === '' ? line : `${text} ${line}`;
    if (isAttribution(text)) return end + 1;
    if (end === at && !mayStart(text)) return null;
  }
  return null;
}

function isAttribution(text: string): boolean {
  const bare = text.replace(/^[-\s*_]{1,12}|[-\s*_]{1,12}$/g, '');
  if (!/\d|@/.test(bare)) return false;
  const ends = /[:：]$/.test(bare);
  const dashed = /^-{2,}/.test(text) && /\bwrote$/i.test(bare);
  if (!ends && !dashed) return false;
  if (mailbox.test(bare) && /\d/.test(bare)) return true;
  return sentences.some(({ starts, says }) => (starts.test(bare) || mailbox.test(bare)) && says.test(bare));
}

/** Only sentences that start as these do are followed over several lines. */
function mayStart(text: string): boolean {
  const bare = text.replace(/^[-\s*_]{1,12}/, '');
  return /\d/.test(bare) && (mailbox.test(bare) || sentences.some(({ starts }) => starts.test(bare)));
}
