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
    'qualcun|qualcuno ~2 altro|con|che',
    'scelto|selezionato|assunto|individuato ~3 $candidato',
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
  ],
  qualification: [
    '$non ~5 requisiti|criteri|titolo|qualific*|abilitazione',
    'requisiti|qualific*|titolo|abilitazione ~5 $non|richiest*|manca*',
  ],
  skill: [
    'che ~2 usa|utilizza|conosce|parla|padroneggia',
    'conosce|usa|parla|utilizza ~1 già',
    'conoscenze|competenze|capacità|lingua|livello ~6 $non|manca*|insufficient*',
    'più|maggiori|manca* ~3 conoscenze|competenze|capacità',
  ],
  location: ['sede|residenza|distanza|trasferimento|geografic* ~5 $non|motiv*|richiest*', 'permesso di lavoro'],
  salary: ['aspettative|pretese|richieste ~1 retributiv*|economiche|salariali'],
  internal: ['candidat*|risorsa|promozione|mobilità|soluzione|collega ~1 intern*', 'internamente'],
  filled: ['$posizione ~6 copert*|ricopert*|occupat*|assegnat*', 'coperta|ricoperta|coperto ~4 $posizione'],
  cancelled: [
    '$posizione ~6 annullat*|sospes*|congelat*|cancellat*|eliminat*|bloccat*|rinviat*|interrott*',
    'blocco|congelamento ~3 assunzioni',
    'ristruttur*|riorganizz*',
    'deciso ~4 annullare|sospendere|congelare|rinviare|cancellare',
  ],
  competition: [
    'molte|numeros*|elevato|gran|alto|grande|tante|quantità|numero|volume|centinaia ~4 candidatur*|candidat*|domande|curriculum|cv',
    'concorrenza|competitiv*',
  ],
};
