import type { Stated } from '../stated.ts';

const person =
  '(?:qualcuno|(?:un’?altr[oa] |altr[ie] |una? |la )?(?:persona|candidat[oaie]|candidatura|candidature|profil[oi]|risorsa|collega)|persone)';

export const it: Stated = {
  clauses: [
    new RegExp(
      `(?<!\\p{L})(?:scelt[oa]|scegl\\p{L}{2,5}|selezion\\p{L}{1,4}|assunt[oa]|optato|optare|decis[oa]|prefer\\p{L}{2,4}|cerc\\p{L}{2,6}|bisogno|volev\\p{L}{2,4}|serviva|prosegu\\p{L}{2,4}|orientat\\p{L}|procedere|trovato|individuat[oa])(?!\\p{L})[^.;:!?]{0,60}?${person}(?: [^.,;:!?]{1,30}?)?,? (?:che|con|cui|il cui|la cui) ([^.,;!?]{3,120})`,
      'giu',
    ),
    /(?<!\p{L})(?:(?:ti|le) mancav?[ao](?:no)?|è mancat[oa]|mancava|il motivo (?:è|era)|a pesare è stat[oa]|perché (?:cercavamo|avevamo bisogno di|ci serviva|volevamo)) ([^.,;!?]{3,100})/giu,
  ],
  said: /^(?:(?:il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|dell|a|al|allo|alla|ai|agli|alle|all|da|dal|dalla|in|nel|nello|nella|nei|nelle|con|su|sul|sulla|per|tra|fra|e|ed|o|che|chi|cui|si|ci|ti|vi|mi|ne|non|più|meno|molto|molti|molta|molte|anche|ancora|già|è|sono|ha|hanno|abbiamo|era|essere|stato|stata|stati|avere|aveva|come|quando|dove|se|suo|sua|suoi|sue|tuo|tua|tuoi|tue|nostro|nostra|nostri|nostre|vostro|loro|questo|questa|questi|queste|quello|quella|quelli|altro|altra|altri|altre|tutto|tutti|tutta|meglio|bene|anno|anni|giorno|momento|tempo|volta|parte|così|quindi|ma|però|lei|noi)$|(?:l’|un’|dell’|all’|nell’|d’|c’)?(?:esperien|profil|percors|formazi|compete|capacit|conoscen|qualific|requisit|risponde|rispond|corrispond|aderen|allinea|adatt|idone|linea|vicin|necessit|esigen|ricerc|cerc|richies|specific|particol|posizion|ruol|ruolo|lavor|offert|squadra|team|gruppo|aziend|societ|candida|process|selez|scelt|scegl|decis|decid|colloqui|fase|avanti|prosegu|attual|caratterist|criter|aspettat|ampi|maggior|solid|fort|grand|buon|alt|livell|tipo|area|settor|ambit|campo|soddisf|rilevan|simil|dirett|immediat|complet|ideal|interess|port|possied|disp|dimostr|present|prevent|futur|opportun|grazie|ringraz|contatt|ricevut|numer|maggiormente|pienament|congru|coeren|pertinen|convin|titol|risult|quant))/iu,
};
