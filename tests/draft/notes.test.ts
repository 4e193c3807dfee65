import { describe, expect, it } from 'vitest';
import { tellingIn } from '../../shared/draft/mined/clause.ts';
import { tellsOf } from '../../shared/draft/mined/note.ts';
import type { Told } from '../../shared/draft/mined/told.ts';

type Expected = Partial<Told & { people: string }>;

const reader = { contact: 'Ana Silva', company: 'Northwind', agency: false, familiar: false, language: 'en' };
const told = (note: string, parts: Partial<typeof reader> = {}): Expected =>
  Object.fromEntries(Object.entries(tellsOf([note], { ...reader, ...parts })).filter(([, value]) => value !== null));

describe('a note in English tells', () => {
  it.each<[string, Expected]>([
    [
      "I really enjoyed the question about partial failures that Ana's team asked me.",
      { moment: 'the question about partial failures', question: 'partial failures' },
    ],
    ['I liked the office tour.', { moment: 'the office tour' }],
    ['I liked the team spirit', { liked: 'the team spirit' }],
    [
      'The best part was the whiteboard session with Priya.',
      { moment: 'the whiteboard session with Priya', people: 'Priya' },
    ],
    ['Best bit: the lunch with the team', { moment: 'the lunch with the team' }],
    [
      'I really enjoyed the question about caching, they asked me about cold starts too',
      { moment: 'the question about caching', question: 'cold starts' },
    ],
    ['Ana interviewed me, we talked about event sourcing.', { moment: 'the conversation about event sourcing' }],
    ['I wanted this because they build night trains.', { why: 'you build night trains' }],
    ['I wanted this because of the flood warnings work', { draw: 'the flood warnings work' }],
    ['Loved the conversation with Ana about tides!!', { moment: 'the conversation with you about tides' }],
    [
      'My favourite moment was when Ana showed me the workshop.',
      { moment: 'the moment when you showed me the workshop' },
    ],
    [
      'What I enjoyed most was talking with Priya about hiring.',
      { liked: 'talking with Priya about hiring', people: 'Priya' },
    ],
    [
      'Had a great chat with Priya about the data model.',
      { moment: 'the chat with Priya about the data model', people: 'Priya' },
    ],
    ['It was a really good conversation about teaching maths', { moment: 'the conversation about teaching maths' }],
    ['Talking to Tom about boats was fun', { liked: 'talking to Tom about boats', people: 'Tom' }],
    ['The case study was fascinating, I learned a lot', { moment: 'the case study' }],
    ['The tour of the wards was lovely.', { moment: 'the tour of the wards' }],
    ['Interviewed by Priya Nair and Tom, about an hour.', { people: 'Priya Nair and Tom' }],
    ['My interviewers were Priya, Tom and Wei-Ling', { people: 'Priya, Tom and Wei-Ling' }],
    ['Spoke with Dr. Dahl', { people: 'Dr. Dahl' }],
    ['Priya and Tom interviewed me', { people: 'Priya and Tom' }],
    ['They asked me how I would handle a failing supplier', { question: 'how I would handle a failing supplier' }],
    ['They asked me about my thesis and I could talk for ages', { question: 'my thesis' }],
    ['I applied because I love old maps', { draw: 'the work on old maps', why: 'I love old maps' }],
    ['I was drawn to their work on flood warnings', { draw: 'your work on flood warnings' }],
    ['Their work on flood warnings is what drew me.', { draw: 'your work on flood warnings' }],
    ['What drew me there was the small team', { draw: 'the small team' }],
    ['I would have loved to work on the night trains', { wish: 'work on the night trains' }],
    ["I'd have liked to help build the new library", { wish: 'help build the new library' }],
    ['I wanted to work with Priya on forecasting', { wish: 'work with Priya on forecasting' }],
    ['I care about public transport', { draw: 'the work on public transport' }],
    ['I was really looking forward to the fieldwork in spring.', { draw: 'the fieldwork in spring' }],
    ['I was excited about reusable landing gear', { draw: 'the work on reusable landing gear' }],
    ['I liked the tour but the panel was rude', { moment: 'the tour' }],
    ['The commute is bad but I loved the pairing session', { moment: 'the pairing session' }],
    ['I still think about the question on joins', { moment: 'the question on joins', question: 'joins' }],
    ['I keep thinking about the story Ana told about the first flood', { moment: 'the story about the first flood' }],
    ['We discussed the migration to Postgres', { moment: 'the conversation about the migration to Postgres' }],
    ['We talked for an hour about bees', { moment: 'the conversation about bees' }],
    ['I enjoyed meeting everyone', { liked: 'meeting everyone' }],
    ['My highlight was the demo of the crane simulator', { moment: 'the demo of the crane simulator' }],
    ['I really liked how they explained the on-call rota', { liked: 'the way you explained the on-call rota' }],
    ['I loved their attention to detail', { liked: 'your attention to detail' }],
    ['I appreciated the honesty of the panel', { liked: 'the honesty of the panel' }],
    ["Ana's question about trade-offs was great", { moment: 'your question about trade-offs', question: 'trade-offs' }],
    ['I enjoyed the task they set', { moment: 'the task' }],
    ['The pairing exercise with Tom was the best part', { moment: 'the pairing exercise with Tom' }],
    ['it was nice talking to Ana about choir', { liked: 'talking to you about choir' }],
    ['I enjoyed the chat about my thesis', { moment: 'the chat about my thesis' }],
    ['The people I met were so nice, especially Priya', { liked: 'the people I met' }],
    [
      'Final round with Marcus and Dana, I was excited about the landing gear.',
      { draw: 'the landing gear', people: 'Marcus and Dana' },
    ],
    [
      'I enjoyed my interview with Ana and the walk around the harbour',
      { moment: 'the interview with you and the walk around the harbour' },
    ],
    ['I was so nervous but I enjoyed the role play with the parents', { moment: 'the role play with the parents' }],
    ['Loved that they asked about failures', { moment: 'the question about failures', question: 'failures' }],
    ['We had lunch together and I enjoyed hearing about the orchard', { liked: 'hearing about the orchard' }],
    ['Enjoyed learning about their apprenticeship scheme', { liked: 'learning about your apprenticeship scheme' }],
    ["I really enjoyed meeting Ana's team, especially Priya", { liked: 'meeting your team' }],
    [
      'The discussion with Priya on trade-offs made me think',
      { moment: 'the discussion with Priya on trade-offs', people: 'Priya' },
    ],
    ['I applied because their mission matters to me', { why: 'your mission matters to me' }],
    ['I was hoping to move into research and they knew that', { wish: 'move into research' }],
    ['I was hoping to join the robotics group', { wish: 'join the robotics group' }],
    ['Ana asked me about queues and I had fun answering', { question: 'queues' }],
    [
      'We talked about how they migrated to Postgres',
      { moment: 'the conversation about how you migrated to Postgres' },
    ],
  ])('“%s”', (note, expected) => {
    expect(told(note)).toEqual(expected);
  });
});

describe('a note in German tells', () => {
  it.each<[string, Expected]>([
    [
      'Die Frage von Herrn Brandt, wie man plant, fand ich toll.',
      { moment: 'die Frage von Herrn Brandt', people: 'Herrn Brandt' },
    ],
    ['Den Rundgang durch die Werkstatt fand ich sehr spannend.', { moment: 'den Rundgang durch die Werkstatt' }],
    ['Das Gespräch mit Frau Vogel über SAP hat mir gut gefallen.', { moment: 'das Gespräch mit Ihnen über SAP' }],
    ['Besonders gefallen hat mir der Rundgang durch die Werkstatt', { moment: 'den Rundgang durch die Werkstatt' }],
    ['Gefallen hat mir die Frage nach Teilausfällen', { moment: 'die Frage nach Teilausfällen' }],
    ['Ich fand das Gespräch über Monatsabschlüsse sehr spannend', { moment: 'das Gespräch über Monatsabschlüsse' }],
    ['Sie haben mich nach Monatsabschlüssen gefragt', { moment: 'die Frage nach Monatsabschlüssen' }],
    ['Wir haben lange über Nachtzüge gesprochen', { moment: 'das Gespräch über Nachtzüge' }],
    ['Ich wollte unbedingt an den Nachtzügen arbeiten', { wish: 'an den Nachtzügen gearbeitet' }],
    ['Gereizt hat mich die Arbeit mit Kindern', { draw: 'die Arbeit mit Kindern' }],
    ['Die Nähe zur Forschung hat mich angesprochen', { draw: 'die Nähe zur Forschung' }],
    ['Ich habe mich wegen der Nachtzüge beworben', { draw: 'die Nachtzüge' }],
    ['Das Schönste war die Führung durch das Labor', { moment: 'die Führung durch das Labor' }],
    ['Gespräch mit Frau Krause und Herrn Yilmaz', { people: 'Frau Krause and Herrn Yilmaz' }],
    ['Priya und Tom haben mich interviewt', { people: 'Priya and Tom' }],
    ['Ich mochte den Probetag in der Küche', { moment: 'den Probetag in der Küche' }],
    ['Der Probetag hat mir Spaß gemacht', { moment: 'den Probetag' }],
  ])('“%s”', (note, expected) => {
    expect(told(note, { language: 'de', contact: 'Sabine Vogel' })).toEqual(expected);
  });

  it('and says “dir” to whom it says du', () => {
    const note = 'Das Gespräch mit Sabine über SAP hat mir gut gefallen.';
    expect(told(note, { language: 'de', contact: 'Sabine Vogel', familiar: true })).toEqual({
      moment: 'das Gespräch mit dir über SAP',
    });
  });
});

it('leaves an agency’s clients in the third person', () => {
  expect(told('I was drawn to their work on flood warnings', { agency: true })).toEqual({
    draw: 'their work on flood warnings',
  });
});

describe('nothing for a draft, and nothing worth giving back, is in', () => {
  it.each([
    ['I wanted this because the pay is good'],
    ['I wanted this because it is close to home'],
    ['We talked about my salary expectations'],
    ['ugh'],
    ['FYI'],
    ['what do you think?'],
    ['I hated this'],
    ['Should I say that I enjoyed the tour?'],
    ['My friend Tom loved the conversation with Priya'],
    ['I never got an interview'],
    ['So unfair, they ghosted me for six weeks'],
    ['I enjoyed the part where they ignored me'],
    ['Not sure why, I thought it went well'],
    ['Here is another one'],
    ['Please add this one to my list, thanks'],
    ['I thought it went well'],
    ['Loved it'],
    ['I liked them'],
    ['I blanked on the question about joins'],
    ['Sister says I should have asked for more'],
    ['This was my dream job'],
    ['Applied in August, heard nothing until now'],
    ['Ana was lovely'],
    ['Spoke to HR and then the CTO'],
    ['Looking forward to your plan'],
    ['I love you guys'],
    ['They wanted somebody else because of the budget'],
    ['It was London based'],
    ['Interview with Ana on Tuesday'],
    ['They said no because of my lack of experience'],
    ["I'm sad about this one because I loved the product"],
  ])('“%s”', (note) => {
    expect(told(note)).toEqual({});
    expect(tellingIn([note])).toBeNull();
  });
});

describe('no phrase can be taken, but the words are given back to weave in, from', () => {
  it.each([
    ['I was impressed by how Ana runs the team'],
    ['They were keen on my experience with Go'],
    ['I liked that they asked about my kids'],
    ['They loved my portfolio'],
    ['I really wanted this job'],
    ['The interview went on for four hours'],
    ['I met Ana at the fair in Leeds, she said to apply'],
    ['because of the {role} and the <b>mission</b>'],
  ])('“%s”', (note) => {
    expect(told(note)).toEqual({});
    expect(tellingIn([note])).toBe(note);
  });
});

it('reads a long story in little time, whatever it holds', () => {
  for (const note of [
    'we talked about '.repeat(5000),
    'I liked the '.repeat(5000),
    `${'Ana and '.repeat(5000)} met me`,
  ]) {
    const start = performance.now();
    tellsOf([note], reader);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
