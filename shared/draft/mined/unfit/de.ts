import type { Unfit } from '../unfit.ts';

export const de: Unfit = {
  turn: /[,;]? (?:aber|obwohl|allerdings|jedoch) /i,
  doubtful:
    /(?<!\p{L})(?:nicht|nie|kein(?:e|en|er)?|leider|schlecht|schlimm|furchtbar|blöd|unverschämt|langweilig|nervös|peinlich|enttäusch\p{L}{1,4}|frech\p{L}{0,6})(?!\p{L})/iu,
  others:
    /\b(?:meine?|unsere?) (?:gute[rn]? )?(?:freund(?:in)?|schwester|bruder|frau|mann|kollegin|kollege|mutter|vater)\b/i,
  personal: /\b(?:gehalt|geld)\b/i,
  idle: /^(?:bitte|danke|hier (?:ist|kommt)|noch eine|siehe|zur info|weiter)\b/i,
};
