/** "experiencia en cámaras frigoríficas" in "con más experiencia en cámaras frigoríficas". */
export function lackingInSpanish(text: string): string | null {
  const thing = (missed.exec(text)?.[1] ?? '').replace(goesOn, '').trim();
  const fits = thing.length >= 6 && thing.split(' ').length <= 7 && !general.test(thing);
  return fits ? `experiencia ${thing}` : null;
}

const missed =
  /(?<!\p{L})(?:más|mayor|amplia|falta de|faltaba|falta|poca|insuficiente|suficiente|menos) experiencia ((?:en|con) [^.,;:!?()]{2,60})/iu;

/** Where the thing named ends and the sentence goes on. */
const goesOn =
  / (?:que|pero|porque|para|ya que|así que|del? que|es|era|fue|y (?:que|una?|con|hemos|nos|por|es))(?!\p{L}).*/iu;

const general =
  /(?<!\p{L})(?:este|esta|estos|estas|ese|esa|su|sus|tu|tus|nuestr[oa]s?|sector|área|ámbito|puesto|puestos|similar|similares|campo|tipo|posición|posiciones|roles?|funciones)(?!\p{L})/iu;
