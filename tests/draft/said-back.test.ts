import { describe, expect, it } from 'vitest';
import { pointOf } from '../../shared/draft/mined/point.ts';
import { saidBack } from '../../shared/draft/mined/said-back.ts';
import { stepLetter } from '../../shared/draft/step-letter.ts';
import { aCase, aMember, copyTo, drafted, now, planned, stepOf } from '../support/cases.ts';

const told = (text: string, language = 'en') =>
  aCase({ reading: { language }, happened: [{ at: now, kind: 'feedback', text }] });

describe('feedback in English, said back', () => {
  it.each([
    [
      'In the design round, though, you talked about failure modes only when asked.',
      'talking about failure modes only when asked',
    ],
    ['You jumped to solutions before asking what we needed.', 'jumping to solutions before asking what you needed'],
    ['you stayed too general in the case study.', 'staying too general in the case study'],
    ['To be honest, you didn’t ask many questions about the team.', 'not asking many questions about the team'],
    ['you tended to answer before we had finished the question', 'answering before you had finished the question'],
    ['You needed a lot of prompting in the coding round.', 'needing a lot of prompting in the coding round'],
    ['You only mentioned our customers at the end.', 'only mentioning your customers at the end'],
    ['You focused on our competitors rather than on us.', 'focusing on your competitors rather than on you'],
    ['You answered quickly rather than carefully.', 'answering quickly rather than carefully'],
    ['You showed less interest in the night shifts than in others.', 'showing less interest in the night shifts'],
  ])('“%s” tells what the member did: %s', (text, habit) => {
    expect(saidBack(told(text)).habit).toBe(habit);
  });

  it.each([
    ['We would have liked to hear more about how you measured the results.', 'more about how I measured the results'],
    [
      'Your portfolio was excellent. We missed a clearer structure in the case study.',
      'a clearer structure in the case study',
    ],
    ['You could have shown us more depth in SQL.', 'more depth in SQL'],
  ])('“%s” tells what was missed: %s', (text, missed) => {
    expect(saidBack(told(text)).missed).toBe(missed);
  });

  it.each([
    ['You gave excellent answers in the design round.'],
    ['You were great to talk to. It was a very close call.'],
    ['You did fine, it was about budget.'],
    ["...and that you talked about 'we' rather than what you did yourself."],
    ['You talked only of “the team”.'],
    ['You lost me a little on the second slide.'],
    ['You gave too few numbers in your answers to Dev and me.'],
    ['You kept the answers general and did not say what you had done.'],
    ['You need a driving licence for this one, which you do not have.'],
    ['You could have given examples of how you and your team work.'],
    ['You needed a lot of prompting to'],
    ['You gave vague answers on budgets and at'],
    ['We thought you told us what you think you are.'],
    ['You asked <b>{only}</b> one thing'],
    [`You stayed ${'far '.repeat(60)}too general.`],
    ['You asked us pathetic questions without need.'],
    [''],
  ])('from “%s” nothing is said back', (text) => {
    expect(saidBack(told(text))).toEqual({ habit: null, missed: null });
  });

  it('is of the latest feedback', () => {
    const one = aCase({
      happened: [
        { at: now, kind: 'feedback', text: 'You rushed through the task.' },
        { at: now, kind: 'feedback', text: 'You skipped the tests in the exercise.' },
      ],
    });
    expect(saidBack(one).habit).toBe('skipping the tests in the exercise');
  });
});

describe('feedback in German, said back', () => {
  it.each([
    [
      'Im Gespräch sind Sie bei der Fallstudie recht allgemein geblieben.',
      'ich im Gespräch bei der Fallstudie recht allgemein geblieben bin',
    ],
    ['Sie haben erst auf Nachfrage über Risiken gesprochen.', 'ich erst auf Nachfrage über Risiken gesprochen habe'],
    ['Du hast im Test die Randfälle nicht geprüft.', 'ich im Test die Randfälle nicht geprüft habe'],
    [
      'Auf die Frage nach dem Budget haben Sie zu schnell geantwortet.',
      'ich auf die Frage nach dem Budget zu schnell geantwortet habe',
    ],
  ])('“%s”: dass %s', (text, habit) => {
    expect(saidBack(told(text, 'de')).habit).toBe(habit);
  });

  it.each([
    ['Wir hätten uns konkretere Beispiele aus Ihrer Praxis gewünscht.', 'konkretere Beispiele aus meiner Praxis'],
    ['Wir hätten gern mehr über deine Rolle im Projekt gehört.', 'mehr über meine Rolle im Projekt'],
  ])('“%s” tells what was missed: %s', (text, missed) => {
    expect(saidBack(told(text, 'de')).missed).toBe(missed);
  });

  it.each([
    ['Wir hätten gern mehr darüber gehört.'],
    ['Sie haben einen sehr guten Eindruck hinterlassen.'],
    ['Die andere Person hatte mehr Erfahrung mit SAP.'],
  ])('from “%s” nothing is said back', (text) =>
    expect(saidBack(told(text, 'de'))).toEqual({ habit: null, missed: null }),
  );
});

describe('what feedback is about', () => {
  it.each([
    ['Your answers on pricing stayed rather general.', 'my answers on pricing'],
    ['Your examples were rather thin.', 'my examples'],
    [
      'You gave excellent answers in the design round, but we went with someone with more experience in Kafka.',
      'the experience I am missing',
    ],
    ['The panel felt that your communication was not concise.', 'how I put things'],
    ['It was a close call.', null],
  ])('“%s”: %s', (text, point) => {
    expect(pointOf(told(text))).toBe(point);
  });
});

describe('the thank-you', () => {
  const letterOf = (text: string) => {
    const one = planned(told(text));
    const step = stepOf(one, 'thank-for-feedback');
    const draft = drafted(one, 'thank-for-feedback');
    return { draft, letter: stepLetter({ case: one, step, draft, member: aMember(), now, copyTo, links: null }) };
  };

  it('names what they said, and the letter says so', () => {
    const { draft, letter } = letterOf('You talked about failure modes only when asked.');
    expect(draft.body.toLowerCase()).toContain('talking about failure modes only when asked');
    expect(letter.text).toMatch(/^Ana Silva answered today\./);
    expect(letter.text).toMatch(
      /It mentions “talking about failure modes only when asked”, because that is what they told you\./,
    );
  });

  it('is honest and short where nothing can be named, and the letter asks what the member takes from it', () => {
    const { draft, letter } = letterOf('It was a close call and we are sorry.');
    expect(draft.body.split(/\s+/).length).toBeLessThan(60);
    expect(letter.text).toMatch(
      /what do you take from what they said, and what will you do about it\? Begin your reply with “lesson:”/,
    );
  });

  it('prefers what the member made of it', () => {
    const one = aCase({
      happened: [
        { at: now, kind: 'feedback', text: 'You talked about failure modes only when asked.' },
        { at: now, kind: 'lesson', about: 'interview', text: 'failure modes first', action: 'I practise aloud' },
      ],
    });
    const { body } = drafted(one, 'thank-for-feedback');
    expect(body).toMatch(/failure modes first[\s\S]*I practise aloud/);
    expect(body).not.toMatch(/only when asked/);
  });

  it('leaves out a lesson that was written in anger', () => {
    const one = aCase({
      happened: [
        { at: now, kind: 'feedback', text: 'It was close.' },
        { at: now, kind: 'lesson', about: 'other', text: 'they are unfair and I hate it', action: null },
      ],
    });
    expect(drafted(one, 'thank-for-feedback').body).not.toMatch(/unfair|hate/);
  });
});
