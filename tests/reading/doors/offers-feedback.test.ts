import { describe } from 'vitest';
import { each, type Sentences } from './after-a-no.ts';

const opens: Sentences = {
  en: [
    'I am happy to give you some feedback by phone.',
    'If you would like feedback, just reply to this mail.',
    'Feedback can be had on request.',
    'Feedback is available from the panel chair, who can be reached on 0161 496 0000.',
    'I have two pages of notes which I would gladly talk you through.',
    'I can send you the comments of both interviewers if you would find that useful.',
    'Want more detail? Hit reply and I will happily jump on a call.',
    'If you would like fifteen minutes of feedback, grab a slot on my calendar.',
    'Should you wish to receive feedback, please let us know.',
    'I would be happy to talk you through our decision.',
    'You can ask for feedback from the hiring manager.',
    'We are not able to write more here, but I am glad to explain our decision on the phone.',
    'Please get in touch if you would like to know more about why.',
  ],
  de: [
    'Für ein Feedback stehen wir Ihnen gern zur Verfügung.',
    'Wenn du magst, gebe ich dir gern ausführlicher Rückmeldung.',
    'Ruf mich gern an, dann erkläre ich dir mehr dazu.',
    'Gern erläutern wir Ihnen die Gründe am Telefon.',
    'Wenn Sie wissen möchten, woran es lag, melden Sie sich.',
    'Auf Wunsch geben wir Ihnen eine persönliche Rückmeldung.',
  ],
  fr: [
    'Je vous ferai volontiers un retour plus détaillé par téléphone.',
    'Si tu veux un débrief, dis-moi.',
    'Nous sommes à votre disposition pour un retour sur votre entretien.',
    'Si vous souhaitez connaître les raisons de ce choix, appelez-moi.',
    'Un retour détaillé peut vous être donné sur demande.',
  ],
  es: [
    'Si quieres feedback más detallado, contesta a este correo.',
    'Estaré encantada de explicarte los motivos por teléfono.',
    'Puedes solicitar comentarios sobre tu entrevista.',
    'Si te interesa saber por qué, llámame y te lo cuento.',
  ],
  nl: [
    'Wil je weten waarom? Bel gerust, dan geven we je graag feedback.',
    'Voor een toelichting kun je me altijd bellen.',
    'Ik licht ons besluit graag telefonisch toe.',
    'Op verzoek geven we je een terugkoppeling.',
  ],
  it: [
    'Se desidera un riscontro più dettagliato, mi chiami pure.',
    'Siamo a disposizione per un feedback sul colloquio.',
    'Le spiego volentieri i motivi della scelta al telefono.',
    'Su richiesta possiamo fornirLe un feedback.',
  ],
  pt: [
    'Se quiser um feedback mais detalhado, responda a este e-mail.',
    'Estou disponível para lhe explicar os motivos por telefone.',
    'Pode solicitar feedback sobre a sua entrevista.',
    'Terei todo o gosto em dar-lhe um retorno sobre o processo.',
  ],
};

const shut: Sentences = {
  en: [
    'We are unable to provide individual feedback because of the number of applications.',
    'We would love your feedback: please take our two-minute survey.',
    'Your feedback helps us to do better.',
    'We would like to hear your feedback on our process.',
    'We can give you feedback now: your test was good, but slow.',
    'We value candidates like you who share our passion.',
    'The feedback from the team was positive.',
    'Based on the feedback of the interviewers we have decided not to go on.',
    'Please do not contact us for feedback.',
    'If you would like feedback, we regret that we cannot give any.',
    'I would like to share that we have closed the search.',
    'How happy were you with us? Give us your feedback.',
    'Feedback is only given to candidates who were interviewed.',
    'I am happy to tell you that your documents are on their way back.',
  ],
  de: [
    'Wir können Ihnen leider kein individuelles Feedback geben.',
    'Wir können Ihnen keine positive Rückmeldung geben.',
    'Wir freuen uns über Ihr Feedback zu unserem Bewerbungsverfahren.',
    'Bewerten Sie uns und geben Sie uns Feedback auf kununu.',
    'Bitte sehen Sie von Rückfragen ab.',
    'Da wir Feedback schätzen, möchten wir dir Folgendes mitgeben: Dein Anschreiben war gut.',
  ],
  fr: [
    'Nous ne pouvons pas faire de retour individuel.',
    'Votre avis nous intéresse : donnez-nous votre retour en deux minutes.',
    'Nous sommes de retour de congés et vous répondons donc tard.',
    'Le retour de l’équipe était positif.',
  ],
  es: [
    'No podemos dar feedback individual.',
    'Nos gustaría conocer tu opinión: cuéntanos tu experiencia.',
    'El feedback del equipo fue bueno.',
  ],
  nl: [
    'We kunnen geen persoonlijke feedback geven.',
    'We horen graag jouw feedback over onze procedure.',
    'De feedback van het team was goed.',
  ],
  it: [
    'Non possiamo fornire feedback individuali.',
    'Ci farebbe piacere avere il Suo feedback sul nostro processo.',
    'Il riscontro del team è stato positivo.',
  ],
  pt: [
    'Não conseguimos dar feedback individual.',
    'Gostaríamos de conhecer a sua opinião sobre o nosso processo.',
    'O feedback da equipa foi positivo.',
  ],
};

describe('an offer of feedback', () => each('offers-feedback', opens, shut));
