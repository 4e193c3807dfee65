/** "Erfahrung mit SAP" in "mehr Erfahrung mit SAP mitbringt": a feminine noun, so that one form serves all cases. */
export function lackingInGerman(text: string): string | null {
  const [, tool = ''] = worked.exec(text) ?? [];
  if (tool !== '') return `Erfahrung mit ${tool}`;
  const [, known = ''] = knowledge.exec(text) ?? [];
  if (known !== '') return `Kenntnis von ${known}`;
  const [, , said = ''] = missed.exec(text) ?? [];
  return said === '' || /(?:bereich|umfeld|branche|position|stelle|aufgaben?)$/i.test(said)
    ? null
    : said.replace(/^Erfahrungen/, 'Erfahrung');
}

const missed =
  /\b(mehr|mehrjährige|umfangreichere|größere|längere|tiefere|fundiertere|deren|dessen|fehlende|fehlte die) (Erfahrung(?:en)? (?:mit|in|im|bei) (?:der |dem )?\p{Lu}[\p{L}\d-]{1,30}(?: und \p{Lu}[\p{L}\d-]{1,30})?)/u;

/** "der bereits mit DATEV gearbeitet hat", "die SAP-MM-Kenntnisse mitbringt": what has a name of its own. */
const named = '(\\p{Lu}[\\p{L}\\d]{0,20}\\p{Lu}[\\p{L}\\d]{0,20}(?:-\\p{Lu}{2,8}){0,2})';
const worked = new RegExp(`, (?:der|die|das) (?:\\p{L}{2,12} ){0,3}(?:bereits|schon) mit ${named} gearbeitet`, 'u');
const knowledge = new RegExp(`, (?:der|die|das) (?:bereits |schon |über ){0,2}${named}-Kenntnisse `, 'u');
