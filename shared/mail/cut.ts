/**
 * The beginning of a text, at most so many UTF-16 units long, that ends with a whole letter: half an emoji is no text,
 * and no store or link takes it.
 */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
