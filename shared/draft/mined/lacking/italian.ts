/** "esperienza nella gestione di celle" in "con più esperienza nella gestione di celle". */
export function lackingInItalian(text: string): string | null {
  const thing = (missed.exec(text)?.[1] ?? '').replace(goesOn, '').replace(/'/g, '’').trim();
  const fits = thing.length >= 6 && thing.split(' ').length <= 7 && !general.test(thing);
  return fits ? `esperienza ${thing}` : null;
}

const missed =
  /(?<!\p{L})(?:più|maggiore|maggior|ampia|mancanza di|mancava|manca|poca|insufficiente|sufficiente|meno) esperienza ((?:(?:in|con|di|su|n(?:el|ello|ella|ei|egli|elle)|su(?:l|llo|lla|i|gli|lle)) |(?:nell|sull)['’])[^.,;:!?()]{2,60})/iu;

/** Where the thing named ends and the sentence goes on. */
const goesOn =
  / (?:che|ma|perché|per|poiché|quindi|di quanto|rispetto|è|era|e (?:che|una?|con|abbiamo|ci|per|è))(?!\p{L}).*/iu;

const general =
  /(?<!\p{L})(?:questo|questa|questi|queste|quel|quello|quella|suo|sua|tuo|tua|nostr[oaie]|settore|area|ambito|posizione|posizioni|ruolo|ruoli|simile|simili|campo|tipo|lei|te)(?!\p{L})/iu;
