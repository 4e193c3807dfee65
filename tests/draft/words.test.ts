import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { companyAsSaid, roleAsSaid } from '../../shared/draft/as-said.ts';
import { lackingIn, neededIn } from '../../shared/draft/mined/lacking.ts';
import { named } from '../../shared/draft/names.ts';
import { registerOf } from '../../shared/draft/register.ts';
import { toneOf } from '../../shared/draft/tone.ts';
import { isDraftKind } from '../../shared/draft/wording/wording.ts';
import { aCase, byAgency, drafted, planned } from '../support/cases.ts';

describe('a name', () => {
  it.each([
    ['Ana Silva', 'Ana', 'Ana Silva', null],
    ['VOGEL, Katrin', 'Katrin', 'Katrin Vogel', null],
    ['Ana Silva, HR Manager', 'Ana', 'Ana Silva', null],
    ['Dr. Henrik Dahl', 'Henrik', 'Dr. Henrik Dahl', 'Dr. Dahl'],
    ['Ms Vogel', null, 'Ms Vogel', 'Ms Vogel'],
    ['J. Smith', null, 'J. Smith', null],
    ['maya', 'Maya', 'Maya', null],
    ['ANA SILVA', 'Ana', 'Ana Silva', null],
    ['IAN MCDONALD', 'Ian', 'Ian McDonald', null],
    ['LI WEI', 'Li', 'Li Wei', null],
    ['J.P. Morgan', null, 'J.P. Morgan', null],
    ['VAN DEN BERG, Sanne', 'Sanne', 'Sanne van den Berg', null],
    ['Maria del Carmen Ruiz', 'Maria', 'Maria del Carmen Ruiz', null],
    ['von der Leyen', null, 'von der Leyen', null],
    ['DR. HENRIK DAHL', 'Henrik', 'Dr. Henrik Dahl', 'Dr. Dahl'],
    ['Frau Dr. Krause', null, 'Frau Dr. Krause', 'Frau Dr. Krause'],
    ['Prof. Dr. Karla Maier', 'Karla', 'Prof. Dr. Karla Maier', 'Prof. Maier'],
    ['Ana Silva | Northwind', 'Ana', 'Ana Silva', null],
    ['Ana Silva - Recruiter', 'Ana', 'Ana Silva', null],
    ['Ana Silva via Greenhouse', 'Ana', 'Ana Silva', null],
    ['Ana Silva MBA', 'Ana', 'Ana Silva', null],
    ['Ana Silva\r\nBcc: all@example.com', 'Ana', 'Ana Silva', null],
  ])('%s', (name, first, full, titled) => {
    expect(named(name)).toEqual({ first, full, titled });
  });

  it.each([
    [null],
    [''],
    ['   '],
    ['hr@x.example'],
    ['a b c d e f g'],
    ['Recruiting Team'],
    ['The Northwind Team'],
    ['Northwind Careers'],
    ['HR'],
    ['no-reply'],
    ['Ana Silva & Tom Okafor'],
  ])('%s is none', (name) => {
    expect(named(name)).toBeNull();
  });
});

it.each([
  ['Senior Analyst (m/w/d) - Remote', 'Senior Analyst'],
  ['iOS Developer, Payments', 'iOS Developer'],
  ['SALES MANAGER', 'Sales Manager'],
  ['Bookkeeper position', 'Bookkeeper'],
  ['C++ / C# Developer', 'C++ / C# Developer'],
  ['Data Engineer #4711', 'Data Engineer'],
  ['QA', 'QA'],
  ['{role}', null],
  ['Controller*in (m/w/d)', 'Controller*in'],
  ['Verkäufer(in)', 'Verkäufer(in)'],
  ['Kaufmann/-frau', 'Kaufmann/-frau'],
  ['Data Analyst m/w/d', 'Data Analyst'],
  ['JR-10293 Data Analyst', 'Data Analyst'],
  ['12345 - Data Analyst', 'Data Analyst'],
  ['Data Analyst REQ-12345', 'Data Analyst'],
  ['“Data Analyst”', 'Data Analyst'],
  ['Account Manager DACH (w/m/d) 80-100%', 'Account Manager DACH'],
  ['.NET Developer', '.NET Developer'],
  ['12345', null],
  ['', null],
  [null, null],
])('the role %j is said as %j', (role, said) => {
  expect(roleAsSaid(role)).toBe(said);
});

it.each([
  ['Northwind GmbH & Co. KG', 'Northwind'],
  ['The Guardian', 'The Guardian'],
  ['NORTHWIND LOGISTICS GMBH', 'Northwind Logistics'],
  ['IKEA', 'IKEA'],
  ['Yahoo!', 'Yahoo'],
  ['Foo Ltd. (London)', 'Foo'],
  ['Siemens Aktiengesellschaft', 'Siemens'],
  ['{company}', null],
  [null, null],
])('the company %j is said as %j', (company, said) => {
  expect(companyAsSaid(company)).toBe(said);
});

describe('what they missed', () => {
  const lacking = (text: string) => lackingIn(aCase({ original: { text } }));
  it.each([
    ['We chose someone with more hands-on experience with Kafka at scale.', 'Kafka at scale'],
    ['Others had stronger skills in dbt and Airflow, so', 'dbt and Airflow'],
    ['You lacked experience in B2B sales that we need', 'B2B sales'],
    ['we found candidates with more experience in this field', null],
    ['candidates whose experience is closer to our needs', null],
    ['more relevant experience', null],
    ['another candidate with more experience in leading teams of', null],
  ])('“%s”: %s', (text, expected) => {
    expect(lacking(text)).toBe(expected);
  });

  it('is said whole where the reason was read from fewer words', () => {
    const text = 'Another candidate has more experience running Kafka at scale.';
    const span = { part: 'body' as const, start: 22, end: 54, text: text.slice(22, 54) };
    const one = aCase({ original: { text }, reading: { evidence: { reason: [span] } } });
    expect([span.text, lackingIn(one)]).toEqual(['more experience running Kafka at', 'Kafka at scale']);
  });
});

describe('whom they needed', () => {
  it.each([
    [
      'in the end we needed somebody who has already run Kafka at our scale.',
      'somebody who has already run Kafka at your scale',
    ],
    ['We were looking for someone with a background in public law, and so', 'someone with a background in public law'],
    ['we needed somebody who fits better', null],
    ['we need a candidate', null],
  ])('“%s”: %s', (text, expected) => {
    expect(neededIn(aCase({ original: { text } }))).toBe(expected);
  });

  it('is said whole where the reason was read from fewer words', () => {
    const text = 'We needed somebody who has already run Kafka at our scale.';
    const span = { part: 'body' as const, start: 0, end: 48, text: text.slice(0, 48) };
    expect(neededIn(aCase({ original: { text }, reading: { evidence: { reason: [span] } } }))).toBe(
      'somebody who has already run Kafka at your scale',
    );
    expect(neededIn(aCase({ original: { text: 'We needed somebody who has already run Kafka at.' } }))).toBe(null);
  });

  it('goes into the draft together with the call that they offer', () => {
    const said =
      'It was close; we needed somebody who has already run Kafka at our scale. I am happy to say more on a call.';
    const span = { part: 'body' as const, start: 0, end: said.length, text: said };
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const one = aCase({
        id,
        original: { text: `Hi Sam,\n\n${said}\n\nBest,\nAna` },
        reading: { signals: ['offers-feedback'], evidence: { 'offers-feedback': [span] } },
      });
      expect(drafted(one, 'ask-feedback').body).toMatch(
        /(?=[\s\S]*somebody who has already run Kafka at your scale)[\s\S]*(?:call|offered to talk)/,
      );
    }
  });
});

it('what they missed in German keeps one form for all cases', () => {
  const text = 'Wir haben uns für eine Bewerberin entschieden, die mehr Erfahrung mit SAP und Datev hat.';
  const one = aCase({ original: { text }, reading: { language: 'de' } });
  expect(lackingIn(one)).toBe('Erfahrung mit SAP und Datev');
  expect(drafted(one, 'ask-feedback').body).toContain('Erfahrung mit SAP und Datev');
});

describe('an agency’s recruiter is written to as one', () => {
  const kinds = ['ask-recruiter', 'future-openings', 'still-interested', 'keep-in-touch'] as const;
  const bodies = (one: (id: string) => Case) =>
    kinds.flatMap((kind) => ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => drafted(one(id), kind).body)).join('\n');
  it('and not as if it had decided', () => {
    expect(bodies((id) => aCase({ ...byAgency, id }))).not.toMatch(
      /\byou(?: have)? decided|your (?:decision|question|team)|working with you|work at/i,
    );
  });

  it('and a recruiter of the company itself hears nothing of clients', () => {
    const own = planned(aCase({ reading: { recruiter: true } }));
    const texts = own.steps.flatMap(({ kind }) => (isDraftKind(kind) ? [drafted(own, kind).body] : []));
    expect(texts.join('\n')).not.toMatch(/client|another company|put (?:me )?forward|on your books/i);
  });
});

describe('tone', () => {
  it.each([
    ['I disagree with your decision', 'argument', 'I disagree'],
    ['Frankly, this was unfair', 'bitterness', 'unfair'],
    ['please, please give me another chance', 'pleading', 'please, please'],
    ['Your amazing company', 'flattery', 'amazing'],
    ['Answer as soon as possible', 'pressure', 'as soon as possible'],
    ['I would leverage my skills', 'jargon', 'leverage'],
    ['I hope this email finds you well', 'cliché', 'hope this email finds you well'],
    ['Thanks!', 'shouting', 'Thanks!'],
  ])('“%s” is %s', (text, kind, found) => {
    expect(toneOf(text).map((finding) => [finding.kind, finding.words])).toContainEqual([kind, found]);
  });

  it('finds nothing in plain words', () => {
    expect(toneOf('Thank you for the interview. What should I work on first?')).toEqual([]);
  });
});

it('keeps to its length when the member tells a long story', () => {
  const story = `I took a course. ${'And then I went on with the next thing that came along. '.repeat(30)}`;
  const told = aCase({ happened: [{ at: '2026-10-06T09:00:00.000Z', kind: 'news', text: story, link: null }] });
  const { body } = drafted(told, 'keep-in-touch');
  expect(body).toContain('I took a course.');
  expect(body.split(/\s+/).length).toBeLessThanOrEqual(150);
  const endless = aCase({
    happened: [{ at: '2026-10-06T09:00:00.000Z', kind: 'news', text: 'on and '.repeat(300), link: null }],
  });
  expect(drafted(endless, 'keep-in-touch').body).not.toContain('on and on');
});

it('writes to a company whose very name is a boast', () => {
  const { body } = drafted(aCase({ reading: { company: 'Amazing Prestigious Ninja!' } }), 'ask-feedback');
  expect(body.split(/\s+/).length).toBeGreaterThan(20);
});

describe('the register of their mail', () => {
  it.each([
    ['Hi Sam,\n\nno.\n\nCheers,\nAna', 'first-name', 'Hi Ana,'],
    ['Dear Ms Lee,\n\nno.', 'formal', 'Dear Ana Silva,'],
    ['Dear Sam,\n\nno.\n\nYours sincerely,\nAna Silva', 'formal', 'Dear Ana Silva,'],
    ['Dear Ms Lee,\n\nno.\n\nYours sincerely,\nDr Ana Silva', 'formal', 'Dear Dr. Silva,'],
    ['Dear Ms Lee,\n\nno.\n\nYours sincerely,\nProf. Dr. med. Ana Silva', 'formal', 'Dear Prof. Silva,'],
    ['Hi Sam,\n\nno.\n\nCheers,\nDr Ana Silva', 'first-name', 'Hi Ana,'],
    ['Dear Sam,\n\nno.\n\nKind regards,\nAna', 'plain', 'Dear Ana,'],
    ['', 'plain', 'Dear Ana,'],
  ])('%j is %s', (text, register, greeting) => {
    const one = aCase({ original: { text } });
    expect(registerOf(one)).toBe(register);
    expect(drafted(one, 'ask-feedback').body.split('\n')[0]).toBe(greeting);
  });
});

describe('subject and name', () => {
  it.each([
    ['Your application', 'Re: Your application'],
    ['RE: Fwd: Your application', 'Re: Your application'],
    ['AW: Ihre Bewerbung', 'Re: Ihre Bewerbung'],
  ])('answers “%s” in its thread', (subject, expected) => {
    expect(drafted(aCase({ original: { subject } }), 'ask-feedback').subject).toBe(expected);
  });

  it('begins a thread of its own where there is none to answer', () => {
    const one = aCase({ original: { from: { name: 'NW', address: 'no-reply@nw.example' } } });
    expect(drafted(one, 'ask-feedback').subject).toMatch(/Platform Engineer|decision/);
  });

  it('signs with the member’s name, else as they forwarded, else as they were addressed', () => {
    const last = (one: ReturnType<typeof aCase>, name: string | null) =>
      drafted(one, 'ask-feedback', {
        member: { id: 'm', name, addresses: ['a@b.example'], zone: 'UTC', country: null },
      })
        .body.split('\n')
        .at(-1);
    expect(last(aCase({ signedAs: 'S. Lee' }), 'Samira Lee')).toBe('Samira Lee');
    expect(last(aCase({ signedAs: 'S. Lee' }), null)).toBe('S. Lee');
    expect(last(aCase(), null)).toBe('Sam Lee');
    expect(last(aCase({ original: { to: [] } }), null)).toMatch(/regards|wishes|best$/i);
  });
});
