import type { Case } from '../../shared/case/case.ts';
import { emptyLedger } from '../../shared/case/ledger.ts';
import { plan } from '../../shared/case/plan.ts';
import { draftStep } from '../../shared/draft/draft-step.ts';
import { aMember, noHoliday } from '../support/cases.ts';
import { rejections } from '../support/rejections.ts';

const rounds = 30;
const member = aMember();

/** What planning a case and composing a draft cost, without public holidays. */
export async function planningBench(): Promise<void> {
  print(`planning a case: ${eachOf(planned)} ms (aim well under 1), over ${rejections.length} cases`);
  print(`composing a draft for it: ${eachOf(drafted)} ms`);
}

function planned(one: Case): void {
  plan({ case: one, ledger: emptyLedger, member, now: one.openedAt, isHoliday: noHoliday });
}

function drafted(one: Case): void {
  draftStep({ case: one, step: { id: 'ask-feedback', kind: 'ask-feedback' }, member, earlier: [], now: one.openedAt });
}

/** Milliseconds of processor time a case, the least of some rounds. */
function eachOf(work: (one: Case) => void): string {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const begun = process.cpuUsage();
    for (const one of rejections) work(one);
    const { user, system } = process.cpuUsage(begun);
    least = Math.min(least, (user + system) / 1000);
  }
  return (least / rejections.length).toFixed(3);
}

const print = (line: string) => process.stdout.write(`  ${line}\n`);
