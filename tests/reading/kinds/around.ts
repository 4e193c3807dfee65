import type { Sample } from './sample.ts';

/** Mail around an application that is not yet, or no longer, an answer to it: what the employer asks for decides. */
export const aroundApplying: readonly Sample[] = [
  [
    'interview',
    'Thank you for your interest in Brightsea. We have reviewed your application and would like to consider you for the analyst role. The next step is for you to complete a technical assessment.',
  ],
  [
    'interview',
    'Congratulations, you have been moved to the next phase of our hiring process! Our next step requires that you complete an online assessment by Sunday.',
  ],
  [
    'interview',
    'Thank you for applying to Brightsea. We were impressed and would like to invite you to a video interview on Monday at 10.',
  ],
  [
    'interview',
    'Unfortunately our hiring manager is ill, so we need to reschedule your interview for the analyst role. Would Thursday suit you?',
  ],
  [
    'confirmation',
    'Thank you for applying to Brightsea. The next steps: we review your application, and if your profile fits we invite you to complete an assessment. You will hear from us either way.',
  ],
  [
    'other',
    'We want to remind you that in order for your application to be considered you need to complete two quick steps. Please complete your profile and answer the additional questions.',
  ],
  ['other', 'Your profile is only half complete. Please finish it so that employers can find you.'],
  [
    'interview',
    'Vielen Dank für Ihre Bewerbung. Wie telefonisch besprochen, freuen wir uns, Sie am 5. Mai um 10:00 Uhr zu einem virtuellen Vorstellungsgespräch begrüßen zu dürfen.',
  ],
  [
    'interview',
    'Danke für deine Bewerbung! Der nächste Schritt ist ein kurzer Online-Test. Bitte absolviere ihn bis Freitag.',
  ],
  [
    'confirmation',
    'Vielen Dank für Ihre Bewerbung, sie ist bei uns eingegangen. Kommen Sie in die engere Auswahl, laden wir Sie zu einem Vorstellungsgespräch ein.',
  ],
  [
    'interview',
    "Merci de votre candidature. La prochaine étape est un test technique en ligne : vous avez jusqu'à vendredi pour le passer.",
  ],
  [
    'interview',
    'Nous vous remercions pour votre candidature et avons le plaisir de vous recevoir en entretien le 4 juin à 14 h.',
  ],
  [
    'confirmation',
    'Nous avons bien reçu votre candidature. Si votre profil est retenu, vous passerez un test technique en ligne.',
  ],
  [
    'interview',
    'Gracias por tu candidatura. El siguiente paso es una prueba técnica en línea que debes completar antes del viernes.',
  ],
  ['confirmation', 'Hemos recibido tu candidatura. Si encaja, el siguiente paso será una prueba técnica en línea.'],
  [
    'interview',
    'Bedankt voor je sollicitatie. De volgende stap is een online assessment, dat je voor vrijdag kunt maken.',
  ],
  [
    'confirmation',
    'Bedankt voor je sollicitatie, we hebben hem goed ontvangen. Als je profiel past, nodigen we je uit voor een assessment.',
  ],
  [
    'interview',
    'Obrigado pela candidatura. O próximo passo é um teste técnico online, que deve fazer até sexta-feira.',
  ],
  [
    'interview',
    'Gostamos muito do seu perfil e quero te parabenizar por ter sido selecionado para a próxima etapa! O próximo passo é bater um papo comigo.',
  ],
  [
    'confirmation',
    'A sua candidatura foi recebida e segue em análise. Se for selecionado, será contactado para uma entrevista.',
  ],
  ['interview', 'Grazie per la candidatura. Il prossimo passo è un test tecnico online da completare entro venerdì.'],
  [
    'confirmation',
    'Abbiamo ricevuto la tua candidatura. Se il profilo sarà in linea, il prossimo passo sarà un test tecnico online.',
  ],
  [
    'confirmation',
    'Unfortunately we are not yet able to give you a decision on the planner post, as a member of the panel is away. You are still in the running.',
  ],
  ['confirmation', 'Your application for Office Coordinator was viewed by the employer.'],
];
