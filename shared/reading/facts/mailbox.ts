const names = `no-?_?reply|do-?not-?reply|careers?|jobs?|hr|recruit\\w*|talents?\\w*|hiring|info|notifications?|people|hello|hi|contact|team|office|mail|post|admin|
  enquiries|reception|workwithus|join|apply|applications?|personnel|hrteam|
  karriere|bewerb\\w*|personal\\w*|hallo|moin|servus|gruezi|kontakt|buero|verwaltung|ausbildung|azubi\\w*|lehrstellen?|lehre|praktikum|praxis|kanzlei|redaktion|
  empfang|termine?|service|sekretariat|zentrale|anfrage|studio|laden|hof|pfarramt|pfarrbuero|gemeinde|stadt|rathaus|schule|kita|leitung|chef|stellen?\\w*|
  geschaeftsstelle|geschaeftsleitung|geschaeftsfuehrung|dekanat|vorstand|einstellung|nachwuchs|werkstatt|kueche|rezeption|pdl|heimleitung|chefredaktion|betrieb|
  recrutements?\\w*|rh|drh|grh|candidatures?|emplois?|accueil|secretariat|bonjour|mairie|stages?|direction|dossiers?|concours|administration|compta|dotation|rdv|reservations?|boutique|magasin|atelier|cabinet|ecole|agence|postulations?|jury|ressources-?humaines|selection|ne-?_?pas-?_?repondre|nepasrepondre|pas-?de-?reponse|alternance|campus|creche|ehpad|pharmacie|
  rrhh|empleo|seleccion|trabaja\\w*|candidatos|curriculum|cv|hola|contacto|administracion|oficina|secretaria|direccion|
  selezion[ei]|risorse[._-]?umane|direzione|concorsi|protocollo|curriculum|curricula|prenotazioni|booking|negozio|bottega|scuola|ricevimento|redazione|presidenza|audizioni|casting|hotel|ristorante|pec|dirigenza|gestionepersonale|staff|lavoro|personale|non-?_?rispondere|notifiche|comunicazioni|reclutamento|lavora\\w*|segreteria|ufficio|amministrazione|ciao|candidature|
  recrutamento|vagas|ola|contato|contacto|administracao|geral|
  werken\\w*|vacatures?|sollicit\\w*|personeel\\w*|directie|receptie|horeca|administratie|stage|planning|werving|redactie|bestuur|pz`;

/** Mailboxes of departments and machines, not of people: "bewerbung.sued@", "team@". */
const office = new RegExp(`^(?:${names.replace(/\s*\n\s*/g, '')})[@._+-]`, 'i');

/** Whether an address is that of a house or one of its departments. */
export function isOffice(address: string | null): boolean {
  return address !== null && office.test(address);
}
