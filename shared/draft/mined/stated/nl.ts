import type { Stated } from '../stated.ts';

const person =
  '(?:iemand(?: anders)?|(?:een |andere? |de )?(?:kandidat(?:en|e)|kandidaat|persoon|personen|sollicitant(?:en)?|collega)|een ander(?:e)?)';

export const nl: Stated = {
  clauses: [
    new RegExp(`(?<!\\p{L})${person}(?: [^.,;:!?]{1,40})?,? (?:die|dat|wiens|waarvan) ([^.,;!?]{3,120})`, 'giu'),
    new RegExp(
      `(?<!\\p{L})(?:gekozen|kozen|kiezen|zochten|zoeken|gezocht|nodig|besloten|gevonden|aangenomen)(?!\\p{L})[^.;:!?]{0,60}?${person}(?: [^.,;:!?]{1,40})? met ([^.,;!?]{3,90})`,
      'giu',
    ),
    /(?<!\p{L})(?:(?:je|u|jij) mis(?:t|te)|we misten|ontbr(?:ak|aken|eekt)|de doorslag gaf(?: was)?|de reden (?:is|was)|te weinig|onvoldoende) ([^.,;!?]{3,90})/giu,
  ],
  said: /^(?:(?:de|het|een|en|of|van|in|op|aan|bij|met|voor|naar|uit|om|te|tot|over|door|dan|die|dat|deze|dit|er|is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|kan|kunnen|zou|zal|zullen|we|wij|ons|onze|u|uw|je|jij|jou|jouw|hij|zij|ze|zich|niet|geen|meer|minder|nog|net|al|reeds|ook|heel|zeer|erg|iets|veel|wel|als|wat|wie|hoe|waar|maar|dus|nu|hier|daar|toch|beter|beste|goed|goede|ander|andere|anders|alle|alles|zo|jaar|jaren|dag|dagen|moment|tijd|keer|via|per|omdat|qua)$|(?:ervar|werkerv|achtergr|profiel|kennis|vaardig|compete|kwalific|opleid|eis|functie|rol|baan|vacature|plek|team|organis|bedrijf|pass|past|aansl|aansluit|sluit|dichter|voldoe|beantw|overeen|match|geschik|zoek|gezoch|zoch|nodig|gevraag|gewens|vereis|specif|concre|juist|precies|relevant|vergelijk|kandid|sollicit|select|proces|procedure|gesprek|gespre|ronde|keuze|gekoz|kiez|koz|beslis|besl|indruk|overtuig|sterk|groot|grot|ruim|breed|bred|hoog|hoge|niveau|verwacht|wens|beeld|zoals|soort|gebied|vlak|sector|branche|werk|beschik|breng|meebr|toekom|interes|contact|bedank|dank|reactie|ontvang|belang|direct|meteen|volled|geheel|totaal|uiteind|huidig|iemand|persoon|mens|uitgenod|uitnod|verder|gaan|gaat|vervul|inge|zetten|hen|gesteld|voren|komt|nauw|weerh|aantoon|zou|succes|leuk|fijn))/iu,
};
