import type { Group } from '../../wording.ts';

/** Where the role itself went away: what still draws the member. */
export const interest: readonly Group[] = [
  {
    if: ['why'],
    ways: [
      'I applied because {why}, and that has not changed.',
      'My interest outlasts this one role, because {why}.',
      'What interested me is that {why}, and it still does.',
    ],
  },
  {
    if: ['wish'],
    ways: [
      'I would still like to {wish}.',
      { if: ['cancelled'], say: 'My wish to {wish} has not gone with the role.' },
      'What I wanted was to {wish}, and I still do.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'What drew me was {draw}, and that has not changed.',
      'I applied because of {draw}, so my interest outlasts this one role.',
      'I would still like to have a part in {draw}.',
      'My interest was in {draw} more than in a title, and it stays.',
    ],
  },
  {
    if: ['moment'],
    ways: [
      'After {moment} I am more interested in {company}, not less.',
      'I would like the work; I know that since {moment}.',
      { if: ['cancelled'], say: 'I still think about {moment}, and my interest has not gone with the role.' },
    ],
  },
  {
    ways: [
      { if: ['cancelled'], say: 'My interest in the work has not gone away with it.' },
      'I applied because I wanted this kind of work, and I still do.',
      'I would have liked to do it, and I would still like to.',
      'For my part, nothing has changed: the work at {company} interests me.',
      'The {role} role was just the sort of thing that I am looking for.',
      'It does not change what I am looking for, which is work of this kind.',
      'I remain interested, in this or in something near it.',
    ],
  },
];
