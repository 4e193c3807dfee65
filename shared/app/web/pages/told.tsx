import { spoken } from '../../../case/calendar.ts';
import type { Happening } from '../../../case/case.ts';
import { lessonSaid } from '../../../draft/conversation/lesson-said.ts';

/** What came to be known since: lessons, news, feedback. */
export function Told({ happened, zone }: { happened: Happening[]; zone: string }) {
  const told = happened.flatMap((it) => {
    const text = toldText(it);
    const action = it.kind === 'lesson' ? it.action : null;
    return text || action ? [{ at: it.at, text, action }] : [];
  });
  if (told.length === 0) return null;
  return (
    <>
      <h2>What came to be known</h2>
      <ul class="plain">
        {told.map(({ at, text, action }) => (
          <li class="card">
            {text ? <p class="mail">{text}</p> : null}
            {action ? <p class="mail">What you do about it: {action}</p> : null}
            <p class="soft small when">{spoken(at, zone)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function toldText(it: Happening): string | null {
  switch (it.kind) {
    case 'detail':
    case 'wrote':
      return it.text;
    case 'feedback':
      return `They wrote: ${it.text}`;
    case 'news':
      return [it.text, it.link].filter(Boolean).join(' ');
    case 'lesson':
      return it.text && `${it.about === 'other' ? 'A lesson' : `About ${lessonSaid(it.about)}`}: ${it.text}`;
    default:
      return null;
  }
}
