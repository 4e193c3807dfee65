/**
 * The lines that go on in the next one, by their places: mail programs break them at about 72 characters, some at others.
 * Lines of nothing part the rest.
 */
export function wrappedLines(lines: readonly string[]): ReadonlySet<number> {
  const wrapped = new Set<number>();
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (lines[to]) to++;
    const block = lines.slice(from, to);
    const isWhole = isBrokenByWidth(block);
    for (const [place, line] of block.slice(0, -1).entries()) {
      const next = block[place + 1] ?? '';
      if (isWhole || (goesOn(line, next) && !(isWord.test(next) && isList(block)))) wrapped.add(from + place);
    }
    from = to;
  }
  return wrapped;
}

/** "Maria Lopez", "Recruiterin", "trivago": short lines without sentences, of which one is a single small word or begins with one: "dunfeld SE". */
function isList(block: readonly string[]): boolean {
  return block.every((line) => line.length < mostOfLists && !endsSentence.test(line));
}

const mostOfLists = 45;
const endsSentence = /[!?:]$|\p{Ll}{4,}\.$/u;
const isWord = /^\p{Ll}\S*(?: [\p{Lu}\d&]\S*){0,3}$/u;

/** Whether no line of a block had room for the first word of the next: "Thank you for applying / for the position of". */
function isBrokenByWidth(block: readonly string[]): boolean {
  const width = Math.max(...block.map((line) => line.length));
  const isProse = block.some((line, place) => place > 0 && /^\p{Ll}/u.test(line));
  if (block.length < 3 || !isProse || width < narrowest || width > widest || names.test(block[0] ?? '')) return false;
  return block.every((line, place) => {
    const next = block[place + 1];
    return next === undefined || line.length + 1 + firstWord(next).length > width;
  });
}

const narrowest = 30;
const widest = 80;

const firstWord = (line: string) => /^\S{0,80}/.exec(line)?.[0] ?? '';

/** Whether a line ends within a sentence: it is long, or the next begins in lower case. */
function goesOn(line: string, next: string): boolean {
  // "Position: Clerk (Records)", "Location: Harrow" below it.
  if (labelled.test(next) && labelled.test(line)) return false;
  if (line.length >= 40 && joining.test(line)) return /^\p{L}/u.test(next);
  if (line.length >= 58) return /^[\p{L}\p{N}"(]/u.test(next) && !onBehalf.test(next);
  return (
    line.length >= 12 &&
    /[\p{L}\p{N},]$/u.test(line.slice(-2).trimEnd()) &&
    /^\p{Ll}/u.test(next) &&
    !onBehalf.test(next) &&
    !(line.length < 45 && names.test(line))
  );
}

/** "i. A. Katrin Voss", "gez. Drees": who signs for a house begins a line in lower case. */
const onBehalf = /^(?:i\. ?[AVav]\.|i\.?[AV]\.? |p\. ?p\. |ppa\b|gez\b|namens )/;
/** "mr. A.B. Kramer" above "notaris": nothing but names. */
const names =
  /^(?:(?:drs?|mr|ir|ing|prof|mag|dipl-ing)\. ?)*(?:\p{Lu}[\p{L}.'-]{0,20} (?:(?:van|von|de|den|der|ten|ter|zu) ){0,2}){1,3}\p{Lu}\p{Ll}[\p{L}'-]{0,24}$/u;

const labelled = /^\p{Lu}[\p{L} /#]{1,28}: ?\S/u;
/** No line ends so that does not go on in the next. */
const joining = / (?:and|or|of|the|for|und|oder|et|ou|en)$/;
