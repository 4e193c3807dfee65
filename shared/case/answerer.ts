import { cut } from '../mail/cut.ts';
import type { Answerer, Case, Happening } from './case.ts';
import { canReply } from './plan/reach.ts';
import { isSamePerson } from './update/corrections.ts';

/** Who wrote a mail of theirs, and where a reply arrives: no name where it is nobody in particular; null where nothing tells. */
export function answererOf(mail: Pick<Case, 'reading' | 'original'>): Answerer | null {
  const { contact } = mail.reading;
  const { from } = mail.original;
  if (contact === null && from.name === null && from.address === null) return null;
  const address = contact?.address ?? (canReply(mail) ? from.address : null);
  return { name: contact?.name == null ? null : cut(contact.name, 200), address: address && cut(address, 320) };
}

/** Whether it is the contact of a case who wrote; nobody else is thought of where nothing tells who did. */
export function isContact({ reading: { contact } }: Pick<Case, 'reading'>, who: Answerer | null | undefined): boolean {
  if (!who) return true;
  if (contact === null) return who.name === null;
  if (who.name === null || contact.name === null) return who.address !== null && who.address === contact.address;
  return isSamePerson(contact.name, who.name) || areOneFirstName(contact.name, who.name);
}

/** "Ana" may be Ana Silva. */
function areOneFirstName(one: string, other: string): boolean {
  const [here, there] = [one, other].map((name) => name.toLowerCase().trim().split(/\s+/));
  return here?.[0] === there?.[0] && (here?.length === 1 || there?.length === 1);
}

/** The latest feedback of a case. */
export function feedbackIn({ happened = [] }: Pick<Case, 'happened'>): Extract<Happening, { kind: 'feedback' }> | null {
  const feedback = happened.findLast(({ kind }) => kind === 'feedback');
  return feedback?.kind === 'feedback' ? feedback : null;
}
