/** One place in a phrase: the words that may stand there, how many others may stand before it, and whether it may be missing. */
export type Place = { words: readonly string[]; gap: number; optional: boolean };

/**
 * Reads a phrase: words in lower case and their own spelling, `a|b` alternatives, `stem*` any ending, `$name` a class (itself alternatives),
 * `~3` up to three words between, `word?` may be missing. Throws on an unknown class: a mistake in a language file.
 */
export function placesOf(phrase: string, classes: Readonly<Record<string, string>>): Place[] {
  const places: Place[] = [];
  let gap = 0;
  for (const item of phrase.split(' ')) {
    if (item.startsWith('~')) {
      gap = Number.parseInt(item.slice(1), 10);
      continue;
    }
    const optional = item.endsWith('?');
    places.push({ words: alternativesOf(optional ? item.slice(0, -1) : item, classes), gap, optional });
    gap = 0;
  }
  if (places.length === 0 || places[0]?.optional || places[0]?.gap || gap > 0)
    throw new Error(`a phrase starts and ends with a word: “${phrase}”`);
  return places;
}

function alternativesOf(item: string, classes: Readonly<Record<string, string>>): string[] {
  return item.split('|').flatMap((word) => {
    if (/^[\p{Ll}\p{N}]+\*?$/u.test(word)) return [word];
    const named = classes[word.slice(1)];
    if (!word.startsWith('$') || named === undefined) throw new Error(`neither a word nor a class: “${word}”`);
    return alternativesOf(
      named
        .trim()
        .split(/[\s|]+/)
        .join('|'),
      classes,
    );
  });
}
