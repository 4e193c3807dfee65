import { toldBy } from './told-by.ts';

const re = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'iu');
const much =
  '(?:(?:mucho|muchísimo|realmente|sobre todo|especialmente|bastante|de verdad|más|también|muy|tanto|en particular) ){0,2}';
const thing = '((?:el|la) .{3,100})';
const thingThat = '((?:el|la) .{3,100}?)';
const good =
  '(?:interesante|bonit[oa]|agradable|buen[oa]|genial|estupend[oa]|divertid[oa]|enriquecedor[a]?|inspirador[a]?|amen[oa])';

/** Phrases in Spanish: "la visita al taller", "el trabajo con mapas". */
export const toldInSpanish = toldBy({
  moments: [
    {
      pattern: re(
        `(?:me (?:gustó|encantó|ha gustado|ha encantado|interesó)|disfruté(?: de)?|he disfrutado(?: de)?) ${much}${thing}$`,
      ),
    },
    {
      pattern: re(
        `(?:lo mejor|lo más (?:bonito|interesante|agradable|divertido)|mi momento favorito|el mejor momento)(?: de \\p{L}{2,12} \\p{L}{3,12}| para mí)? (?:fue|ha sido|era) ${thing}$`,
      ),
    },
    { pattern: re(`(?:fue|estuvo|ha sido) ${much}${good} ${thing}$`) },
    { pattern: re(`^${thingThat} (?:me (?:gustó|encantó|pareció)|fue ${much}${good}|estuvo ${much}${good})`) },
    {
      pattern: re(`(?:hablamos|charlamos|conversamos)(?: \\p{L}{4,6} rato)? ${much}((?:de|sobre|del) .{3,80})$`),
      say: 'la conversación sobre ',
    },
    { pattern: re(`me preguntaron (?:mucho )?((?:por|sobre) .{3,80})$`), say: 'la pregunta sobre ' },
  ],
  draws: [
    {
      pattern: re(`me (?:atraía|atrajo|atrae|interesaba|ilusionaba|hacía ilusión|llamó la atención) ${much}${thing}$`),
    },
    {
      pattern: re(`lo que ${much}me (?:atraía|atrajo|interesaba|ilusionaba|gustaba) ${much}(?:era|fue|es) ${thing}$`),
    },
    { pattern: re(`(?:me presenté|me apunté|me postulé|solicité el puesto) ${much}por ${thing}$`) },
    { pattern: re(`^${thingThat} (?:es|era|fue) lo que me (?:atrajo|atraía|llevó)`) },
  ],
  wishes: [
    {
      pattern: re(
        `(?:quería|me (?:habría|hubiera) gustado|me gustaría|tenía (?:muchas )?ganas de|soñaba con|me hacía ilusión) ${much}((?:trabajar|ayudar|aprender|participar|diseñar|construir|enseñar|desarrollar|mejorar|escribir|dirigir|contribuir|crear|investigar|acompañar|cuidar) .{3,80})$`,
      ),
    },
  ],
  event:
    /^(?:el|la) (?:\p{L}{2,12} )?(?:conversación|charla|entrevista|visita|recorrido|paseo|pregunta|ejercicio|caso|prueba|clase|lección|taller|demostración|demo|presentación|comida|café|reunión|tarde|mañana|jornada|día|dinámica|debate|explicación|historia|problema|reto|rato)(?!\p{L})/iu,
  rewrites: [
    [/^(la (?:conversación|pregunta) sobre )(?:de|sobre|por) (?:que|cómo|qué|si) .*/i, ''],
    [/^(la (?:conversación|pregunta) sobre )(?:del) /i, '$1el '],
    [/^(la (?:conversación|pregunta) sobre )(?:de|sobre|por) /i, '$1'],
  ],
  withReader: {
    found: 'con (?:el |la )?(?:señora? |Sra?\\. |Dra?\\. )?{name}',
    polite: 'con usted',
    familiar: 'contigo',
  },
  ends: /(?:,|:|\(| (?:que|porque|pues|cuando|donde|quienes?|así que)(?!\p{L})| y (?!\p{L}+$)).*$/iu,
  trails: / (?:mucho|ayer|hoy|también|de verdad|un montón|el (?:lunes|martes|miércoles|jueves|viernes))$/iu,
  loose:
    /(?<!\p{L})(?:ell[oa]s|él|ella|mis?|me|yo|sus?|vuestr[oa]s?|eso|esto|puesto|sueldo|salario|dinero|empresa|rechazo|respuesta|oferta)(?!\p{L})/iu,
  bare: /^(?:el|la) (?:entrevista|conversación|charla|pregunta|gente|equipo|ambiente|proceso|trato|trabajo|idea|cosa|parte|día)$/iu,
  open: /(?<!\p{L})(?:de|del|la|el|los|las|a|al|con|sobre|por|para|y|en|un|una|muy|que)$/iu,
});
