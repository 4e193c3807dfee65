import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

const refusal = 'Unfortunately we have decided not to move forward with your application.';

const stages: { text: string; stage: string | null }[] = [
  { text: `The panel has completed its assessment of applications. ${refusal}`, stage: 'application' },
  { text: `We will not be inviting you to take part in first round interviews. ${refusal}`, stage: 'application' },
  { text: `You have not been picked for an interview. ${refusal}`, stage: 'application' },
  { text: `I have other roles coming up in spring. ${refusal}`, stage: 'application' },
  { text: `Your application was scored by two people. ${refusal}`, stage: 'application' },
  { text: `We will not be inviting you to a second interview. ${refusal}`, stage: 'interview' },
  { text: `Thank you for speaking with Ada and me on Zoom. ${refusal}`, stage: 'interview' },
  { text: `I refer to the interview you attended at our office. ${refusal}`, stage: 'interview' },
  { text: `We enjoyed our coffee with you. ${refusal}`, stage: 'interview' },
  { text: `Thank you for attending our assessment centre. ${refusal}`, stage: 'assessment' },
  { text: `It came down to you and one other person. ${refusal}`, stage: 'final' },
  { text: `It came down to the travel. ${refusal}`, stage: 'application' },
];

const reasons: { text: string; reason: string | null }[] = [
  { text: `We are looking for someone residing in Leeds. ${refusal}`, reason: 'location' },
  { text: 'Unfortunately, the internship has been withdrawn by the department.', reason: 'cancelled' },
  { text: `The position was filled through the internal bid process. ${refusal}`, reason: 'internal' },
  { text: `You did not demonstrate that you meet this criterion. ${refusal}`, reason: 'qualification' },
  { text: `We miss the experience in a laboratory that is asked for. ${refusal}`, reason: 'experience' },
  { text: `We had an overwhelming response. ${refusal}`, reason: 'competition' },
  { text: `All of our spots are spoken for. ${refusal}`, reason: 'filled' },
  { text: refusal, reason: null },
];

function readingOf(text: string) {
  const from = { name: 'Jo Park', address: 'jo@northwind.example' };
  return read({ from, to: [], subject: 'Your application', date: null, messageId: null, text: `Dear Sam,\n\n${text}` });
}

describe('an English refusal', () => {
  it.each(stages)('came at the stage $stage: $text', ({ text, stage }) => {
    expect(readingOf(text)?.stage).toBe(stage);
  });

  it.each(reasons)('has the reason $reason: $text', ({ text, reason }) => {
    expect(readingOf(text)?.reason).toBe(reason);
  });
});
