export const locales = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it'] as const;
export type Locale = (typeof locales)[number];

type Words = Record<Locale, string>;
type Labels = { from: string; to: string; date: string; sent: string; subject: string };

/** Labels with their colon. French puts a space before it in most clients; Apple does not. */
export const labels: Record<Locale, Labels> = {
  en: { from: 'From:', to: 'To:', date: 'Date:', sent: 'Sent:', subject: 'Subject:' },
  de: { from: 'Von:', to: 'An:', date: 'Datum:', sent: 'Gesendet:', subject: 'Betreff:' },
  fr: { from: 'De :', to: 'À :', date: 'Date :', sent: 'Envoyé :', subject: 'Objet :' },
  es: { from: 'De:', to: 'Para:', date: 'Fecha:', sent: 'Enviado:', subject: 'Asunto:' },
  nl: { from: 'Van:', to: 'Aan:', date: 'Datum:', sent: 'Verzonden:', subject: 'Onderwerp:' },
  pt: { from: 'De:', to: 'Para:', date: 'Data:', sent: 'Enviado:', subject: 'Assunto:' },
  it: { from: 'Da:', to: 'A:', date: 'Data:', sent: 'Inviato:', subject: 'Oggetto:' },
};

/** Thunderbird calls some of them otherwise. */
export const thunderbirdLabels: Record<Locale, Omit<Labels, 'sent'>> = {
  ...labels,
  fr: { from: 'De :', to: 'Pour :', date: 'Date :', subject: 'Sujet :' },
  it: { from: 'Mittente:', to: 'A:', date: 'Data:', subject: 'Oggetto:' },
};

export const outlookPrefix: Words = { en: 'FW:', de: 'WG:', fr: 'TR:', es: 'RV:', nl: 'FW:', pt: 'ENC:', it: 'I:' };

export const appleWords: Words = {
  en: 'Begin forwarded message:',
  de: 'Anfang der weitergeleiteten Nachricht:',
  fr: 'Début du message réexpédié :',
  es: 'Inicio del mensaje reenviado:',
  nl: 'Begin doorgestuurd bericht:',
  pt: 'Início da mensagem encaminhada:',
  it: 'Inizio messaggio inoltrato:',
};

export const iosWords: Words = { ...appleWords, fr: 'Début du message transféré :' };

export const yahooWords: Words = {
  en: 'Forwarded Message',
  de: 'Weitergeleitete Nachricht',
  fr: 'Message transmis',
  es: 'Mensaje reenviado',
  nl: 'Doorgestuurd bericht',
  pt: 'Mensagem encaminhada',
  it: 'Messaggio inoltrato',
};

export const thunderbirdWords: Words = { ...yahooWords, fr: 'Message transféré', it: 'Messaggio Inoltrato' };

export const samsungWords: Words = {
  en: 'Original message',
  de: 'Ursprüngliche Nachricht',
  fr: "Message d'origine",
  es: 'Mensaje original',
  nl: 'Oorspronkelijk bericht',
  pt: 'Mensagem original',
  it: 'Messaggio originale',
};

export const iphoneFooter: Words = {
  en: 'Sent from my iPhone',
  de: 'Von meinem iPhone gesendet',
  fr: 'Envoyé de mon iPhone',
  es: 'Enviado desde mi iPhone',
  nl: 'Verstuurd vanaf mijn iPhone',
  pt: 'Enviado do meu iPhone',
  it: 'Inviato da iPhone',
};

export const galaxyFooter: Words = {
  en: 'Sent from my Galaxy',
  de: 'Von meinem Galaxy gesendet',
  fr: 'Envoyé depuis mon Galaxy',
  es: 'Enviado desde mi Galaxy',
  nl: 'Verzonden vanaf mijn Galaxy',
  pt: 'Enviado do meu Galaxy',
  it: 'Inviato dal mio Galaxy',
};

export const outlookMobileFooter: Words = {
  en: 'Get Outlook for iOS',
  de: 'Outlook für iOS beziehen',
  fr: 'Télécharger Outlook pour iOS',
  es: 'Obtener Outlook para iOS',
  nl: 'Outlook voor iOS downloaden',
  pt: 'Obter o Outlook para iOS',
  it: 'Scarica Outlook per iOS',
};
