import { describe } from 'vitest';
import { each, type Sentences } from './after-a-no.ts';

const opens: Sentences = {
  en: [
    'Because of the volume we cannot give individual feedback.',
    'We are unable to provide feedback at this stage.',
    'We do not give reasons for our decisions.',
    'It simply is not feasible to let everyone know the reasons individually.',
    'It is not possible for us to comment on individual performance.',
    'Sadly we are not in a position to share individual results.',
    'No correspondence will be entered into.',
    'Feedback is only given to candidates who were interviewed, so we cannot offer you any.',
    'We regret that we can offer no feedback.',
    'As per our policy no feedback can be given at the screening stage.',
    'We would like to give feedback to all of you but cannot.',
    'Unfortunately we don’t have the capacity to offer feedback to everybody.',
    'Please understand that we are unable to answer individual questions about our decision.',
  ],
  de: [
    'Wir können Ihnen leider kein individuelles Feedback geben.',
    'Bitte haben Sie Verständnis, dass wir keine Auskunft über die Gründe erteilen.',
    'Aus rechtlichen Gründen können wir unsere Entscheidung nicht näher begründen.',
    'Bitte sehen Sie von Rückfragen ab.',
    'Eine Begründung unserer Entscheidung ist leider nicht möglich.',
    'Mehr Detail schaffen wir bei der Menge nicht.',
    'Zu den Einzelergebnissen geben wir keine Auskunft.',
  ],
  fr: [
    'Nous ne pouvons pas faire de retour individuel.',
    'Nous ne sommes pas en mesure de motiver notre décision.',
    'Aucun retour personnalisé ne pourra être donné.',
    'Au vu du nombre de dossiers, il nous est impossible de donner une explication à chacun.',
  ],
  es: [
    'No podemos dar feedback individual.',
    'Por la cantidad de postulaciones no podemos dar una devolución personalizada.',
    'Por políticas internas no entregamos informes de la entrevista.',
    'No nos resulta posible ofrecer una explicación individual.',
  ],
  nl: [
    'We kunnen geen persoonlijke feedback geven.',
    'Over de uitslag kan niet worden gecorrespondeerd.',
    'Helaas kunnen wij onze keuze niet verder toelichten.',
    'Door het grote aantal reacties is een persoonlijke toelichting niet mogelijk.',
  ],
  it: [
    'Non possiamo fornire feedback individuali.',
    'Non ci è possibile dare un riscontro personalizzato a tutti.',
    'Non siamo in grado di motivare la scelta.',
  ],
  pt: [
    'Não conseguimos dar feedback individual.',
    'Devido ao volume, não é possível dar um retorno individualizado.',
    'Não podemos partilhar os motivos da decisão.',
  ],
};

const shut: Sentences = {
  en: [
    'I am happy to give you some feedback by phone.',
    'Please do not hesitate to ask for feedback.',
    'We have not received any feedback from the client yet.',
    'Your feedback matters to us, even if it is not positive.',
    'This decision is no comment on your abilities.',
    'I cannot thank you enough for the feedback on our process.',
    'We cannot offer you the position.',
    'We do not doubt your abilities.',
    'Not everyone likes feedback; if you do, call me and I will tell you more.',
    'We are unable to take your application further. If you would like feedback, please reply.',
  ],
  de: [
    'Wir können Ihnen keine positive Rückmeldung geben.',
    'Wir konnten Ihre Bewerbung aus fachlichen Gründen nicht berücksichtigen.',
    'Gern erläutern wir Ihnen die Gründe am Telefon.',
    'Zögern Sie nicht, uns um Feedback zu bitten.',
    'Wir bitten Sie, von einer erneuten Bewerbung abzusehen.',
  ],
  fr: [
    'N’hésitez pas à me demander un retour.',
    'Nous ne pouvons pas donner de suite favorable.',
    'Je vous ferai volontiers un retour.',
  ],
  es: [
    'No dudes en pedirnos feedback.',
    'No podemos darte una respuesta positiva.',
    'Estaré encantada de darte feedback.',
  ],
  nl: ['Aarzel niet om feedback te vragen.', 'We kunnen je geen positief bericht geven.', 'Ik geef je graag feedback.'],
  it: [
    'Non esiti a chiedere un feedback.',
    'Non possiamo darLe un riscontro positivo.',
    'Le do volentieri un feedback.',
  ],
  pt: [
    'Não hesite em pedir feedback.',
    'Não podemos dar-lhe uma resposta positiva.',
    'Dou-lhe feedback com todo o gosto.',
  ],
};

describe('a refusal of feedback', () => each('declines-feedback', opens, shut));
