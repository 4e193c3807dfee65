/** Tags that some senders leave in what they call plain text. */
const tag =
  /<\/?(?:p|div|br|b|i|u|strong|em|span|a|table|tbody|td|th|tr|ul|ol|li|h[1-6]|font|html|body|head|center)\b[^<>]{0,300}>/gi;
const marked = /<(?:p|div|br|strong|b|span|table|html|body)\b[^<>]{0,300}>/i;
const inline = /^<\/?(?:b|i|u|strong|em|span|a|font)\b/i;

/** A text without its tags, each blanked in place: as spaces, or as a line break where it parts blocks. */
export function unmarked(text: string): string {
  if (!marked.test(text)) return text;
  return text.replace(tag, (each) => (inline.test(each) ? ' ' : '\n').padStart(each.length));
}
