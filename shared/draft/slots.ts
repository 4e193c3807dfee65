/** Facts that a draft may name, each found in the case. */
export const slots = [
  'company',
  'role',
  'moment',
  'liked',
  'draw',
  'wish',
  'why',
  'people',
  'question',
  'lacking',
  'needed',
  'point',
  'habit',
  'missed',
  'lesson',
  'action',
  'news',
  'link',
  'month',
  'ago',
] as const;
export type Slot = (typeof slots)[number];
