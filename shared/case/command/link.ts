const longest = 2000;

/** The first http or https link of a text, and the text without it. */
export function linkIn(text: string): { link: string | null; rest: string } {
  const found = new RegExp(`<?(https?://[^\\s<>"“”]{3,${longest}})>?`, 'i').exec(text);
  const link = linkOf(found?.[1] ?? '');
  if (found === null || link === null) return { link: null, rest: text.trim() };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return {
    link,
    rest: rest
      .replace(/\s+/g, ' ')
      .replace(/\s*[:,;–-]\s*$/, '')
      .trim(),
  };
}

/** A line that is one link and nothing else; null for any other. */
export function linkAlone(line: string): string | null {
  const bare = /^[\s<(*•-]{0,4}(https?:\/\/[^\s<>"“”]{3,2000})[\s>)]{0,3}$/i.exec(line.slice(0, longest + 10));
  return linkOf(bare?.[1] ?? '');
}

/** Without the punctuation that ends the sentence around it. Credentials in a link are no news. */
function linkOf(text: string): string | null {
  const trimmed = text.replace(/[.,;:!?'’*]{1,5}$/, '');
  const closed = trimmed.includes('(') ? trimmed : trimmed.replace(/[)\]]{1,3}$/, '');
  if (!URL.canParse(closed)) return null;
  const { protocol, hostname, username } = new URL(closed);
  return /^https?:$/.test(protocol) && hostname.includes('.') && username === '' ? closed : null;
}
