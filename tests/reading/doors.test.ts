import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';
import type { Reason, Signal, Stage } from '../../shared/reading/reading.ts';
import { mail } from './mail.ts';

const no = 'Unfortunately we will not be moving forward with your application for the analyst position.';
const nein = 'Leider können wir Ihre Bewerbung nicht berücksichtigen.';
const non = 'Votre candidature n’a pas été retenue.';

const signals: [string, Signal[]][] = [
  [no, []],
  [`${no} We will keep your resume on file.`, ['keeps-on-file']],
  [`${no} We cannot keep your details on file.`, []],
  [`${no} I would like to hold onto your CV for later.`, ['keeps-on-file']],
  [`${no} We encourage you to apply again in the future.`, ['invites-reapply']],
  [`${no} Keep an eye on our careers page for new openings.`, ['invites-reapply']],
  [`${no} I am happy to give you some feedback by phone.`, ['offers-feedback']],
  [`${no} Because of the number of applicants we are unable to provide individual feedback.`, ['declines-feedback']],
  [
    `${no} We are not able to give individual feedback. If you would like feedback, we regret that we cannot offer it.`,
    ['declines-feedback'],
  ],
  [`${no} Please do not hesitate to contact me with any questions.`, ['invites-contact']],
  [`${no} Please do not reply to this e-mail, as this mailbox is not monitored.`, ['no-reply']],
  [`${nein} Gerne nehmen wir Ihr Profil in unseren Talentpool auf.`, ['keeps-on-file']],
  [`${nein} Wir können Ihnen keine positive Rückmeldung geben.`, []],
  [`${nein} Wir danken Ihnen nochmals für Ihre Bewerbung.`, []],
  [`${nein} Schauen Sie gern regelmäßig auf unserer Karriereseite vorbei.`, ['invites-reapply']],
  [`${nein} Bitte antworten Sie nicht auf diese automatisch generierte Nachricht.`, ['no-reply']],
  [`${nein} Bei Fragen stehe ich Ihnen gerne zur Verfügung.`, ['invites-contact']],
  [`${non} Nous conservons votre CV dans notre vivier.`, ['keeps-on-file']],
  [`${non} N’hésitez pas à postuler à nouveau à nos prochaines offres.`, ['invites-reapply']],
  ['Helaas gaan we niet met je verder. We bewaren je cv in ons bestand.', ['keeps-on-file']],
  ['No has sido seleccionado. Guardaremos tu currículum en nuestra base de datos.', ['keeps-on-file']],
  ['Não foi selecionado para a vaga. Manteremos o seu currículo na nossa base de dados.', ['keeps-on-file']],
  ['Non sei stato selezionato per il ruolo. Conserveremo il tuo curriculum nel nostro database.', ['keeps-on-file']],
];

describe('signals', () => {
  it.each(signals)('%s', (text, expected) => {
    expect(read(mail({ text })).signals).toEqual(expected);
  });

  it.each(['no-reply@northwind.example', 'donotreply@northwind.example', 'acme@myworkday.com'])(
    'nobody reads %s',
    (address) => {
      const { signals, evidence } = read(mail({ text: no, from: { name: 'Northwind', address } }));
      expect(signals).toEqual(['no-reply']);
      expect(evidence['no-reply']).toEqual([expect.objectContaining({ part: 'from', text: address })]);
    },
  );

  it('do not come from what was quoted below', () => {
    const text = `${no}\n\nOn Mon, 5 May 2025 at 10:00, Sam wrote:\n> Will you keep my resume on file?\n> I would like feedback.`;
    expect(read(mail({ text })).signals).toEqual([]);
  });
});

const stages: [string, Stage | null][] = [
  ['Thank you for applying. We will not be moving forward with your application.', 'application'],
  ['We have decided not to move forward with the interview process. Thank you for your application.', 'application'],
  ['Thank you for taking the time to speak with us. We have chosen another candidate.', 'interview'],
  ['Thanks for completing the coding test. You have not been selected for the role.', 'assessment'],
  ['You were one of two finalists. We have offered the role to the other candidate.', 'final'],
  ['We have chosen another candidate.', null],
  ['Vielen Dank für das nette Gespräch. Wir haben uns für eine andere Bewerberin entschieden.', 'interview'],
  ['Danke für Ihre Bewerbung. Sie sind leider nicht in der engeren Auswahl.', 'application'],
  ['Merci pour notre échange de mardi. Votre candidature n’a pas été retenue.', 'interview'],
  ['Bedankt voor het prettige gesprek. We hebben voor een andere kandidaat gekozen.', 'interview'],
];

describe('stage', () => {
  it.each(stages)('%s', (text, expected) => {
    expect(read(mail({ text })).stage).toBe(expected);
  });
});

const reasons: [string, Reason | null][] = [
  ['We have decided not to move forward with your application.', null],
  ['We went with candidates whose experience more closely matches our needs.', 'other-candidate'],
  ['We will not move forward. We received a large number of applications.', 'competition'],
  ['The position has been filled. Thank you for applying.', 'filled'],
  ['We have filled the position with an internal candidate.', 'internal'],
  ['The role has been cancelled, so we will not be moving forward.', 'cancelled'],
  ['Unfortunately you do not have enough experience for this role.', 'experience'],
  ['We are sorry, but your qualifications do not meet the requirements of the position.', 'qualification'],
  ['We will not move forward, as your salary expectations exceed our budget for the role.', 'salary'],
  ['We cannot move forward with your application because of your location.', 'location'],
  ['We decided not to move forward. Watch our page for jobs that match your skills.', null],
  ['Leider fehlt Ihnen die nötige Berufserfahrung für die Stelle.', 'experience'],
  ['Die Stelle wurde intern besetzt.', 'internal'],
  ['Die Stelle wurde bereits vergeben, wir müssen Ihnen absagen.', 'filled'],
  ['Le poste a été pourvu.', 'filled'],
  ['De vacature is intern vervuld.', 'internal'],
];

describe('reason', () => {
  it.each(reasons)('%s', (text, expected) => {
    expect(read(mail({ text })).reason).toBe(expected);
  });

  it('is no part of a mail that says neither yes nor no', () => {
    const reading = read(mail({ text: 'Thank you for applying. We have received a large number of applications.' }));
    expect([reading.kind, reading.stage, reading.reason]).toEqual(['confirmation', null, null]);
  });
});
