/** "Erfahrung mit SAP" in "mehr Erfahrung mit SAP mitbringt": a feminine noun, so that one form serves all cases. */
export function lackingInGerman(text: string): string | null {
  const [, , said = ''] = missed.exec(text) ?? [];
  return said === '' || /(?:bereich|umfeld|branche|position|stelle|aufgaben?)$/i.test(said)
    ? null
    : said.replace(/^Erfahrungen/, 'Erfahrung');
}

const missed =
  /\b(mehr|mehrjährige|umfangreichere|größere|längere|tiefere|fundiertere|deren|dessen|fehlende|fehlte die) (Erfahrung(?:en)? (?:mit|in|im|bei) (?:der |dem )?\p{Lu}[\p{L}\d-]{1,30}(?: und \p{Lu}[\p{L}\d-]{1,30})?)/u;
