import type { Sample } from './sample.ts';

export const it: Sample[] = [
  ['rejection', 'Siamo spiacenti di comunicarle che la sua candidatura non è stata selezionata.'],
  ['rejection', 'Abbiamo deciso di proseguire con altri candidati.'],
  ['rejection', 'Purtroppo non possiamo dare seguito alla tua candidatura per la posizione.'],
  ['rejection', 'La scelta è ricaduta su un’altra persona, il cui profilo è più in linea con il ruolo.'],
  ['rejection', 'La posizione è stata coperta internamente. Ti auguriamo buona fortuna per la tua ricerca di lavoro.'],
  ['rejection', 'L’esito della selezione è negativo.'],
  [
    'rejection',
    'Il suo profilo non risponde pienamente ai requisiti richiesti dal ruolo. Le auguriamo un futuro professionale ricco di soddisfazioni.',
  ],
  ['rejection', 'Non ti inviteremo al prossimo colloquio, ma grazie per il tempo che ci hai dedicato.'],
  ['rejection', 'La ricerca è stata sospesa e per ora non assumeremo nessuno in questo ruolo.'],
  ['rejection', 'Per il ruolo di contabile abbiamo scelto una candidata con più esperienza nel settore.'],
  [
    'confirmation',
    'Abbiamo ricevuto la tua candidatura. Se non verrai contattato entro un mese, significa che non sei stato selezionato.',
  ],
  ['confirmation', 'Grazie per esserti candidato. Valuteremo il tuo curriculum e ti contatteremo al più presto.'],
  ['confirmation', 'Confermiamo la ricezione della sua candidatura. Saranno contattati solo i candidati selezionati.'],
  ['interview', 'Vorremmo invitarti a un colloquio la prossima settimana. Quando saresti disponibile?'],
  ['interview', 'Purtroppo devo spostare il nostro colloquio di martedì. Sei disponibile giovedì alle 10?'],
  ['offer', 'Siamo lieti di offrirle la posizione di analista. In allegato trova la lettera di assunzione.'],
  ['feedback', 'Ci hai chiesto un feedback sul tuo colloquio: il team ha apprezzato la tua presentazione.'],
  ['other', 'Siamo spiacenti, la sua richiesta di mutuo è stata respinta dalla banca.'],
  ['other', 'Purtroppo il tuo ordine non può essere spedito: il prodotto è esaurito.'],
  ['other', 'Nuove offerte per te: 4 lavori a Torino. Candidati ora. Annulla iscrizione agli avvisi di lavoro.'],
  ['rejection', 'Gentile Luca, dopo attenta valutazione abbiamo deciso di non procedere con la sua candidatura.'],
  ['rejection', 'Il suo profilo non è stato ritenuto idoneo per la posizione.'],
  [
    'rejection',
    'Abbiamo scelto un candidato con maggiore esperienza. Conserveremo il suo curriculum nel nostro database.',
  ],
  ['rejection', 'La tua candidatura non ha superato la fase di selezione.'],
  ['confirmation', 'La tua candidatura è stata inviata correttamente. Se non sarai selezionato, riceverai una e-mail.'],
  [
    'confirmation',
    'Grazie per l’interesse. Dato l’elevato numero di candidature, non possiamo rispondere a tutti; se il profilo è in linea, la contatteremo.',
  ],
  ['interview', 'Complimenti, hai superato la prima fase! Quale orario preferisci per il colloquio?'],
];
