import type { Phrases } from '../../languages.ts';

/** How the other answers of an employer are worded. */
export const answers: Phrases = {
  receipt: [
    'ricevuto|ricevuta|ricezione|ricevimento|pervenuta|arrivata|registrata ~5 $candidatura',
    '$candidatura ~6 ricevut*|pervenut*|registrat*|inviat*|valutazione|valutat*|analizzat*|esame|esaminat*',
    'conferm* ~5 ricezione|candidatura|ricevimento|ricevuto|invio',
    'valut*|esamin*|analizz*|prend* ~7 $candidatura',
    'grazie|ringrazi* ~5 candidarti|candidarsi|candidatura|inviat*|candidato|candidata',
    'ti|si ~1 sei|è candidat*',
  ],
  later: [
    'contatt*|ricontatt*|faremo|informer*|aggiorn*|risponder*|riscontro ~6 te|lei|ti|la|presto|sapere|breve|se|qualora|entro',
    'presto|breve|appena|prima possibile',
    'prossimi passi|step',
  ],
  pending: [
    'sarà|è|stiamo|verrà|essere|saranno ~5 valutat*|esaminat*|valutando|esaminando|analizzat*|valutazione',
    '$non ~4 ancora ~4 decis*|scelt*|conclus*',
    'se|qualora ~10 profilo|linea|selezionat*|corrisponde*|idone* ~12 contatt*|ricontatt*',
    'solo ~6 candidat*|profili ~6 contatt*|selezionat*',
    'contatteremo|ricontatteremo ~8 se|qualora|presto|breve|breve',
    'entro ~4 giorni|settimane',
  ],
  interview: [
    'prossimo|successivo passo|step ~6 test|colloquio|prova|assessment|intervista|esercizio|caso',
    'completare|svolgere|sostenere|fare ~3 test|prova|assessment ~4 entro|online|prima',

    'rimand*|rinvi*|spost* ~4 $colloquio',
    '$colloquio ~6 rimand*|rinvi*|spost*',
    'può|puoi|potrebbe|riesci|riesce ~3 venire|passare',
    'passa*|supera*|accede ~3 fase|colloquio|successiva|prossima',
    'quando|qual ~3 disponibil*',
    'invit*|convoc*|fissare|fissat*|organizzare|pianificare|programmare|conferm*|piacere|vorremmo|vorrei|piacerebbe|riprogrammare|spostare|propor* ~7 $colloquio',
    '$colloquio ~6 fissat*|programmat*|conferm*|disponibil*|data|orario|spostat*|rinviat*|telefonico|conoscitivo|tecnico|presenza|online ~6 il|alle|con|per|giorno|presso',
    'disponibil* ~7 $colloquio|orari*|settimana|giorno|giorni|domani|date|data|ora|sentirci|sentirti|parlare',
    'orari*|ora|data|date|giorno ~5 preferis*|disponibil*|miglior*|comod*|colloquio|vada|vanno',
    'prossim*|second*|success*|ultim* ~1 fase|step|colloquio|incontro ~8 colloquio|invit*|test|vorremmo|fissare|conoscer*',
    'invito ~4 colloquio|incontro|videochiamata|call',
  ],
  offer: [
    'posto|posizione|lavoro ~4 è tuo|tua|suo|sua',
    'sarai|sarà ~1 dei|una|uno ~1 nostri|noi',
    'felic*|liet*|content* ~5 confermar* ~12 contratto|livello|ruolo|come',

    'felici|lieti|lieto|felice|contenti ~3 averla|averti ~2 noi ~1 come',
    'lieti|lieto|felici|felice|piacere|contenti|entusiasti|gioia ~9 offrir*|offerta|proposta|proporti|proporle ~5 $posizione|lavoro|assunzione|formale|contratto',
    'proposta|offerta|lettera ~2 assunzione|lavoro|impegno|formale|contrattuale ~6 allegat*|firm*|invi*|accett*|trova',
    'lettera ~2 assunzione|impegno|offerta',
    'contratto ~5 firm*|allegat*',
    'benvenut* ~3 in|nel|nella|a ~3 team|squadra|azienda|famiglia|bordo',
    'congratulazioni|complimenti ~9 selezionat*|scelt*|posizione|assunt*|ruolo|offerta',
  ],
  feedback: [
    'feedback|riscontro ~2 sulla|della ~2 tua|sua|candidatura',

    'feedback|riscontro|commenti ~7 colloquio|team|seguito|ecco|richiest*|seguente|chiest*',
    'ecco|seguito|alcuni|condivid* ~4 feedback|commenti|osservazioni',
    'team|commissione|intervistator*|selezionator* ~3 ritenuto|apprezzato|trovato|notato|osservato|pensato',
    'punti|aree|aspetti ~3 miglioramento|migliorare|forza',
  ],
  'feedback-asked': [
    'chiesto|richiest*|domanda|chiede*|richiesta ~6 feedback|riscontro|motivazioni|motivi|commenti',
    'promesso|concordato|accordi ~5 feedback|riscontro',
    'feedback ~2 sul|sulla|del|della ~2 tuo|suo|il ~1 colloquio|test',
  ],
  withdrawn: [
    'su sua|tua richiesta',

    'abbia|abbiate|tu rinunciato|accettato|ritirato|scelto|deciso',
    'nuovo lavoro|impiego|incarico ~4 lupo|fortuna|successo',
    'lupo|fortuna|successo ~3 nuovo lavoro|impiego|incarico',

    'ha|hai ritirato|rifiutato|declinato ~4 candidatura|offerta|proposta',
    'sua|tua rinuncia',
    'ritirat*|ritirare|ritiro|rinunciat*|rinuncia ~4 candidatura|candidature|domanda|selezione',
  ],
  request: [
    'invii|inviare|invia|completi|completare|compili|confermi|alleghi|favore|cortesemente|prego ~6 documento|documenti|cv|modulo|entro|link|test|dati|diploma',
    'manca|mancano ~3 documento|documenti|dati|diploma',
  ],
  ongoing: [
    'con te|lei e ~2 con|altr*|un|una|due',
    'ancora in corsa|gara|lizza',
    'per errore',
    'fuori ufficio',
    'in ferie',
  ],
  outreach: [
    'individuato|trovato|visto|notato|visionato ~1 il ~1 suo|tuo profilo|curriculum',
    'visto|trovato ~3 suo|tuo profilo ~4 linkedin|su',
  ],
  congratulation: ['congratulazioni|complimenti'],
  survey: ['sondaggio|questionario'],
  day: ['lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani'],
  undecided: [
    'candidatura|curriculum|profilo ~6 ancora ~2 vaglio|valutazione|esame|aperta|corso|lavorazione',
    'candidatura|posizione|ricerca ~3 ancora|tuttora aperta|vaglio',
    'non è un ~1 no|rifiuto',
    'rest*|resta|rimane|sei|è ~2 in ~1 corsa|lizza|gara',
    'nessuna decisione',
    'non ~3 ancora ~3 deciso|decisione',
  ],
};
