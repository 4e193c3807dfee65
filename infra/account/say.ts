import type { Finding } from './account.ts';

const marks = { fine: 'ok   ', 'to do': 'to do', wrong: 'wrong' };

/** Findings as a person reads them: a line each, with what to do about it below. */
export const said = (findings: Finding[]): string =>
  findings.map(({ level, says, remedy }) => `${marks[level]}  ${says}${remedy ? `\n       ${remedy}` : ''}`).join('\n');
