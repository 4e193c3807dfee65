import type { Assessing } from '../assesses.ts';

export const it: Assessing = {
  code: 'it',
  you: /(?<!\p{L})(?:ti|tu|hai|sei|tuo|tua|tuoi|tue|te|lei|suo|sua|suoi|sue|le|la sua|\p{L}{2,20}(?:asti|esti|isti))(?!\p{L})/iu,
  where:
    /(?<!\p{L})(?:colloquio|colloqui|presentazione|prova|test|esercizio|caso|risposte?|curriculum|cv|lettera|portfolio|incontro)(?!\p{L})/iu,
  met: /(?<!\p{L})(?:colloqui(?:o)?|incontro)(?!\p{L})/iu,
  short:
    /(?<!\p{L})(?:tropp[oa] (?:\p{L}{3,14})|(?:un po['’]|piuttosto|abbastanza) (?:vag[oah]\p{L}?|generic\p{L}{1,3}|lent[oa]|scars[oa]|brev[ei]|lung[oah]\p{L}?|insicur[oa]|timid[oa]|nervos[oa]|tardi|debol[ei])|nervos[oa]|interrotto|arrivat[aeio] tardi|non mostrava|(?:è|sono|ci è|ci sono) mancat[oaei]|mancav(?:a|ano)|non (?:hai saputo|ha saputo|sei riuscit[oa]|è riuscit[oa]|ci ha(?:i|nno)? convint[oi]|ci ha(?:i)? convinto|hai spiegato|ha spiegato|hai dato|ha dato|era chiar[oa])|avremmo (?:voluto|preferito|desiderato)|ci sarebbe piaciuto|(?:avresti|avrebbe) potuto|meno (?:convincente|convint[oi]|sicur[oa])|punti? debol[ei]|aspett[oi] da migliorare|error[ei]|più (?:esempi|dettagli|concret[oa]|approfondit[oa]|sicurezza)|mai (?:detto|dato|citato|spiegato)|esitazion[ei]|esitato)(?!\p{L})/iu,
  strong:
    /(?<!\p{L})(?:(?:molto |davvero )?(?:bene|brav[oa]|sicur[oa]|convincent[ei]|chiar[oa]|preparat[oa]|professionale|solid[oa])|ci (?:è piaciut[oa]|sono piaciut[ei]|hai colpito|ha colpito)|punti? di forza|il meglio|ottim[oa]|eccellent[ei])(?!\p{L})/iu,
  advice:
    /(?<!\p{L})(?:la prossima volta|(?:ti|le) (?:consigli(?:o|erei)|sugger(?:isco|irei))|il mio consiglio|io (?:lavorerei|mi eserciterei|preparerei)|su cui lavorare|da migliorare|lavorare su)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:per favore|per cortesia|la preghiamo|si è ritirat[oa]|ha rinunciato|ancora interessat[oa]|chiamami|mi chiami|disponibile|disponibilità|iniziare (?:a|il|in)|si è liberat[oa]|nuova posizione|nuovo posto|contratto|offrirti|offrirle|offerta|invitarti|invitarla|sondaggio|questionario)(?!\p{L})/iu,
};
