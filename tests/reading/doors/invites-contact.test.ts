import { describe } from 'vitest';
import { each, type Sentences } from './after-a-no.ts';

const opens: Sentences = {
  en: [
    'Please do not hesitate to contact me with any questions.',
    'If you have any questions, feel free to call me.',
    'I would love to stay in touch.',
    'Please keep in touch!',
    'Connect with me on LinkedIn if you like.',
    'This mailbox is not monitored, but you can reach us at jobs@northwind.example.',
    'Should you have any queries, please contact me on 0161 496 0000.',
    'Questions may be directed to me at extension 114.',
    'Drop me a line whenever you are in town.',
    'My door is always open.',
    'Ping me if anything is unclear.',
    'I am always happy to chat.',
    'Give me a ring in the new year.',
    'Come back and see us any time.',
    'Please let me know if you have questions.',
  ],
  de: [
    'Bei Fragen stehe ich Ihnen gern zur Verfügung.',
    'Melden Sie sich jederzeit bei mir.',
    'Ruf mich gern an.',
    'Sobald die Prüfung bestanden ist, schreiben Sie mir.',
    'Lass uns auf LinkedIn vernetzt bleiben.',
    'Für Rückfragen erreichen Sie mich unter 030 1234567.',
    'Zögern Sie nicht, mich anzurufen.',
    'Wir würden gern mit Ihnen in Kontakt bleiben.',
  ],
  fr: [
    'N’hésitez pas à me contacter.',
    'Je reste à votre disposition pour toute question.',
    'Restons en contact.',
    'Vous pouvez me joindre au 01 23 45 67 89.',
    'Appelez-moi quand vous voulez.',
  ],
  es: [
    'No dudes en escribirme si tienes alguna pregunta.',
    'Quedo a tu disposición para cualquier duda.',
    'Si tiene alguna duda, contacte con nosotros por correo.',
    'Me encantaría seguir en contacto.',
    'Llámame cuando quieras.',
  ],
  nl: [
    'Heb je vragen? Neem gerust contact met me op.',
    'Bel me gerust.',
    'Aarzel niet om ons te mailen.',
    'Laten we contact houden.',
    'Voor vragen kun je me bereiken op 030 1234567.',
  ],
  it: [
    'Non esiti a contattarmi per qualsiasi domanda.',
    'Resto a Sua disposizione per chiarimenti.',
    'Mi chiami quando vuole.',
    'Restiamo in contatto.',
    'Per domande può scrivermi a questo indirizzo.',
  ],
  pt: [
    'Não hesite em contactar-me se tiver dúvidas.',
    'Estou à sua disposição para qualquer esclarecimento.',
    'Qualquer dúvida me chama no WhatsApp.',
    'Em caso de dúvidas, responda a este e-mail.',
    'Vamos manter o contacto.',
  ],
};

const shut: Sentences = {
  en: [
    'We will not hesitate to contact you.',
    'If a suitable role comes up, we will let you know.',
    'Please contact the help desk of our applicant portal if you cannot log in.',
    'Please do not contact the department about this decision.',
    'We would love to hear about your experience in a short survey.',
    'Follow us on LinkedIn to hear about new roles.',
    'Please do not reply to this e-mail.',
    'If you received this e-mail in error, please notify the sender and delete it.',
    'If you no longer wish to receive these e-mails, contact us to unsubscribe.',
    'If you have questions about how we use your data, contact our data protection officer.',
    'Please let me know where to send your travel receipts.',
    'We will contact you if your circumstances change.',
    'I hope our paths cross again.',
    'Please ask your referees to disregard our request.',
    'We wanted to let you know that the role has been filled.',
  ],
  de: [
    'Wir werden uns bei Ihnen melden.',
    'Bitte sehen Sie von Rückfragen ab.',
    'Wenn Sie Fragen zum Datenschutz haben, wenden Sie sich an unseren Datenschutzbeauftragten.',
    'Bewerben Sie sich gern wieder bei uns.',
    'Die Stelle steht nicht mehr zur Verfügung.',
    'Telefonische Rückfragen bringen nichts.',
  ],
  fr: [
    'Nous n’hésiterons pas à vous recontacter.',
    'Merci de ne pas répondre à ce message.',
    'Pour exercer vos droits, contactez notre délégué à la protection des données.',
    'Nous vous contacterons si un poste se libère.',
  ],
  es: [
    'No dudaremos en contactar contigo.',
    'Por favor, no respondas a este correo.',
    'Nos pondremos en contacto contigo si surge algo.',
    'Para ejercer tus derechos, escribe al delegado de protección de datos.',
  ],
  nl: [
    'We nemen contact met je op als er iets vrijkomt.',
    'Je kunt niet op deze mail reageren.',
    'Neem voor vragen over privacy contact op met onze functionaris.',
  ],
  it: [
    'Non esiteremo a contattarLa.',
    'La preghiamo di non rispondere a questa mail.',
    'La contatteremo se si libera un posto.',
  ],
  pt: [
    'Não hesitaremos em contactá-lo.',
    'Por favor, não responda a este e-mail.',
    'Entraremos em contacto se surgir uma vaga.',
  ],
};

describe('an invitation to get in touch', () => each('invites-contact', opens, shut));
