import { hasHour, instantOf } from '../../case/calendar.ts';
import type { Case, Happening, Step } from '../../case/case.ts';
import type { Instant } from '../../mail/mail.ts';
import { stepName } from './words.ts';

/** Something in the life of a case. `theirs`: the employer wrote; `done`: the member or Onfile did; the rest is ahead. */
export type Moment = {
  at: Instant;
  what: string;
  kind: 'theirs' | 'done' | 'planned' | 'left';
  /** Nothing tells the hour. */
  dayOnly?: boolean;
};

/** What happened and what is planned in a case, in order. */
export function momentsOf(one: Case, zone: string): Moment[] {
  const { date } = one.original;
  const written = instantOf(date, zone);
  const moments: Moment[] = [
    ...(written === null
      ? []
      : [{ at: written, what: 'They wrote', kind: 'theirs' as const, dayOnly: !hasHour(date) }]),
    { at: one.openedAt, what: 'You passed it on', kind: 'done' },
    ...one.steps.flatMap(ofStep),
    ...(one.happened ?? []).flatMap(ofHappening),
    ...(one.ended?.because === 'stopped' ? [{ at: one.ended.at, what: 'You stopped it', kind: 'done' as const }] : []),
  ];
  return moments.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function ofStep(step: Step): Moment[] {
  const name = stepName(step);
  switch (step.state) {
    case 'planned':
    case 'claimed':
      return [{ at: step.due, what: name, kind: 'planned' }];
    case 'drafted':
      return [{ at: step.at, what: `${name}: mailed to you`, kind: 'done' }];
    case 'sent':
      return [{ at: step.at, what: `${name}: you sent it`, kind: 'done' }];
    case 'skipped':
      return [{ at: step.at, what: `${name}: skipped`, kind: 'left' }];
    case 'retired':
      return [];
  }
}

function ofHappening(it: Happening): Moment[] {
  const what = happeningNames[it.kind];
  return what ? [{ at: it.at, what, kind: theirs.includes(it.kind) ? 'theirs' : 'done' }] : [];
}

const theirs: Happening['kind'][] = ['feedback', 'answer', 'opening'];

const happeningNames: Partial<Record<Happening['kind'], string>> = {
  feedback: 'They sent feedback',
  answer: 'They answered',
  opening: 'They have something for you',
  wrote: 'You wrote to them',
  lesson: 'A lesson',
  news: 'Your news',
};
