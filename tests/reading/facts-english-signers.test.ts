import { describe, expect, it } from 'vitest';
import { factsOf, type Row } from './facts-case.ts';

type Signer = Partial<Row> & { contact: string | null };

const signed: Signer[] = [
  // small letters, kisses and crews
  { body: 'hired somebody else for yard hand. thanks for stopping in\n\ngreg\nSawdon Lumber Yard', contact: 'Greg' },
  {
    body: 'thank you for the trial shift, we cannot give you enough hours\n\nhannah + the fernside crew',
    contact: 'Hannah',
  },
  {
    body: 'Thank you for coming in for your trial morning. We have offered the post to someone else.\n\nMargaret x\nLittle Beeches',
    contact: 'Margaret',
  },
  // no closing words, a house below
  {
    body: "Hi, we hired a carpenter. We'll hang onto your info.\n\nPeg Hatherley\nHatherley & Sons Builders",
    contact: 'Peg Hatherley',
  },
  { body: 'No point me getting you in without COCN1.\n\nC Denby\nGlenmoor Gas Services', contact: 'C Denby' },
  // closing words of many kinds
  {
    body: 'We chose somebody else.\n\nAll the very best\n\nRachel Tamati\nPeople Advisor\nGHX',
    contact: 'Rachel Tamati',
  },
  {
    body: 'We have invited someone else.\n\nwith love & gratitude,\nXiomena\nOpaline Dance Collective',
    contact: 'Xiomena',
  },
  // ranks are not part of a name
  {
    from: 'Sgt. K. Abdilla <recruitment@harbourpolice.example>',
    body: 'You have not obtained the pass mark.',
    contact: 'K. Abdilla',
  },
];

const nobody: Signer[] = [
  {
    body: 'You were not selected.\n\nArden County Employee Relations\n210 King Blvd, Room 4\nMadison, WI 53703',
    contact: null,
  },
  { body: 'We will keep your application.\n\nRecruitment Division, CPC\nJubbar Industrial City', contact: null },
  {
    from: 'Reed Hollister <info@reedhollister-jobs.example>',
    body: 'Your application for Payroll Administrator was unsuccessful.\n\nReed Hollister Ltd, 4th floor, 12 Coleman Street',
    contact: null,
  },
  { body: 'we went with somebody else, sorry\n\nthe fernside crew', contact: null },
  { body: 'we went with somebody else, sorry\n\nmanagement', contact: null },
];

describe('who signs English mails', () => {
  it.each(signed)('is $contact', ({ contact, ...mail }) => {
    expect(factsOf('en', mail).contact?.value.name ?? null).toBe(contact);
  });

  it.each(nobody)('is nobody in: $body', ({ contact, ...mail }) => {
    expect(factsOf('en', mail).contact?.value.name ?? null).toBe(contact);
  });
});
