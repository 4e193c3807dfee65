/**
 * Words of houses and of sentences that people are called by as well ("Rose Church", "Will Best", "Uwe Freitag", "An Vu"), in
 * lower case: only what the lists of those words hold.
 */
export const surnames: ReadonlySet<string> = new Set(
  `abril allen an april au august avril bank belle best books bowling call caro casa castello castle cave chambers chiesa church courts croce del do
  don du er falls farm forge forni france freitag friday garden gardens gentile german glass good ha haus he heer hof house iglesia inn jardin julio
  june juni kerk kind kitchen kitchens kreis kreuz kunde la le lieber lisboa lo lodge los lui lupo ma maggio mai maio march marine market mars
  may mei mill mills molino monday montag moulin my märz mühle na no on ong or os page paris parish pessoa polo porto portugal post power press roma
  schade shire si sie sin so stables steel su sunday tasca taverna te to tu um un van villa vivero viveros vos wind wunsch yo you
  zeit zoll zu`.split(/\s+/),
);
