/**
 * Every match of a global pattern, as `matchAll` gives them. `matchAll` copies the pattern each time, which for
 * patterns as long as ours takes longer than the search.
 */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // From the middle of a surrogate pair the search would step back and never end.
    if (match[0] === '') pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}
