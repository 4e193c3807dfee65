const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  zwnj: '',
  shy: '',
  lt: '<',
  gt: '>',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  aacute: 'á',
  atilde: 'ã',
  ccedil: 'ç',
  iacute: 'í',
  oacute: 'ó',
  otilde: 'õ',
  ocirc: 'ô',
  ograve: 'ò',
  ugrave: 'ù',
  uacute: 'ú',
  ntilde: 'ñ',
};

/** The character of an HTML entity ("&amp;", "&#39;"), which some senders leave in plain text; the entity itself where it is unknown. */
export function entity(written: string): string {
  const name = written.slice(1, -1);
  const number = /^#(?:x([0-9a-f]{1,4})|(\d{1,5}))$/i.exec(name);
  const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : null;
  if (code !== null && code > 0 && code <= 0xffff)
    return space.test(String.fromCharCode(code)) ? ' ' : String.fromCharCode(code);
  return entities[name] ?? written;
}

const space = /[\s\u00ad\u200b-\u200f]/;
