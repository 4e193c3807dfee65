import type { Unfit } from '../unfit.ts';

export const de: Unfit = {
  turn: /[,;]? (?:aber|obwohl|allerdings|jedoch) /i,
  doubtful:
    /(?<!\p{L})(?:nicht|nie|kein(?:e|en|er)?|leider|schlecht|schlimm|furchtbar|blöd|unverschämt|langweilig|nervös|peinlich|enttäusch\p{L}{1,4}|frech\p{L}{0,6})(?!\p{L})/iu,
  pain: /(?<!\p{L})(?:tut (?:mir )?(?:\p{L}{2,8} ){0,2}weh|(?:hat|macht) mich (?:\p{L}{2,8} ){0,2}(?:getroffen|fertig|traurig|verletzt)|bin (?:\p{L}{2,8} ){0,2}(?:traurig|am boden|fertig|niedergeschlagen|verzweifelt|erschöpft|verletzt|leer)|geweint|weine|zum heulen|heule|schmerzt|schmerzhaft|trifft mich|herz gebrochen|kann nicht (?:mehr|schlafen)|wertlos|hoffnungslos|schäme mich|gebe auf|dachte,? ich (?:hätte|hab) (?:es|ihn|sie|den job|die stelle)|nagt an mir)(?!\p{L})/iu,
  others:
    /\b(?:meine?|unsere?) (?:gute[rn]? )?(?:freund(?:in)?|schwester|bruder|frau|mann|kollegin|kollege|mutter|vater)\b/i,
  personal: /\b(?:gehalt|geld)\b/i,
  idle: /^(?:dabei|wieder (?:nichts|nix)|bitte|danke|hier (?:ist|kommt)|noch eine|siehe|zur info|weiter)\b/i,
};
