import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-case.ts';

const body = 'We have decided not to move forward.';
const signedBy = (name: string) => `${body}\n\nKind regards,\n${name}\nPeople Partner`;

/** Names that are words, places or houses as well, double ones, with particles, initials and marks. */
const people = [
  'Ruth Church',
  'Emma Bank',
  'Bella House',
  'Will Good',
  'May Colefax',
  'August Thorne',
  'Lin-Mei Ong',
  'An Trinh',
  'Thu Le',
  "Niamh O'Dwyer",
  'Brigid O’Hanlon-Pike',
  "Tess D'Arco",
  'K.T. Lorimer',
  'Anneke van der Zalm',
  'Pilar de los Heros',
  'Nur Aisyah binti Rahmat',
  'Yusuf bin Harun',
  'Maria Clara de la Peña',
  'Rosa De Martino',
  'Leonie von und zu Harrach',
];

/** What departments and houses are called. */
const others = [
  'Talent Team',
  'Human Resources',
  'Best Regards',
  'Northwind Church',
  'The Good House',
  'Online Support',
];

describe('names of people', () => {
  it.each(people)('%s writes', (name) => {
    const mail = { from: `${name} <careers-desk@northwind.example>`, body: signedBy(name) };
    expect(factsOf('en', mail).contact?.value.name?.replace('’', "'")).toBe(name.replace('’', "'"));
  });

  it.each(people)('%s signs', (name) => {
    expect(factsOf('en', { body: signedBy(name) }).contact?.value.name?.replace('’', "'")).toBe(name.replace('’', "'"));
  });

  it.each(others)('%s is nobody', (name) => {
    const mail = { from: `${name} <careers-desk@northwind.example>`, body: `${body}\n\nKind regards,\n${name}` };
    expect(factsOf('en', mail).contact).toBeNull();
  });
});

/** What stands in From, what else the mail says, who that is and for whom. */
const displays: [string, string, string, string | null][] = [
  [
    'Anneke van der Zalm <no-reply@hire.lever.co>',
    `${body}\n\nAnneke van der Zalm\nRecruiter`,
    'Anneke van der Zalm',
    null,
  ],
  ['Anneke van Zalm <anneke@zalm.example>', body, 'Anneke', 'Zalm'],
  ['Anneke van Zalm <jobs@hire.lever.co>', `${body} Zalm wishes you luck.`, 'Anneke', 'Zalm'],
  ['Ruth Thorne de Colefax <jobs@hire.lever.co>', `${body} Colefax wishes you luck.`, 'Ruth Thorne', 'Colefax'],
  ['Thorne, Ruth [UK] <ruth.thorne@northwind.example>', body, 'Ruth Thorne', 'Northwind'],
];

describe('a display name', () => {
  it.each(displays)('%s', (from, text, name, company) => {
    const found = factsOf('en', { from, body: text });
    expect([found.contact?.value.name, found.company?.value ?? null]).toEqual([name, company]);
  });
});

const no = 'We have decided not to move forward.';

/** Mails that end in who wrote, and who that is: what the place says is enough, whatever the words of the name. */
const ends: [string, string, string | null][] = [
  ['', `${no}\n\nTamsyn Okereke\nThornbury & Vane`, 'Tamsyn Okereke'],
  [
    '',
    `${no} Thank you for the time that you gave us in March and again in May.\n\nTamsyn Okereke\nHR Services Officer\n\nThe college stands on the land of others.`,
    'Tamsyn Okereke',
  ],
  ['', `${no}\n\nUntil the next one,\nTamsyn Okereke`, 'Tamsyn Okereke'],
  ['', `${no} I am sorry.\n\nTamsyn Okereke`, 'Tamsyn Okereke'],
  ['', `${no}\n\nxo Tamsyn van der Okere`, 'Tamsyn van der Okere'],
  ['Tamsyn Okereke', `${no}\n\nThanks,\nTamsyn`, 'Tamsyn Okereke'],
  ['Oluwatamsyn Okereke <tam@northwind.example>', `${no}\n\nThanks,\nTamsyn`, 'Oluwatamsyn Okereke'],
  ['', `${no}\n\nMara von den Ottern\n\nMara Quill\nOffice Manager`, 'Mara von den Ottern'],
  ['Mara Quill <mara@otter.example>', `${no}\n\nMara von den Ottern\n\nMara Quill\nOffice Manager`, 'Mara Quill'],
  ['', `My name is Tamsyn M. van der Okere. ${no}`, 'Tamsyn M. van der Okere'],
  ['', `I'm Tamsyn Okereke from Thornbury. ${no}`, 'Tamsyn Okereke'],
  ['', `${no}\n\nKind regards,\nAn Trinh\nParish Office`, 'An Trinh'],
  ['', `${no}\n\nThornbury Vane Inc.\nYellowknife NT`, null],
  ['', `${no}\nThornbury Vane`, null],
  ['', `${no}\n\nThe Thornbury`, null],
  ['', `${no}\n\nFamilie Van den Zalm`, null],
];

describe('the end of a mail', () => {
  it.each(ends)('%s %s', (from, text, name) => {
    expect(factsOf('en', { from, body: text }).contact?.value.name ?? null).toBe(name);
  });
});
