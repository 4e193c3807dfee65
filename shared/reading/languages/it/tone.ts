import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, wishes. */
export const tone: Phrases = {
  regret: [
    'purtroppo|spiace*|dispiace*|rammaric*|malincuore|sfortunatamente|delus*|deludent*|dispiaciut*|spiacenti',
    'cattive|cattiva|brutte notizie|notizia',
    '$non ~4 notizi*|risposta|riscontro ~5 sper*|desider*|attende*|aspetta*',
  ],
  consolation: [
    '$non ~4 facile|semplice ~3 decisione|scelta',
    'decisione|scelta ~5 difficile|$non|complicata',
    'difficile ~2 decisione|scelta',
    '$non ~4 scoragg*|demoralizz*',
    'grazie|ringrazi* ~8 interesse|tempo|partecipa*|candidatura|fiducia|impegno|candidat*|disponibilità|attenzione|inviat*',
    'attent*|accurat*|scrupolos*|approfondit*|attenzione|cura ~5 valut*|esamin*|analizz*|consider*|analisi|lett*|riflessione',
    'valut*|esamin*|analizz*|consider*|analisi ~4 attent*|accurat*|scrupolos*|approfondit*|attenzione|cura',
    'molte|numeros*|elevato|gran|alto|grande|tante|quantità|numero|volume|centinaia ~4 candidatur*|candidat*|domande|curriculum|cv',
    'colpit*|impression* ~4 profilo|esperienza|percorso|dal|dalla|tuo',
  ],
  wishes: [
    'augur* ~8 fortuna|successo|meglio|miglior*|futuro|bocca|bene|soddisfazioni|$futuro',
    'migliori auguri',
    'in bocca al lupo',
    'buona|tanta fortuna',
    'auguri ~5 $futuro',
  ],
};
