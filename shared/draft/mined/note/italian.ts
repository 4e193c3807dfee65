import { toldBy } from './told-by.ts';

const re = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'iu');
const much =
  '(?:(?:molto|moltissimo|tanto|davvero|soprattutto|particolarmente|proprio|di più|anche|tantissimo|specialmente) ){0,2}';
const thing = '((?:(?:il|lo|la) |l’).{3,100})';
const thingThat = '((?:(?:il|lo|la) |l’).{3,100}?)';
const good =
  '(?:interessante|bell[oa]|piacevole|stimolante|divertente|utile|affascinante|bellissim[oa]|interessantissim[oa])';

/** Phrases in Italian: "la visita al laboratorio", "il lavoro sulle mappe". */
export const toldInItalian = toldBy({
  moments: [
    { pattern: re(`(?:mi è piaciut[oa]|ho apprezzato|ho amato|mi ha colpito|mi sono godut[oa]) ${much}${thing}$`) },
    {
      pattern: re(
        `(?:la parte (?:migliore|più (?:bella|interessante))|la cosa (?:migliore|più (?:bella|interessante))|il momento (?:migliore|più bello)|il meglio)(?: per me| del \\p{L}{4,12})? (?:è stat[oa]|era) ${thing}$`,
      ),
    },
    { pattern: re(`è stat[oa] ${much}${good} ${thing}$`) },
    { pattern: re(`^${thingThat} (?:mi è piaciut[oa]|mi ha colpito|è stat[oa] ${much}${good})`) },
    {
      pattern: re(
        `abbiamo (?:parlato|discusso)(?: a lungo)? ${much}((?:d(?:i|el|ello|ella|ei|egli|elle) |dell’).{3,80})$`,
      ),
      say: 'la conversazione ',
    },
    {
      pattern: re(`mi hanno chiesto ${much}((?:d(?:i|el|ello|ella|ei|egli|elle) |dell’).{3,80})$`),
      say: 'la domanda ',
    },
  ],
  draws: [
    {
      pattern: re(
        `mi (?:attirava|attraeva|ha attirato|ha attratto|interessava|incuriosiva|entusiasmava) ${much}${thing}$`,
      ),
    },
    {
      pattern: re(
        `quello che mi (?:attirava|attraeva|ha attirato|interessava|piaceva) ${much}(?:era|è stat[oa]|è) ${thing}$`,
      ),
    },
    { pattern: re(`mi (?:sono|ero) (?:presentat|candidat)[oa] ${much}per ${thing}$`) },
    { pattern: re(`^${thingThat} è quello che mi (?:ha attirato|ha attratto|attirava)`) },
  ],
  wishes: [
    {
      pattern: re(
        `(?:volevo|avrei voluto|mi sarebbe piaciuto|mi piacerebbe|speravo di|avevo voglia di|sognavo di) ${much}((?:lavorare|aiutare|imparare|partecipare|progettare|costruire|insegnare|sviluppare|migliorare|scrivere|dirigere|contribuire|creare|ricercare|accompagnare) .{3,80})$`,
      ),
    },
  ],
  event:
    /^(?:(?:il|lo|la) |l’)(?:\p{L}{2,12} )?(?:conversazione|chiacchierata|colloquio|visita|giro|domanda|esercizio|esercitazione|caso|prova|lezione|laboratorio|dimostrazione|demo|presentazione|pranzo|caffè|incontro|pomeriggio|mattinata|giornata|spiegazione|discussione|scambio|storia|problema|sfida)(?!\p{L})/iu,
  rewrites: [
    [/^(la (?:conversazione|domanda) )di (?:che|come|cosa|se|\p{L}{3,20}(?:are|ere|ire)(?!\p{L})).*/iu, ''],
    [/^(la (?:conversazione|domanda) )di /iu, '$1su '],
    [/^(la (?:conversazione|domanda) )de(l|llo|lla|i|gli|lle) /iu, '$1su$2 '],
    [/^(la (?:conversazione|domanda) )dell’/iu, '$1sull’'],
    [/(?<!\p{L})(il|la) loro /giu, '$1 vostra '],
    [/(?<!\p{L})il vostra /giu, 'il vostro '],
  ],
  withReader: {
    found: 'con (?:il |la )?(?:signora? |dott\\.(?:ssa)? ?|dottoressa |dottor )?{name}',
    polite: 'con Lei',
    familiar: 'con te',
  },
  ends: /(?:,|:|\(| (?:che|perché|poiché|quando|dove|cui|siccome)(?!\p{L})| ed? (?!\p{L}+$)).*$/iu,
  trails: / (?:molto|tanto|ieri|oggi|davvero|un sacco|di (?:lunedì|martedì|mercoledì|giovedì|venerdì))$/iu,
  loose:
    /(?<!\p{L})(?:loro|lui|lei|mi[oaei]|miei|me|mi|su[oae]|suoi|posto|stipendio|soldi|azienda|ditta|rifiuto|risposta|offerta|questo|questa)(?!\p{L})/u,
  bare: /^(?:(?:il|lo|la) |l’)(?:colloquio|conversazione|chiacchierata|domanda|gente|squadra|team|ambiente|atmosfera|processo|lavoro|idea|cosa|parte|giornata|incontro)$/iu,
  open: /(?<!\p{L})(?:di|del|della|dei|delle|la|il|lo|gli|le|a|al|alla|con|su|sul|sulla|per|e|in|nel|un|una|molto|che)$/iu,
});
