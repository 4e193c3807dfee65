const forward =
  /^\s{0,5}(?:fwd?|wg|vs|rv|tr|i|enc|pd|redir\.|vb|vl|videresend|i̇lt|ilt|doorst|přep|továbbítva|转发)\s?:\s{0,5}/i;
const reply = /^\s{0,5}(?:re|aw|antw|sv|odp|rif|r|ref|res|vá|ynt|回复)\s?(?:\[\d{1,3}\])?\s?:/i;

/** Whether a subject says that the mail is a forward ("Fwd:", "WG:", "TR:", …). */
export function saysForward(subject: string): boolean {
  return forward.test(subject);
}

/** Whether a subject says that the mail is a reply ("Re:", "AW:", …). */
export function saysReply(subject: string): boolean {
  return reply.test(subject);
}

/** The subject without what forwarding put before it. */
export function withoutForward(subject: string): string {
  return subject.replace(forward, '');
}
