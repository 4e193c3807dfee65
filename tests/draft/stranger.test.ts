import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { wordings } from '../../shared/draft/language.ts';
import { stepLetter } from '../../shared/draft/step-letter.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { aCase, aMember, copyTo, drafted, now, planned, stepOf } from '../support/cases.ts';
import { conversation } from '../support/conversation.ts';
import { forwarded } from '../support/mails.ts';

const marta = { name: 'Marta Figueira', address: 'marta@northwind.example' };

/** The member said who the person to write to is. */
const put = (one: Case, contact: Reading['contact'] = marta): Case => ({
  ...one,
  reading: { ...one.reading, contact },
  corrected: { contact },
});

const ofMail =
  /(?:thank|merci|danke|dank|gracias|agrade|obrigad|grazie|bedankt)[^.]{0,60}(?:answer|mail|writ|telling|letting|antwort|nachricht|bescheid|réponse|message|écri|respuesta|mensaje|aviso|escrib|resposta|mensagem|escrev|risposta|scrit|bericht|antwoord|reactie)|your (?:answer|mail)|you (?:mentioned|wrote|told)/i;

describe('a draft to somebody whom the member named', () => {
  it.each(wordings.map(({ language }) => [language]))(
    'gives no thanks for a mail that nobody of them wrote, in %s',
    (language) => {
      for (const stage of ['application', 'interview', 'final'] as const)
        for (const reason of ['other-candidate', 'experience', 'cancelled', null] as const)
          for (const kind of ['ask-feedback', 'future-openings', 'still-interested'] as const)
            for (const id of ['a', 'b', 'c', 'd']) {
              const one = put(aCase({ id, reading: { language, stage, reason, signals: [], evidence: {} } }));
              const { subject, body } = drafted(one, kind);
              expect(body).not.toMatch(ofMail);
              expect(subject).not.toMatch(/^Re:/);
              expect(body.split('\n').length).toBeGreaterThan(4);
            }
    },
  );

  it('goes to that address, and nowhere else', () => {
    const one = planned(put(aCase()));
    const step = stepOf(one, 'ask-feedback');
    const { text } = stepLetter({
      case: one,
      step,
      draft: drafted(one, 'ask-feedback'),
      member: aMember(),
      now,
      copyTo,
      links: null,
    });
    expect(text).toContain('Send it to marta@northwind.example (Marta Figueira).');
    expect(text).not.toContain('open the mail from');
  });

  it('answers their mail where only a name is known, and does not call it hers', () => {
    const one = planned(put(aCase(), { name: 'Marta Figueira', address: null }));
    const step = stepOf(one, 'ask-feedback');
    const { text } = stepLetter({
      case: one,
      step,
      draft: drafted(one, 'ask-feedback'),
      member: aMember(),
      now,
      copyTo,
      links: null,
    });
    expect(text).toContain('open their mail in your mailbox');
  });

  it.each([
    ['whose name was misread', { name: 'Ana M. Silva', address: 'ana.silva@northwind.example' }],
    ['who signed the mail', { name: 'Bo Lind', address: 'bo@northwind.example' }],
  ])('is an answer to somebody %s', (_, contact) => {
    const from = { name: 'Northwind', address: 'ana.silva@northwind.example' };
    const one = put(aCase({ original: { from, text: 'Hi Sam,\n\nit is a no.\n\nBo Lind\nNorthwind' } }), contact);
    expect(drafted(one, 'ask-feedback').subject).toMatch(/^Re:/);
  });
});

describe('a mail with such a draft', () => {
  const mailOf = (one: Case, kind: 'ask-feedback' | 'future-openings') => {
    const step = stepOf(planned(one), kind);
    const draft = drafted(one, kind);
    return stepLetter({ case: one, step, draft, member: aMember(), now, copyTo, links: null }).text.replace(
      /\s+/g,
      ' ',
    );
  };
  const noted = (note: string | null, id = 'a') => put(aCase({ id, note }));

  it.each<['ask-feedback' | 'future-openings', string, string?]>([
    ['ask-feedback', 'I loved the question about partial failures.'],
    ['future-openings', 'I loved the question about partial failures.'],
    ['future-openings', 'What drew me there was the work on caches.'],
    ['ask-feedback', 'I loved the question about partial failures.', 'Ana and Tom interviewed me. '],
  ])('says why what the member told is not in it, and does not ask for it: %s, %s', (kind, note, before = '') => {
    const text = mailOf(noted(`${before}${note}`), kind);
    expect(text).toContain(`You told me: “${note.slice(0, -1)}”. It is not in the draft, which is a word to somebody`);
    expect(text).not.toContain('I write it anew');
  });

  it('does not say that the earlier ones hold what they left out', () => {
    const one = noted('I loved the question about partial failures.');
    const asked = planned(one);
    const first = {
      ...stepOf(asked, 'ask-feedback'),
      state: 'drafted' as const,
      at: now,
      draft: drafted(one, 'ask-feedback'),
    };
    const steps = asked.steps.map((step) => (step.id === first.id ? first : step));
    const text = mailOf({ ...one, steps }, 'future-openings');
    expect(text).toContain('Below is a draft to Marta Figueira. Change what you like.');
  });

  it('mentions what drew the member there', () => {
    const text = mailOf(noted('What drew me there was the work on caches.'), 'ask-feedback');
    expect(text).toContain('It mentions “the work on caches”');
    expect(text).not.toContain('You told me');
  });

  it('asks for nothing that it could not say', () => {
    expect(mailOf(noted(null), 'ask-feedback')).toContain('what drew you to this job in the first place?');
    expect(mailOf(noted(null), 'future-openings')).not.toContain('I write it anew');
  });

  it('does not ask again for what it takes to be the member’s own affair', () => {
    const text = mailOf(noted('It was close to home, and the team seemed kind.'), 'ask-feedback');
    expect(text).toContain('What you told me is not in it, because it seems to be for you rather than for them.');
    expect(text).not.toContain('what drew you');
  });

  it('takes nobody at the word of another', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f'])
      for (const kind of ['ask-feedback', 'future-openings'] as const) {
        const signals = ['keeps-on-file', 'invites-reapply', 'offers-feedback', 'invites-contact'] as const;
        const one = put(aCase({ id, reading: { signals: [...signals] } }));
        expect(drafted(one, kind).body).not.toMatch(
          /you (?:kindly )?(?:said|offered|encouraged|suggested|invited|proposed)|yes, please|hold on to|your (?:mail|invitation|offer)|on file/i,
        );
      }
  });
});

it('a reply to such a draft is told the same reason', async () => {
  const talk = conversation();
  await talk.sends(forwarded());
  await talk.replies(await talk.latest('receipt'), 'contact: Marta Figueira <marta@northwind.example>');
  await talk.until(talk.step('ask-feedback').due);
  await talk.replies(await talk.latest('ask-feedback'), 'I loved the question about partial failures.');
  expect((await talk.latest('answer')).text?.replace(/\s+/g, ' ')).toContain(
    'It is not in the draft, which is a word to somebody who has not written to you; weave it in where it fits.',
  );
});

describe('where the role itself went away', () => {
  const closed = planned(aCase({ reading: { reason: 'cancelled', stage: 'interview' } }));
  const mail = (kind: 'ask-feedback' | 'reflect') => {
    const draft = kind === 'reflect' ? null : drafted(closed, kind);
    return stepLetter({ case: closed, step: stepOf(closed, kind), draft, member: aMember(), now, copyTo, links: null });
  };

  it('a thank-you is called one', () =>
    expect(mail('ask-feedback').subject).toBe('A draft: a thank-you to Ana Silva (Northwind)'));

  it('its own subject asks no question either', () => {
    const one = aCase({ original: { subject: '' }, reading: { reason: 'cancelled' } });
    expect(drafted(one, 'ask-feedback').subject).not.toMatch(/question/i);
  });

  it('the worksheet asks for no fault', () => {
    expect(mail('reflect').text).not.toMatch(/stumped|mean to mention|not quite|they missed/);
    expect(mail('reflect').text).toContain('What went well in the interview');
  });
});

it('where they said what was missing, the worksheet does not ask which skill that was', () => {
  const one = planned(aCase({ original: { text: 'We went with somebody who has run Kafka at scale.' } }));
  const { text } = stepLetter({
    case: one,
    step: stepOf(one, 'reflect'),
    draft: null,
    member: aMember(),
    now,
    copyTo,
    links: null,
  });
  expect(text).not.toContain('Which skill or qualification');
  expect(text).toContain('Which question stumped you');
});
