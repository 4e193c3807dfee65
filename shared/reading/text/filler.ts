import { isFooter } from '../../mail/unwrap/footer.ts';

/**
 * The lines that programs put around every mail, which say nothing of this one: warnings of a server above, rows of links
 * below, "Sent from my iPhone", and paragraphs about whom a mail is meant for.
 */
export function fillerIn(lines: readonly string[]): ReadonlySet<number> {
  const filler = new Set<number>();
  let written = 0;
  let notice = false;
  for (const [place, line] of lines.entries()) {
    if (line.trim() === '') {
      notice = false;
      continue;
    }
    const start = line.slice(0, examined);
    notice ||= written === 0 ? fromOutside.test(start) : notices.test(start);
    if (notice || isRowOfLinks(line) || isFooter(line) || nobodys.test(start)) filler.add(place);
    else written++;
  }
  // Where nothing else is left, it is the mail.
  return written > 0 ? filler : new Set();
}

const examined = 240;

/** What a server that takes a mail in from outside puts above it. */
const fromOutside =
  /^\W{0,4}(?:(?:caution|warning|attention|notice|external|extern|achtung|vorsicht|warnung|hinweis|attenzione|atención|attention|let op)\b.{0,60}\b(?:external|outside|unknown sender|extern\p{L}*|außerhalb|extérieur|externe|externo|esterno|fuera de|van buiten)(?!\p{L})|external (?:e-?mail|sender|message)\b|this (?:e-?mail|message) (?:originated|was sent|came|comes|is) (?:from )?(?:outside|an external)|(?:some people who received this message|you) don['’]t often get e-?mails? from|sie erhalten nicht oft e-?mails von|vous n['’]obtenez pas souvent d['’]e-?mail|u ontvangt niet vaak e-?mail)/iu;

const mail = `(?:e-?mail|mail|message|communication|transmission|nachricht|mitteilung|courriel|bericht|mensaje|correo(?: electrónico)?|mensagem|messaggio|comunicazione|comunicación|comunicação)`;
const secret = `(?:confidential|privileged|intended (?:solely|only|exclusively)|vertraulich|ausschlie(?:ß|ss)lich für|confidentiel|vertrouwelijk|confidencia|riservat|confidenzial|uitsluitend bestemd|exclusivamente)`;

/** What begins a paragraph about whom a mail is meant for, in the manner of lawyers. */
const notices = new RegExp(
  String.raw`^\W{0,4}(?:${[
    String.raw`(?:confidentiality (?:notice|note|statement)|(?:legal |e-?mail )?disclaimer|vertraulichkeitshinweis|avis de confidentialité|aviso (?:legal|de confidencialidad\p{L}*)|avviso di riservatezza|nota de confidencialidade)\b`,
    String.raw`(?:this|these|the (?:information|contents?)|any information|diese[rs]?|der inhalt|die informationen|ce|cet|cette|les informations|le contenu|dit|deze|de inhoud|de informatie|este|esta|el contenido|la información|o conteúdo|as informações|questo|questa|le informazioni|il contenuto)(?![\p{L}]).{0,60}(?<![\p{L}-])${mail}(?![\p{L}]).{0,120}${secret}`,
    String.raw`(?:if you (?:are not|have received this|received this|get this)\b.{0,60}\b(?:intended|addressee|named recipient|in error|by mistake)|(?:wenn|falls|sollten) sie (?:nicht der|diese).{0,60}(?:adressat|empfänger|irrtümlich)|si vous n['’]êtes pas (?:le )?destinataire|als u niet de (?:geadresseerde|bedoelde)|si (?:usted )?no es (?:usted )?el destinatario|se (?:você )?não (?:for|é) o destinatário|se non siete (?:il|i) destinatar)`,
    "(?:please (?:consider|think of|think about) (?:the|our) (?:environment|planet)|(?:bitte )?denken sie an die umwelt|bitte (?:prüfen|überlegen|denken) .{0,60}(?:ausdruck|drucken|umwelt)|pensez à l['’]environnement|antes de imprimir|prima di stampare|denk aan het milieu)",
    String.raw`(?:if you (?:no longer|do not|don['’]t|would (?:rather|prefer) not)(?: wish| want| like)?(?: to)? (?:receive|get|hear)\b|(?:click here )?to (?:unsubscribe|opt out|stop receiving|manage your (?:e-?mail )?preferences)\b|(?:click here to )?unsubscribe (?:from|here)|you(?:['’]re| are)? (?:receiving|received) this (?:e-?mail|message) because|(?:wenn|falls|sollten) (?:sie|du) (?:keine|künftig|zukünftig).{0,40}(?:mails?|nachrichten|newsletter).{0,30}(?:erhalten|wünschen|möcht)|(?:sie|du) (?:erhalten|erhältst) diese (?:e-?mail|nachricht),? (?:weil|da)\b|si vous ne souhaitez plus recevoir|vous recevez (?:ce|cet) (?:message|e-?mail|courriel) (?:car|parce)|(?:wil je|wilt u|als je|als u) geen.{0,30}(?:mails?|berichten).{0,30}ontvangen|(?:je|u) ontvangt (?:deze|dit).{0,30} omdat|si (?:ya )?no (?:deseas?|quieres?) (?:seguir )?recib|(?:has recibido|recibes) este (?:correo|mensaje) porque|se (?:você )?não (?:deseja|quer|quiser) (?:mais )?receber|(?:você )?(?:está recebendo|recebeu) est[ea] (?:e-?mail|mensagem) porque|se non (?:desidera|vuoi|desideri) (?:più )?ricevere|(?:hai ricevuto|ricevi) quest[ao] (?:e-?mail|messaggio) perché)`,
  ].join('|')})`,
  'iu',
);

/** \"Virus-free. www.scanner.example\", \"© 2026 All rights reserved\". */
const nobodys =
  /^(?:(?:virenfrei|virus-?free|libre de virus|sans virus|garanti sans virus|senza virus)\.?(?: ?www\.| ?avast|$)|(?:©|\(c\)|copyright)[\s\d©,–-]{0,20}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden)\.?$)/i;

/** "Unsubscribe | Privacy Policy | Terms of Use", "Facebook · LinkedIn · YouTube". */
function isRowOfLinks(line: string): boolean {
  // Hardly a line begins with the first word of one of them, and to part it takes longer.
  if (line.length > mostOfLinks || !firstWords.has(firstWord.exec(line)?.[1]?.toLowerCase() ?? '')) return false;
  const pieces = line.split(/[|·•/<>[\]]| [-–] | {2,}/).map((piece) => piece.trim().toLowerCase());
  const told = pieces.filter(Boolean);
  return (
    told.every((piece) => links.has(piece) || sites.has(piece)) &&
    told.some((piece) => told.length > 1 || links.has(piece))
  );
}

const mostOfLinks = 160;
/** A line of one of them alone may be who signs. */
const sites: ReadonlySet<string> = new Set(
  'facebook instagram linkedin youtube twitter x xing tiktok kununu glassdoor pinterest vimeo medium threads snapchat whatsapp web'.split(
    ' ',
  ),
);
const links: ReadonlySet<string> = new Set(
  `unsubscribe, unsubscribe here, privacy, privacy policy, privacy notice, privacy statement, terms, terms of use, terms of service, terms and conditions, terms & conditions, legal,
  legal notice, cookies, cookie policy, cookie settings, manage preferences, email preferences, update preferences, manage settings, preferences, opt out, view in browser,
  view this email in your browser, view online, view as a web page, view it in your browser, contact us, help, help center, help centre, support, faq, imprint,
  follow us, website, homepage,
  impressum, datenschutz, datenschutzerklärung, datenschutzhinweise, datenschutzhinweis, datenschutzinformation, agb, abmelden, abbestellen, newsletter abbestellen, im browser ansehen,
  im browser anzeigen, kontakt, hilfe, nutzungsbedingungen, mentions légales, politique de confidentialité, confidentialité, se désabonner, se désinscrire, désinscription, voir dans le navigateur,
  cgu, contact, aide, privacybeleid, privacyverklaring, afmelden, uitschrijven, algemene voorwaarden, bekijk in browser, bekijk online, aviso legal, política de privacidad, privacidad,
  darse de baja, cancelar suscripción, ver en el navegador, términos y condiciones, política de privacidade, privacidade, cancelar inscrição, ver no navegador, termos de uso, termos e condições,
  informativa privacy, disiscriviti, cancellati, annulla iscrizione, visualizza nel browser, note legali, condizioni d'uso`.split(
    /,\s+/,
  ),
);
const firstWord = /^[|·•/<>[\]\s–-]*([^|·•/<>[\]\s]+)/;
const firstWords: ReadonlySet<string> = new Set([...links, ...sites].map((each) => each.split(' ')[0] ?? ''));
