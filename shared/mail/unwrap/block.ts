import type { Field } from './labels.ts';
import { fittingLanguages, isTechnical, type Label, type Labelled, readLabel, startsBlock } from './read-label.ts';
import { isRule, unknownSeparator } from './separators.ts';

/** The header block of a forward: its fields as written, the languages its labels fit, and the line where the text starts. */
export type Block = { fields: Map<Field, string>; languages: string[]; end: number };

const maxContinuation = 12;
const maxFolds = 2;
/** "Cc" and "Bcc", "Date" and "Sent" may stand in one block. */
const maxRepeated = 2;

/**
 * Reads the header block that starts at a line ("From: …", "Sent: …"), or null where none does: it takes a sender and,
 * where no words have announced it, a date or subject. Bold labels ("*From:* …") and folded values count; a blank line
 * ends it once it is whole.
 */
export function readBlock(lines: readonly string[], start: number, announced = false): Block | null {
  const head: Begun = { fields: new Map(), seen: [], last: undefined, hanging: false, parted: false, repeated: [] };
  const { fields, seen } = head;
  let at = start;
  while (at < lines.length && takes(head, lines, at)) at += 1;
  if (!fields.has('from') || !(announced || fields.has('subject') || fields.has('date')) || isOfTwo(head)) return null;
  return { fields, languages: fittingLanguages(seen), end: at };
}

/**
 * What is known of a block so far: what its last label was (null for one that is not read), and whether a value hangs
 * below its label, or blank lines part it.
 */
type Begun = Pick<Block, 'fields'> & {
  seen: Label[];
  last: Field | null | undefined;
  hanging: boolean;
  parted: boolean;
  repeated: Field[];
};

/** Whether the line belongs to the block; if so, the block has it. */
function takes(head: Begun, lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const { fields, last } = head;
  if (isRule(line) || unknownSeparator(line)?.dashed) return false;
  const labelled = readLabel(line);
  if (labelled) return takesLabelled(head, labelled, () => moreFollows(lines, at, fields));
  if (forServers.test(line) || (isNoField(line, last) && moreFollows(lines, at, fields))) {
    head.last = null;
    return true;
  }
  if (last && (hangs(lines, at, head) || continues(lines, at, last, fields))) {
    head.hanging ||= fields.get(last) === '' && line !== '';
    fields.set(last, goingOn(fields.get(last) ?? '', line.trim()));
    return true;
  }
  if (last === null && (folded.test(line) || moreFollows(lines, at, fields))) return true;
  const goesOn = goesOnBelow(lines, at, head);
  head.parted ||= goesOn;
  return goesOn;
}

/** A label that comes again is part of the block only above others: below the last of them it is the text. */
function takesLabelled(head: Begun, { label, value }: Labelled, isAboveOthers: () => boolean): boolean {
  const { field } = label;
  if (head.fields.has(field)) {
    head.repeated.push(field);
    head.last = null;
    return head.repeated.length <= maxRepeated && (field === 'cc' || isAboveOthers());
  }
  head.last = field;
  head.fields.set(field, value);
  head.seen.push(label);
  return true;
}

/** Words of the member's that look like the begin of a block ("To: do") stand with a blank line above the real one. */
function isOfTwo({ parted, repeated }: Begun): boolean {
  return parted && repeated.some((field) => field !== 'cc');
}

/** Nobody reads more of a value. */
const maxValue = 8000;
const goingOn = (value: string, line: string) => (value.length > maxValue ? value : `${value} ${line}`.trim());

const maxGap = 1;
const needed: Field[] = ['from', 'date', 'subject'];

/** Whether the value of the label above stands on this line, or below this blank one, as where the cells of a table became lines. */
function hangs(lines: readonly string[], at: number, { last, fields, hanging }: Begun): boolean {
  if (!last || fields.get(last) !== '' || !(hanging || needed.some((field) => !fields.has(field)))) return false;
  const value = nextWritten(lines, at);
  if (value < 0 || readLabel(lines[value] ?? '')) return false;
  return hanging || readLabel(lines[nextWritten(lines, value + 1)] ?? '') !== null;
}

/** The next line that is not blank, if only few are before it; -1 where none is. */
function nextWritten(lines: readonly string[], from: number): number {
  const found = lines.slice(from, from + 1 + maxGap).findIndex((line) => line.trim() !== '');
  return found < 0 ? -1 : from + found;
}

/** Some clients part the lines of a block by blank ones; while something is missing, the block goes on below those. */
function goesOnBelow(lines: readonly string[], at: number, { fields, parted }: Begun): boolean {
  if (lines[at]?.trim() !== '') return false;
  const next = lines[nextWritten(lines, at + 1)] ?? '';
  const labelled = startsBlock(next) ? readLabel(next) : null;
  if (labelled === null || fields.has(labelled.label.field)) return false;
  return (
    needed.some((field) => !fields.has(field)) ||
    (parted && labelled.label.field === 'to' && labelled.value.includes('@'))
  );
}

/** Whether a line is a header that only servers read, or has a label that nobody has told us; subjects may have colons. */
function isNoField(line: string, last: Begun['last']): boolean {
  return isTechnical(line) || (last !== 'subject' && unknownLabel.test(line));
}

const unknownLabel = /^[\p{L}\p{M} ./-]{2,30}[:：] /u;
/** Of those, what is one also where nothing else of a block follows: no letter begins so. */
const forServers = /^(?:x|mime|content|list|dkim|arc|authentication|return|received|feedback)-[a-z-]{1,40} ?:\s/i;
const folded = /^[ \t]+\S/;

/** An unlabelled line goes on with the field above when more of the block follows, or when it is a list of addresses. */
function continues(lines: readonly string[], at: number, last: Field, fields: Map<Field, string>): boolean {
  const line = (lines[at] ?? '').trim();
  if (line === '') return false;
  if ((last === 'to' || last === 'cc') && listGoesOn(fields.get(last) ?? '', line)) return true;
  if (last === 'from' && /^<[^<>\s]+@[^<>\s]+>$/.test(line)) return true;
  return moreFollows(lines, at, fields);
}

function listGoesOn(list: string, line: string): boolean {
  if (list === '' || /[,;<]$/.test(list) || /^(?:<[^<>\s]+@[^<>\s]+>[,;]?|[^\s<>]+@[^\s<>]+)$/.test(line)) return true;
  // A name that the end of the line has cut.
  const begun = list.slice(Math.max(...[',', ';', '>'].map((end) => list.lastIndexOf(end))) + 1);
  return (
    list.includes('@') && begun.trim() !== '' && !begun.includes('@') && /^[^<>@]{0,100}<[^<>\s]+@[^<>\s]+>/.test(line)
  );
}

function moreFollows(lines: readonly string[], at: number, fields: Map<Field, string>): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + maxContinuation); next += 1) {
    const following = lines[next] ?? '';
    if (following.trim() === '') return false;
    const labelled = readLabel(following);
    // A text that no blank line parts from the head may name an attachment as well.
    if (labelled) return !fields.has(labelled.label.field) && (startsBlock(following) || next <= at + maxFolds);
  }
  return false;
}
