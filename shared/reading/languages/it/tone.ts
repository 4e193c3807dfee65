import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, how hard the choice was, wishes. */
export const tone: Phrases = {
  regret: [
    'purtroppo|spiace*|dispiace*|rammaric*|malincuore|sfortunatamente|delus*|deludent*|dispiaciut*|spiacenti',
    'cattive|cattiva|brutte notizie|notizia',
    '$non ~4 notizi*|risposta|riscontro ~5 sper*|desider*|attende*|aspetta*',
  ],
  thanks: [
    'grazie|ringrazi* ~8 interesse|tempo|partecipa*|candidatura|fiducia|impegno|candidat*|disponibilità|attenzione|inviat*|colloquio|pazienza',
  ],
  weighed: [
    'attent*|accurat*|scrupolos*|approfondit*|attenzione|cura|lunga|molto ~5 valut*|esamin*|analizz*|consider*|analisi|lett*|riflessione|riflettuto|discusso',
    'valut*|esamin*|analizz*|consider*|analisi ~4 attent*|accurat*|scrupolos*|approfondit*|attenzione|cura',
    'molte|molti|numeros*|elevato|gran|alto|grande|tante|tanti|quantità|numero|volume|centinaia ~4 candidatur*|candidat*|domande|curriculum|cv|profili',
  ],
  'hard-choice': [
    '$non ~4 facile|semplice',
    'decisione|scelta|scegliere|decidere ~5 difficile|$non|complicata|sofferta|combattuta',
    'difficile|sofferta ~2 decisione|scelta|scegliere|decidere',
    'solo|soltanto|limitat* ~3 posto|posti|persona|posizione',
    'livello|qualità|concorrenza ~4 alto|elevat*|alta|molto',
    'alto|elevato ~1 livello',
  ],
  praise: [
    'colpit*|impression*|apprezzat*|piaciut* ~4 profilo|esperienza|percorso|dal|dalla|tuo|conoscer*|colloquio|chiacchierata',
    'piacere ~3 conoscer*|parlare|incontrar*',
    'ottima|buona|bella impressione',
  ],
  wishes: [
    'augur* ~10 $futuro',
    'fortuna|successo|meglio ~6 $futuro',
    'trov* ~6 presto|opportunità|posizione|posto|lavoro',
    'in bocca al lupo',
  ],
  luck: [
    'augur* ~8 fortuna|successo|meglio|miglior*|bene|soddisfazioni',
    'migliori auguri',
    'buona|tanta fortuna',
    'strade ~3 incroc*',
  ],
  denial: [
    '$non ~4 possiamo|possibile|stata|stato|abbiamo|andremo|lei|te|poter*|riusciamo|proseguire|procedere|andare|rientr*|avere|offrire|contare|superat*|idone*|linea|favore',
  ],
};
