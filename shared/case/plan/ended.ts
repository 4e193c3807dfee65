import type { Case } from '../case.ts';

/** What is recorded with the steps of a case that the member let go. */
export const letGoBecause = 'You let this one go.';

/** What is recorded with the steps of a case that has ended. */
export function endedBecause({ ended }: Pick<Case, 'ended'>): string {
  return endings[ended?.because ?? 'stopped'];
}

/** Whether a step was left out because its case had ended or been let go, rather than for a reason of its own. */
export function isLeftWithCase(because: string): boolean {
  return because === letGoBecause || Object.values(endings).includes(because);
}

const endings: Record<NonNullable<Case['ended']>['because'], string> = {
  stopped: 'You stopped this one.',
  'not-a-rejection': 'It was no rejection after all.',
  opening: 'They have something for you, so the plan has done its work.',
};
