import type { Original } from '../../mail/mail.ts';
import { platformAt } from '../platforms.ts';
import { departmentBefore } from './department.ts';
import type { Frames } from './frames.ts';
import { isOffice } from './mailbox.ts';
import { nameAt } from './name.ts';
import { isOrganisation, organisationKey } from './organisation.ts';
import type { Passage } from './passage.ts';
import { hasGivenName, nameInAddress, personIn } from './person.ts';
import { besideDepartment } from './sender-house.ts';
import type { Candidate } from './vote.ts';

/** What the sender's display name says of the employer: "Northwind Careers", "Ana from Northwind", "Northwind via Greenhouse". */
export function displayed(
  from: Passage,
  original: Original,
  frames: Frames,
  signed: readonly string[],
  main: Frames = frames,
): Candidate[] {
  const display = original.from.name ?? '';
  // "Rieck, Barbara"
  if (!display || /\S@\S/.test(display) || isReversed(display, frames)) return [];
  const beside = main.titlesLead && !/ via /i.test(display) ? besideDepartment(display) : null;
  if (beside) return housed(from, beside, main);
  const after = / (?:from|at|von der|aus der|aus dem|vom|von|bei|van|chez|de|da|di|@) | ?[|@(] ?| [–-] |, /iu.exec(
    from.text.slice(0, display.length),
  );
  const via = / via /i.exec(display);
  const whole = via ? display.slice(0, via.index) : display;
  if (after && after.index < whole.length) {
    const person = personIn(display.slice(0, after.index), frames);
    if (person && (hasGivenName(person) || person.includes(' ') || signed.includes(person)))
      return isHouse(display.slice(after.index + after[0].length), after[0], original, signed)
        ? named(from, after.index + after[0].length, frames, 3.5)
        : [];
  }
  const person = personIn(whole, frames);
  const platform = platformAt(original.from.address ?? '') !== null;
  if (
    person &&
    (hasGivenName(person) ||
      (!person.includes(' ') && signed[0] === person && signed.length > 1) ||
      (!platform && nameInAddress(person, original.from.address)))
  )
    return [];
  const certain = !person?.includes(' ') || via || isOffice(original.from.address);
  const found = named(from, 0, frames, certain ? 2.5 : 1.5);
  return found.length > 0 ? found : repeated(from, whole, original, frames);
}

/** A house that a department is named beside. */
function housed(from: Passage, { start, end }: { start: number; end: number }, frames: Frames): Candidate[] {
  const value = from.text.slice(start, end);
  const name = nameAt(value, 0, frames, true);
  if (!name || (!value.includes(' ') && hasGivenName(value)) || !isOrganisation(value.slice(name.start), frames))
    return [];
  return [{ value: value.slice(name.start), weight: 2.5, span: from.span(start + name.start, end) }];
}

/** Surname first, which mail programs of offices write. */
function isReversed(display: string, frames: Frames): boolean {
  const name = display.replace(/^["']|["']$/g, '');
  const person = /^\p{Lu}[\p{L}' -]{1,30}, \p{Lu}[\p{L} -]{1,24}$/u.test(name) ? personIn(name, frames) : null;
  return person !== null && hasGivenName(person);
}

/** "dm-drogerie markt": whatever the text repeats letter for letter is a name. */
function repeated(from: Passage, words: string, { text }: Original, frames: Frames): Candidate[] {
  const start = departmentBefore(words);
  const name = words.slice(start).trim();
  if (name.length < 4 || !text.includes(name) || !isOrganisation(name, frames)) return [];
  return [{ value: name, weight: 2.5, span: from.span(start, start + name.length) }];
}

/** "Blauwerk" in "Annika von Blauwerk", not "Dam" in "Erik van Dam": particles join names too. */
function isHouse(words: string, joint: string, original: Original, signed: readonly string[]): boolean {
  if (!/^ (?:von|van|de|da|di) $/i.test(joint)) return true;
  const letters = organisationKey(words).replace(/ /g, '');
  const { address } = original.from;
  const house = address ? organisationKey(address.slice(address.lastIndexOf('@') + 1)).replace(/ /g, '') : '';
  return (
    house.includes(letters) ||
    original.text.includes(words) ||
    platformAt(address ?? '') !== null ||
    signed.includes(words)
  );
}

function named(from: Passage, start: number, frames: Frames, weight: number): Candidate[] {
  const prefix = departmentBefore(from.text.slice(start, start + 60));
  const name = nameAt(from.text, start + prefix, frames, true);
  if (!name) return [];
  const value = from.text.slice(name.start, name.end);
  if (!isOrganisation(value, frames)) return [];
  return [{ value, weight, span: from.span(name.start, name.end) }];
}
