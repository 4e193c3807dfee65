import type { Stated } from '../stated.ts';

const person =
  '(?:alguien|(?:otr[oa]s? |una? |la )?(?:persona|candidat[oa]|candidatura|perfil|compañer[oa])s?|perfiles)';

export const es: Stated = {
  clauses: [
    new RegExp(
      `(?<!\\p{L})(?:eleg\\p{L}{1,4}|escog\\p{L}{1,4}|seleccion\\p{L}{1,4}|contrat\\p{L}{1,4}|opt\\p{L}{2,4}|decid\\p{L}{1,4}|decant\\p{L}{1,4}|necesit\\p{L}{1,7}|busc\\p{L}{1,7}|quer\\p{L}{2,5}|prefer\\p{L}{2,4}|continu\\p{L}{2,4}|encontr\\p{L}{2,4})(?!\\p{L})[^.;:!?]{0,60}?${person}(?: [^.,;:!?]{1,30}?)?,? (?:que|con|cuy[oa]s?) ([^.,;!?]{3,120})`,
      'giu',
    ),
    /(?<!\p{L})(?:porque (?:necesit|busc|quer)\p{L}{1,7}|(?:te|le) falt(?:a|ó|aba|an|aban)|faltó|eché de menos|echamos (?:de menos|en falta)|la razón (?:es|fue|ha sido)|lo que (?:decidió|pesó) (?:es|fue|ha sido)) ([^.,;!?]{3,100})/giu,
  ],
  said: /^(?:(?:el|la|los|las|lo|un|una|unos|unas|de|del|a|al|en|con|sin|por|para|que|qué|y|e|o|u|se|su|sus|tu|tus|nos|nuestr[oa]s?|te|le|les|me|mi|es|son|fue|ha|han|hemos|era|ser|sido|está|están|estar|estaba|tiene|tienen|tener|tenía|más|menos|muy|tan|mejor|mejores|otro|otra|otros|otras|este|esta|estos|estas|ese|esa|esto|eso|como|cuando|donde|no|ni|si|sí|ya|también|todo|toda|todos|todas|alguien|persona|personas|cual|cuyo|cuya|año|años|día|momento|vez|mucho|mucha|muchos|muchas|algo|finalmente|ahora|hoy|parte|sobre|entre|hacia|desde)$|(?:experien|perfil|trayector|formaci|compete|habilid|conocim|cualific|requisit|ajust|adapt|encaj|adecu|acerc|cerca|próxim|alinea|acorde|necesi|busc|demand|exig|requer|espec|concret|puesto|posici|vacante|oferta|rol|función|equipo|empresa|compañ|organiz|candida|proces|selec|elecc|eleg|decis|decid|entrevist|fase|etapa|avanz|continu|actual|característ|criteri|expectat|ampli|mayor|sólid|fuert|gran|buen|alt|nivel|tipo|área|sector|ámbito|campo|cumpl|respond|correspond|relacion|relevan|similar|direct|inmediat|import|complet|ideal|valor|interes|aport|cuent|demuestr|cont(?:ar|amos)|trabaj|futur|oportun|tiempo|gracias|agrade|suert|deseam|ocasi|particip|invert|enhorab|mant|contact|recib|numer|cantid|cuanto|punto|total|junt|idóne|conveni|present|medida|recorrid))/iu,
};
