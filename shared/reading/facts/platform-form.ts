import { gather } from '../gather.ts';
import { forms } from '../platforms/forms.ts';
import type { Passage } from './passage.ts';
import { lately } from './read-once.ts';
import { trimmed } from './role/trimmed.ts';
import type { Candidate } from './vote.ts';

/** What the fixed sentences of platforms say, however the employer is spelt in them. */
export function formed(passage: Passage, fact: 'role' | 'company'): Candidate[] {
  return gather(worthTrying(passage, patterns), ({ pattern }) => {
    const [start, end] = pattern.exec(passage.text)?.indices?.groups?.[fact] ?? [0, 0];
    if (end <= start) return [];
    const article = /^(?:der|die|das|dem|den) (?=\p{Lu})/u.exec(passage.text.slice(start, end))?.[0].length ?? 0;
    const whole = { start: start + article, end, closed: true };
    const named = fact === 'role' ? trimmed(passage.text, whole) : whole;
    return named
      ? [{ value: passage.text.slice(named.start, named.end), weight: 4.5, span: passage.span(named.start, named.end) }]
      : [];
  });
}

/** Each with its words before what changes, which are looked for first. */
const patterns = forms.map(({ part, form }) => ({
  part,
  words: form.slice(0, form.search(/\{|$/)),
  pattern: patternOf(form, part === 'subject'),
}));

/** The forms that a passage has the first words of. */
const worthTrying = lately(({ part, text }: Passage, all: typeof patterns) =>
  all.filter((each) => each.part === part && text.includes(each.words)),
);

/** What changes is short, lies within a line and ends where the form's next words begin. */
function patternOf(form: string, whole: boolean): RegExp {
  const source = form
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/(?<=[.!])\n$/, '(?:\\s|$)')
    .replace(/\n+/g, '\\n{1,3}')
    .replace(/\{(\w+)\}/g, '(?<$1>[\\p{L}\\p{N}][^\\n]{1,90}?)');
  return new RegExp(whole ? `(?:^|: )${source}$` : source, 'du');
}
