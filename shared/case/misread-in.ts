import type { Case } from './case.ts';
import type { Misread } from './command.ts';

/** What a case says that its member may put right in plain words. */
export const misreadIn = ({ reading: { company, role, contact } }: Pick<Case, 'reading'>): Misread => ({
  company,
  role,
  contact: contact?.name ?? null,
});
