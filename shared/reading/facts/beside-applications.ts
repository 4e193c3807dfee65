/** What stands before "application", "Bewerbung" or "candidature" and names nobody: what it is for or like, what is told of it, whose it is. */
export const besideApplications: ReadonlySet<string> = new Set(
  `spring summer autumn fall winter easter christmas week term year full part time online digital paper video first second third last new former
  initial previous original formal official successful unsuccessful completed incomplete pending open general speculative unsolicited direct
  visa loan grant scholarship bursary study studies school degree masters master bachelor bachelors doctoral medical legal retail warehouse
  professional volunteer volunteering seasonal temporary permanent graduate undergraduate tier level junior senior rental tenancy membership
  initiativ online kurz blind mobile web external internal rejected withdrawn declined submitted received closing interne interner zwischenstand stellungnahme info
  ta ton tes ma mon sa son votre vos leur suivi accusé clôture nouvelle avis retour refus réponse statut suite dossier objet relance annulation
  nueva nuevo vuestra cierre recepción gracias aviso conferma vostra nuova ricevuta ricezione chiusura invio esito risposta stato oggetto
  jullie nieuwe afwijzing bevestiging ontvangst reactie betreft nova novo vossa tua retorno recebimento recepção confirmação confirmación confirmation`.split(
    /\s+/,
  ),
);
