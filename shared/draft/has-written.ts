import { isContact } from '../case/answerer.ts';
import type { Case } from '../case/case.ts';
import { named } from './names.ts';
import { theirWords } from './their-words.ts';

/**
 * Whether the person whom drafts go to wrote to the member. Whom the member named in a correction did not, unless the
 * mail came from that address or is signed with that name: no draft thanks such a person for it.
 */
export function hasWritten(one: Case): boolean {
  const contact = one.corrected?.contact ?? null;
  const answers = (one.happened ?? []).filter((it) => it.kind === 'feedback' || it.kind === 'answer');
  if (contact === null || answers.some(({ mail }) => isContact(one, mail?.from))) return true;
  const { from } = one.original;
  const isSender = contact.address !== null && contact.address.toLowerCase() === from.address?.toLowerCase();
  return isSender || isSigned(one, named(contact.name)?.full ?? null);
}

function isSigned(one: Case, name: string | null): boolean {
  if (name === null) return one.corrected?.contact?.address == null;
  return (
    named(one.original.from.name)?.full === name ||
    theirWords(one)
      .split('\n')
      .some((line) => line.trim().startsWith(name))
  );
}
