/** How a language names a time of the year to come. */
export type Times = {
  /** Finds the word after what puts a time ahead: "in spring", not "since spring". */
  before: RegExp;
  /** Spring, summer, autumn, winter. */
  names: readonly (readonly string[])[];
  /** January first. */
  months: readonly string[];
};

/** By language; a word that stands for no time of the year is passed over. */
export const seasons: Partial<Record<string, Times>> = {
  en: {
    before: /\b(?:in|from|by|around|next|this|coming|early|late|mid) (?:the |early |late |coming )?([a-z]{3,9})\b/giu,
    names: [['spring', 'springtime'], ['summer'], ['autumn', 'fall'], ['winter']],
    months: listed('january february march april may june july august september october november december'),
  },
  de: {
    before:
      /(?<!\p{L})(?:im|ab|zum|anfang|mitte|ende|nächsten|nächstes|kommenden|kommendes|diesen|dieses) (\p{L}{3,9})(?!\p{L})/giu,
    names: [['frühjahr', 'frühling'], ['sommer'], ['herbst'], ['winter']],
    months: listed('januar februar märz april mai juni juli august september oktober november dezember'),
  },
  fr: {
    before: /(?<!\p{L})(?:en|au|dès|cet|début|fin|courant|à partir de|l[’'])(?: |(?<=[’']))(\p{L}{3,9})(?!\p{L})/giu,
    names: [['printemps'], ['été'], ['automne'], ['hiver']],
    months: listed('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  },
  es: {
    before:
      /(?<!\p{L})(?:en|para|a partir de|desde|este|esta|próxima|próximo) (?:la |el |próxima |próximo )?(\p{L}{4,10})(?!\p{L})/giu,
    names: [['primavera'], ['verano'], ['otoño'], ['invierno']],
    months: listed('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  },
  nl: {
    before:
      /(?<!\p{L})(?:in|vanaf|dit|deze|volgend|volgende|komend|komende|begin|eind) (?:het |de )?(\p{L}{3,9})(?!\p{L})/giu,
    names: [['voorjaar', 'lente'], ['zomer'], ['najaar', 'herfst'], ['winter']],
    months: listed('januari februari maart april mei juni juli augustus september oktober november december'),
  },
  pt: {
    before:
      /(?<!\p{L})(?:em|na|no|a partir de|a partir da|a partir do|próxima|próximo|esta|este) (\p{L}{4,9})(?!\p{L})/giu,
    names: [['primavera'], ['verão'], ['outono'], ['inverno']],
    months: listed('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  },
  it: {
    before:
      /(?<!\p{L})(?:in|a|da|dal|dalla|per|per la|questa|prossima|prossimo|l[’'])(?: |(?<=[’']))(\p{L}{5,9})(?!\p{L})/giu,
    names: [['primavera'], ['estate'], ['autunno'], ['inverno']],
    months: listed('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  },
};

function listed(words: string): readonly string[] {
  return words.split(' ');
}
