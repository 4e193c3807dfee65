import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';
import type { Stage } from '../../shared/reading/reading.ts';
import { afterNo, type Code } from './doors/after-a-no.ts';
import { mail } from './mail.ts';

const stages: readonly (readonly [Code, Stage, string])[] = [
  ['en', 'interview', 'Thank you for coming in to meet the team last week.'],
  ['en', 'interview', 'It was great to meet you on Tuesday.'],
  ['en', 'interview', 'We enjoyed our conversation.'],
  ['en', 'final', 'You were one of two finalists.'],
  ['en', 'final', 'It came down to you and one other person.'],
  ['en', 'assessment', 'Thank you for completing the coding challenge.'],
  ['en', 'application', 'Thank you for taking the time to apply with us.'],
  ['en', 'application', 'It means a great deal to us that you thought of us.'],
  ['en', 'application', 'We only advance a few people to our interview stages.'],
  ['en', 'application', 'We would welcome the opportunity to have a conversation when hiring starts again.'],
  ['en', 'application', 'The committee has chosen three finalists.'],
  ['en', 'application', 'You were not selected as a finalist.'],
  ['en', 'application', 'We can only interview five people.'],
  ['en', 'application', 'You will not be invited to the assessment day.'],
  ['en', 'application', 'We are unable to offer you an interview.'],
  ['de', 'interview', 'Vielen Dank für das freundliche Gespräch am Montag.'],
  ['de', 'interview', 'Es war schön, Sie kennenzulernen.'],
  ['de', 'final', 'Am Ende standen Sie auf Platz zwei.'],
  ['de', 'assessment', 'Danke, dass Sie unsere Testaufgabe gelöst haben.'],
  [
    'de',
    'application',
    'Gern hätten wir mit allen ein persönliches Gespräch geführt, das ist uns leider nicht möglich.',
  ],
  ['de', 'application', 'Wir können Sie nicht zu einem Vorstellungsgespräch einladen.'],
  ['de', 'application', 'Zu einem persönlichen Gespräch laden wir Sie daher nicht ein.'],
  ['fr', 'interview', 'Merci encore pour notre entretien de lundi.'],
  ['fr', 'assessment', 'Merci d’avoir réalisé l’exercice.'],
  ['fr', 'application', 'Nous ne pourrons pas vous recevoir en entretien.'],
  ['fr', 'application', 'Vous n’êtes pas retenu pour un entretien.'],
  ['nl', 'interview', 'Bedankt voor het prettige gesprek.'],
  ['nl', 'application', 'We nodigen je niet uit voor een gesprek.'],
  ['nl', 'application', 'We kunnen je niet uitnodigen voor een sollicitatiegesprek.'],
  ['es', 'interview', 'Gracias por la entrevista del martes.'],
  ['es', 'application', 'No podremos invitarte a una entrevista.'],
  ['it', 'interview', 'La ringraziamo per il colloquio di martedì.'],
  ['it', 'application', 'Non potremo invitarLa a un colloquio.'],
  ['pt', 'interview', 'Obrigada pela entrevista de terça-feira.'],
  ['pt', 'application', 'Não podemos convidá-la para uma entrevista.'],
];

describe('how far an application came', () => {
  it.each(stages)('%s, %s: %s', (code, stage, sentence) => {
    expect(read(mail({ text: afterNo(code, sentence) })).stage).toBe(stage);
  });
});
