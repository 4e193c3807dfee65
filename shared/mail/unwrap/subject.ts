const forward =
  /^\s{0,5}(?:\[[^[\]]{1,30}\]\s?)?(?:fwd?|wg|vs|rv|tr|i|enc|pd|redir\.|vb|vl|videresend|i̇lt|İlt|ilt|doorst|přep|továbbít(?:va|ás)|προθ|πρθ|trs|edasi|转发|轉寄|転送|전달|הועבר|إعادة توجيه|chuyển tiếp)\s?[:：]\s{0,5}/i;
const reply =
  /^\s{0,5}(?:re|aw|antw|sv|odp|rif|r|ref|res|vá|ynt|απ|回复|回覆|答复|返信|회신|השב|رد)\s?(?:\[\d{1,3}\])?\s?[:：]/i;

/** Whether a subject says that the mail is a forward ("Fwd:", "WG:", "TR:", …). */
export function saysForward(subject: string): boolean {
  return forward.test(subject);
}

/** Whether a subject says that the mail is a reply ("Re:", "AW:", …). */
export function saysReply(subject: string): boolean {
  return reply.test(subject);
}

/** The subject without what forwarding put before it. */
function withoutForward(subject: string): string {
  return subject.replace(forward, '');
}

const maxBroken = 5;

/**
 * A subject that its forward does not say, or whose end the first lines of the text have taken, as Outlook breaks it
 * where the block ends with it: the subject of the mail around it has it whole.
 */
export function rejoined<Part extends { subject: string; text: string }>(part: Part, mailSubject: string): Part {
  const whole = withoutForward(mailSubject);
  if (part.subject === '') return { ...part, subject: whole };
  const plain = whole.replace(/\s+/g, ' ').trim();
  const lines = part.text.split('\n', maxBroken);
  for (let end = 1, begun = part.subject; end <= lines.length && plain.startsWith(begun); end += 1) {
    const line = lines[end - 1] ?? '';
    begun = `${begun} ${line}`;
    if (line === '') break;
    if (begun === plain) return { ...part, subject: plain, text: part.text.split('\n').slice(end).join('\n').trim() };
  }
  return part;
}
