import type { Stated } from '../stated.ts';

const person =
  '(?:jemand(?:e[nm])?(?: ander(?:e[nrsm]))?|(?:mit)?bewerber(?:in|innen|n)?|kandidat(?:in|en|innen)?|person(?:en)?|kolleg(?:e|en|in)|mensch(?:en)?|profil|andere[nr]?|fachkraft)';

export const de: Stated = {
  clauses: [
    new RegExp(
      `(?<!\\p{L})${person}(?: [^.,;:!?]{1,40})?, (?:der|die|das|dessen|deren|welche[rs]?) ([^.,;!?]{3,120})`,
      'giu',
    ),
    new RegExp(`(?<!\\p{L})${person} mit ([^.,;!?]{3,90})`, 'giu'),
    /(?<!\p{L})(?:ihnen|dir|ihrer bewerbung|deiner bewerbung|ihrem profil|deinem profil|es) (?:fehl(?:t|te|ten|en)|mangelt(?:e)?)(?: es)?(?: an)? ([^.,;!?]{3,80})/giu,
    /(?<!\p{L})(?:fehl(?:t|te|ten|en)|vermisst haben wir|gefehlt (?:hat|haben)) (?:uns |ihnen |dir |noch |leider |etwas |nur |vor allem |am ende |bei (?:ihnen|dir) ){0,3}([^.,;!?]{3,80})/giu,
    /(?<!\p{L})(?:ausschlaggebend|entscheidend|den ausschlag gab(?:en)?|der grund|grund dafür) (?:war(?:en)?|ist|dafür war) ([^.,;!?]{3,100})/giu,
  ],
  said: /^(?:(?:und|oder|als|auch|aber|der|die|das|den|dem|des|dessen|deren|ein|eine[nrsm]?|in|im|am|an|auf|aus|bei|beim|mit|nach|noch|nur|von|vom|vor|zu|zum|zur|für|über|um|uns|unser\p{L}{0,2}|wir|sie|ihr\p{L}{0,2}|ihnen|du|dir|dich|dein\p{L}{0,2}|ich|er|es|sich|so|sehr|mehr|etwas|nicht|kein\p{L}{0,2}|leider|diese\p{L}?|jede\p{L}?|alle\p{L}?|andere\p{L}?|schon|bereits|hat|haben|hatte\p{L}{0,2}|ist|sind|war|waren|wird|werden|wurde\p{L}?|worden|kann|können|konnte\p{L}?|soll\p{L}{0,3}|möchte\p{L}?|dass|ob|wie|was|wer|wo|wenn|weil|da|dann|jetzt|nun|hier|dort|heute|ganz|noch|beide\p{L}?|viele\p{L}?|einige\p{L}?|mehrere\p{L}?|zeit|jahr\p{L}{0,2}|tag\p{L}{0,2}|ende|gut\p{L}{0,2}|insgesamt|letztlich|letztendlich|aktuell|momentan|derzeit|zwar|jedoch|gegenüber|hinsichtlich|bezüglich|ein|weiter\p{L}{0,2})$|(?:erfahr|berufserf|hintergr|profil|kenntnis|fähigk|kompeten|qualifi|anforder|vorausset|erwart|vorstell|pass|besser|best|noch|näher|nah|genau|exakt|deck|übereinst|entspr|erfüll|stell|positi|rolle|aufgab|team|haus|unterneh|firma|betrieb|bewerb|kandid|auswahl|ausgew|entsch|verfahren|prozess|gespräch|kennen|kennengel|eingel|einlad|nächst|runde|lebensl|unterlag|überzeug|beeindr|eign|geeig|stärk|stark|groß|größ|hoh|höh|umfang|einschl|entsprech|spezif|speziell|konkret|relevant|notwend|erforder|nötig|gesuch|gefrag|gewünsch|geforder|bringt|mitbring|mitgebr|verfüg|vorweis|aufweis|besitz|hervor|ideal|optimal|perfekt|punkt|bereich|feld|gebiet|umfeld|branche|art|weise|maß|gesamt|fachlich|persönlich|beruf|werdegang|bringen|zusätz|deutlich|leicht|knapp|etwas|stand|zukunft|künftig|zukünft|wünsch|dank|interess|vertrau|rückmeld|antwort|nachricht|mitteil|teil|melden|geh|komm|lass|stehen|steht|steh|trotz|vielzahl|zahl|anzahl|niveau|tätig|arbeit|besetz|vergeb|frei|meinung|ansicht|sicht|blick|vergleich|konkurr|schenk|beworb|lieg|stück|such|leute|immer|funktion|betrau))/iu,
};
