import type { Phrases } from '../../languages.ts';

/** How far the application came, and why it ended. */
export const details: Phrases = {
  assessment: ['test|prova|prove|assessment|esercizio|esercitazione'],
  interviewed: [
    'averci|averla|averti ~2 incontrat*|conosciut*',
    'conoscerla|conoscerti|conosciut*|incontrarla|incontrat*|parlare|venuta|venuto|trovarci',
    'colloquio|colloqui|incontro ~4 di|con|del|è|ha|presso',

    '$colloquio ~6 grazie|ringrazi*|piacere|avuto|sostenut*|con|fatto|noi|scorso',
    'grazie|ringrazi*|dopo|seguito|piacere|durante|apprezzat*|lieti ~7 $colloquio|incontrat*|conosciut*|parlare|chiacchierata',
    'tuo|suo|nostro|ultimo colloquio|incontro',
  ],
  final: [
    'due|tre ~2 finalisti|candidat*|profili',
    'secondo|seconda|arrivat* ~1 posto|scelta|classificat*|second*',
    'combattuta',

    'ultima|ultimo|finale|finali ~1 fase|step|colloquio|candidat*|selezione',
    'fase|selezione|rosa finale',
    'finalist*',
    'seconda scelta',
  ],
  'not-reached': ['$non ~5 invit*|convoc*|chiamar* ~4 colloquio|colloqui|incontro'],
  applied: [
    'candidatura|candidature|domanda',

    'candidatura|interesse|cv|curriculum|domanda ~5 grazie|ringrazi*|valut*|ricevut*|esamin*|analizz*',
    'grazie|ringrazi*|valut*|ricevut*|esamin*|analizz* ~8 candidatura|interesse|cv|curriculum|domanda|candidar*|candidat*|profilo',
    'sua|tua candidatura',
  ],
  'other-candidate': [
    '$altro ~2 $candidato',
    '$candidato ~9 $meglio ~4 $adatto',
    '$candidato ~4 che|cui ~5 $adatto',
    '$meglio ~2 $adatto ~3 $candidato',
    'qualcun|qualcuno altro',
    'scelto|selezionato|assunto|individuato ~3 $candidato',
    'scelto|preferito|optato ~3 figura|profilo|persona|candidat* ~3 più|altra|altro',
  ],
  experience: [
    'maggiore|più|migliore ~2 conoscenza ~2 del|della ~1 settore|mercato|mestiere',
    'con ~3 esperienza|anni ~3 nel|nella|in|di|come',
    'già ~3 lavorato|gestito|guidato|diretto',
    'più|maggiore|manca*|sufficiente|insufficiente|minore|poca ~2 esperienza|esperienze',
    'esperienza ~5 insufficiente|limitata|scarsa|breve|manca*',
    '$non ~4 esperienza ~2 sufficiente|necessaria|richiesta|minima',
    'esperienza più ~1 ampia|solida|lunga|consolidata|approfondita',
    'più espert*|senior',
    'almeno|minimo ~4 anni ~2 esperienza',
    'anni ~1 di ~1 esperienza',
    'esperienza ~3 $non ~3 sufficiente|adeguata|basta',
    'manca* ~3 esperienza',
  ],
  qualification: [
    '$non ~5 requisiti|criteri|titolo|qualific*|abilitazione',
    'requisiti|qualific*|titolo|abilitazione ~5 $non|richiest*|manca*',
    'patente|laurea|diploma|abilitazione|titolo|certificazione|iscrizione ~5 obbligatori*|richiest*|necessari*|indispensabil*|manca*',
    'obbligatori*|indispensabil*|necessari*|manca ~4 patente|laurea|diploma|abilitazione|titolo|certificazione',
    '$non ~3 possiede|ha|dispone|possiedi ~3 requisiti|patente|laurea|titolo|abilitazione',
  ],
  skill: [
    'che ~2 usa|utilizza|conosce|parla|padroneggia',
    'conosce|usa|parla|utilizza ~1 già',
    'conoscenze|competenze|capacità|lingua|livello ~6 $non|manca*|insufficient*',
    'più|maggiori|manca* ~3 conoscenze|competenze|capacità',
    '$lingua ~5 obbligatori*|indispensabil*|richiest*|necessari*|sufficiente|insufficiente',
    'indispensabil*|obbligatori*|richiesto|serve ~4 $lingua',
    'che ~1 parli|conosca|sappia|usi',
    'competenze|conoscenze|capacità ~3 $non ~2 sufficienti|adeguate',
    'diversi|numerosi errori',
  ],
  location: [
    'residente|residenti|residenza|abita|abiti|abitano|abitare|domicilio ~4 in|nel|nei|vicin*|zona|raggio|entro',
    'distanza ~6 eccessiva|troppo|grande|lontan*',
    'visto|sponsor* ~3 visto|lavoro',
    'sede|residenza|distanza|trasferimento|geografic* ~5 $non|motiv*|richiest*',
    'permesso di lavoro',
  ],
  salary: [
    'retribuzione|stipendio|ral|aspettative|richieste ~6 alta|alte|alto|supera*|superiore|superiori|budget|oltre',
    'aspettative|pretese|richieste ~1 retributiv*|economiche|salariali',
  ],
  internal: [
    'candidat*|risorsa|promozione|mobilità|soluzione|collega ~1 intern*',
    'copert*|ricopert*|promoss*|promuov*|risolt* ~3 internamente',
    'far crescere ~3 nostr*|collega|ragazz*',
  ],
  filled: [
    '$posizione ~6 copert*|ricopert*|occupat*|assegnat*',
    'coperta|ricoperta|coperto ~4 $posizione',
    'già ~2 trovato|assunto|preso',
    'al completo',
    'organico|squadra|posti|team ~3 complet*|esauriti',
  ],
  cancelled: [
    '$posizione ~6 annullat*|sospes*|congelat*|cancellat*|eliminat*|bloccat*|rinviat*|interrott*',
    'blocco|congelamento ~3 assunzioni',
    '$non ~2 assum* ~2 nessuno|più|personale',
    '$non ~2 procederemo|procediamo ~3 assunzione',
    'sospendere|annullare|congelare ~2 selezione|ricerca|assunzione',
    'ristruttur*|riorganizz*',
    'deciso ~4 annullare|sospendere|congelare|rinviare|cancellare',
  ],
  competition: [
    'molte|numeros*|elevato|gran|alto|grande|tante|quantità|numero|volume|centinaia ~4 candidatur*|candidat*|domande|curriculum|cv',
    'concorrenza|competitiv*',
    'più|oltre|circa|quasi ~3 candidature|domande|curriculum|cv|persone',
    'livello ~5 alto|altissimo|elevato',
  ],
  // what looks like a reason and is none
  'no-reason': [
    'altre|nostre|future ~1 posizioni|offerte|candidature|opportunità',
    'parlato|discusso|valutato ~2 internamente',
  ],
  // what is said to everybody, or only in praise
  'no-shortfall': [
    'mette|riflette ~4 dubbio|discussione|esperienza|competenze',
    'dubbio|discussione ~5 esperienza|competenze|qualità|formazione',
    'esperienza|formazione|competenze ~3 colpit*|interessante|apprezzat*',
    'apprezz*|interessante ~4 esperienza|formazione|competenze',
    '$candidato|cui ~6 profilo|esperienza|competenze ~6 linea|adatt*|vicin*|corrispond*|requisiti',
    'linea con ~2 requisiti',
  ],
};
