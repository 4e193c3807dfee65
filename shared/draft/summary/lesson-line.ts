import type { Recurring } from '../../case/lesson.ts';
import { lessonSaid } from '../conversation/lesson-said.ts';
import { quoted } from '../conversation/said.ts';

/** A lesson that comes back, kindly, with what the member said he or she would do about it. (A4-2, A4-3) */
export function lessonLine({ about, cases, actions }: Recurring): string {
  const said = lessonSaid(about);
  const count = numbers[cases] ?? String(cases);
  const came = `${said.charAt(0).toUpperCase()}${said.slice(1)} has come up in ${count} of your cases.`;
  const [latest] = actions;
  if (latest === undefined)
    return `${came} That is worth knowing, and something can be done about it: pick one small thing, and reply “lesson: …; …” to the case that it belongs to.`;
  return `${came} You said what you do about it: ${quoted(latest)}. If you keep at it, the next ones will show it.`;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
