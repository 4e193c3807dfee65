import { describe, expect, it } from 'vitest';
import { named } from './facts-case.ts';

const no = 'We will not be moving forward with your application for now.';

describe('who is known by a mailbox alone', () => {
  const mails: [string, string, string, string | null][] = [
    ['a given name and a surname', 'eva.lindqvist@copperline.example', no, 'Eva Lindqvist'],
    ['also at a platform', 'anna.kessler@copperline.teamtailor-mail.com', no, 'Anna Kessler'],
    ['also without a signature below a greeting', 'jonas.rieck@norval.example', `Hi Sam,\n\n${no}`, 'Jonas Rieck'],
    ['not a department', 'talent.team@copperline.example', no, null],
    ['not what is no name', 'tech.hiring@copperline.example', no, null],
    ['not one word', 'eva@copperline.example', no, null],
    ['not the one greeted', 'sam.keller@copperline.example', `Hi Sam Keller,\n\n${no}`, null],
    ['not where somebody signs', 'eva.lindqvist@copperline.example', `${no}\n\nBest,\nDana Whitlock`, 'Dana Whitlock'],
  ];
  it.each(mails)('%s: %s', (_, from, body, contact) => {
    expect(named('en', { from, body, company: null, role: null }).contact).toBe(contact);
  });
});

describe('what a name ends with', () => {
  const signers: [string, string | null][] = [
    ['Edmund Hartwell III', 'Edmund Hartwell III'],
    ['Edmund Hartwell II', 'Edmund Hartwell II'],
    ['Edmund Hartwell Jr.', 'Edmund Hartwell Jr.'],
    ['Edmund Hartwell, Jr.', 'Edmund Hartwell, Jr.'],
    ['Edmund Hartwell Sr.', 'Edmund Hartwell Sr.'],
    ['Edmund Hartwell IV', 'Edmund Hartwell IV'],
    ['Edmund Hartwell CPA', 'Edmund Hartwell'],
    ['Edmund Hartwell MBA', 'Edmund Hartwell'],
    ['Edmund Hartwell PHR', 'Edmund Hartwell'],
  ];
  it.each(signers)('%s', (signer, contact) => {
    const body = `Dear Ms. Reed,\n\nWe cannot offer you that interview.\n\nSincerely,\n${signer}\nPublisher`;
    expect(named('en', { body, company: null, role: null }).contact).toBe(contact);
  });
});

describe('whom a mail greets', () => {
  const greetings: [string, string | null][] = [
    ['Hi Steve its Gail from Pennine Pallets. Sorry but the job has gone to his nephew.', 'Gail'],
    ['Hi Gail, sorry but the job has gone to his nephew.', null],
    ['Dear Gail Mason-Reed, sorry but the job has gone to his nephew.', null],
  ];
  it.each(greetings)('%s', (body, contact) => {
    expect(named('en', { from: 'Gail', body, company: null, role: null }).contact).toBe(contact);
  });
});

describe('who signs as From does, where nothing closes the mail', () => {
  const signatures: [from: string, below: string, contact: string | null][] = [
    ['Tendai Moyo <no-reply@hire.lever.co>', 'Tendai Moyo\nHexagon Ridge', 'Tendai Moyo'],
    ['Hexagon Ridge <no-reply@hire.lever.co>', 'Hexagon Ridge\nLeeds', null],
    ['Hexagon Ridge <no-reply@hire.lever.co>', 'Hexagon Ridge', null],
  ];
  it.each(signatures)('%s: %j', (from, below, contact) => {
    const body = `Hi Arjun,\n\nThank you for the take-home exercise for Hexagon Ridge. We are going to end the process here.\n\nAny questions, just write to me.\n\n${below}`;
    expect(named('en', { from, body, company: null, role: null }).contact).toBe(contact);
  });
});

describe('who writes by a platform without signing', () => {
  const senders: [from: string, contact: string | null][] = [
    ['Tendai Moyo <reply-to-sender@mail.paylocity.com>', 'Tendai Moyo'],
    ['Jovana Petrovic <no-reply@hire.lever.co>', 'Jovana Petrovic'],
    ['Hexagon Ridge <no-reply@hire.lever.co>', null],
    ['Loan Servicing <no-reply@hire.lever.co>', null],
    ['Mijn Loopbaan <no-reply@hire.lever.co>', null],
    ['Harbour Bank <no-reply@hire.lever.co>', null],
    ['Norval Careers <no-reply@hire.lever.co>', null],
  ];
  it.each(senders)('%s', (from, contact) => {
    const body =
      'Thank you for your interest in Hexagon Ridge. We have decided not to move forward with your application for the Data Engineer position at Hexagon Ridge.';
    expect(named('en', { from, body, company: null, role: null }).contact).toBe(contact);
  });
});
