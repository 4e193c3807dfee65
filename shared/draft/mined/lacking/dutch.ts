/** "ervaring met grote installaties" in "iemand met meer ervaring met grote installaties". */
export function lackingInDutch(text: string): string | null {
  const [, tool = ''] = worked.exec(text) ?? [];
  if (tool !== '') return `ervaring met ${tool}`;
  const [, noun = '', said = ''] = missed.exec(text) ?? [];
  const thing = said.replace(goesOn, '').trim();
  const fits = thing.length >= 5 && thing.split(' ').length <= 6 && !general.test(thing);
  return fits ? `${noun.toLowerCase()} ${thing}` : null;
}

const missed =
  /(?<!\p{L})(?:meer|ruimere|bredere|grotere|langere|diepere|te weinig|onvoldoende|gebrek aan|misten|miste) (?:relevante )?(ervaring|kennis) ((?:met|van|in|op|bij) [^.,;:!?()]{2,60})/iu;

/** Where the thing named ends and the sentence goes on. */
const goesOn =
  / (?:die|dat|maar|voor|dan|heeft|hebben|hadden|had|mee|meebrengt|meebracht|beschikt|is|was|zodat|omdat|dus|en (?:die|we|wij|een|dus))(?!\p{L}).*/iu;

const general =
  /(?<!\p{L})(?:deze|dit|die|dat|uw|onze|ons|jouw|je|vergelijkbare?|soortgelijke?|functie|vakgebied|gebied|sector|branche|rol|werkveld)(?!\p{L})/iu;

/** "iemand die al met Exact werkt": what has a name of its own. */
const worked = /(?<!\p{L})die (?:al|eerder|reeds) met (\p{Lu}[\p{L}\d]{1,20}) (?:werkt|werkte|gewerkt|heeft gewerkt)/u;
