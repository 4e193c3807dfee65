/** "experiência em câmaras frigoríficas" in "com mais experiência em câmaras frigoríficas". */
export function lackingInPortuguese(text: string): string | null {
  const thing = (missed.exec(text)?.[1] ?? '').replace(goesOn, '').trim();
  const fits = thing.length >= 6 && thing.split(' ').length <= 7 && !general.test(thing);
  return fits ? `experiência ${thing}` : null;
}

const missed =
  /(?<!\p{L})(?:mais|maior|ampla|falta de|faltava|falta|pouca|insuficiente|suficiente|menos) experiência ((?:em|com|n[oa]s?) [^.,;:!?()]{2,60})/iu;

/** Where the thing named ends and the sentence goes on. */
const goesOn =
  / (?:que|mas|porque|pois|para|já que|do que|por isso|é|era|foi|e (?:que|uma?|com|nos|por|é))(?!\p{L}).*/iu;

const general =
  /(?<!\p{L})(?:este|esta|esse|essa|seu|sua|teu|tua|noss[oa]s?|setor|sector|área|âmbito|vagas?|função|funções|semelhantes?|similar|similares|campo|tipo|cargo|posição)(?!\p{L})/iu;
