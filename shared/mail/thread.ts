import type { Mail } from './mail.ts';

/**
 * What ties the mails of a case together. Mail programs hand References on when somebody replies, and SES, which
 * replaces Message-ID, leaves them alone: so they carry the case and the mail that is answered.
 */

/** The root of a case's thread, which is no real message. */
export const rootId = (caseId: string, domain: string): string => `<case.${caseId}@${domain}>`;

/** A mail of ours. `id` tells it from every other one, and begins with the step that it is about. */
export const ownId = (id: string, domain: string): string => `<${id}@${domain}>`;

/** Names one of our mails where its Message-ID may be lost. */
export const markId = (id: string, domain: string): string => `<about.${id}@${domain}>`;

/**
 * The id of the latest of our mails that a reply answers, without what it is about, a case or a member; null where it
 * names none.
 */
export function answeredId(
  { inReplyTo, references }: Pick<Mail, 'inReplyTo' | 'references'>,
  about: string,
): string | null {
  const named = [...references, inReplyTo ?? ''].flatMap((reference) => {
    const [, id] = reference.slice(0, 500).match(/^<(?:about\.)?([\w.-]{1,200})@/) ?? [];
    return id?.endsWith(`.${about}`) ? [id.slice(0, -about.length - 1)] : [];
  });
  return named.findLast((id) => id !== 'case') ?? null;
}
