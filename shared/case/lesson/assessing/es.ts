import type { Assessing } from '../assesses.ts';

export const es: Assessing = {
  code: 'es',
  you: /(?<!\p{L})(?:te|tu|tú|tus|ti|usted|su|sus|suy[oa]s?|le|\p{L}{2,20}(?:aste|iste))(?!\p{L})/iu,
  where:
    /(?<!\p{L})(?:entrevistas?|presentación|prueba|test|ejercicio|caso práctico|respuestas?|currículum|cv|carta|portfolio|dinámica|ronda)(?!\p{L})/iu,
  met: /(?<!\p{L})(?:entrevistas?|ronda)(?!\p{L})/iu,
  short:
    /(?<!\p{L})(?:demasiado (?:\p{L}{3,14})|(?:un poco|algo|bastante) (?:\p{L}{1,3} )?(?:vag[oa]s?|lent[oa]s?|general(?:es)?|cort[oa]s?|larg[oa]s?|nervios[oa]|insegur[oa]|tímid[oa]|just[oa]|tarde|fl[oa]j[oa])|parecías? (?:\p{L}{1,5} )?nervios[oa]|interrumpiste|interrumpió|lleg(?:aron|ó) (?:demasiado )?tarde|escas[oa]s?|no (?:mostraba|mostró|mostraste)|tardaste|tardó (?:bastante|mucho)|errores?|faltó|faltaron|faltaba|echamos (?:de menos|en falta)|eché (?:de menos|en falta)|no (?:supiste|supo|llegaste|llegó|conseguiste|consiguió|explicaste|explicó|quedó clar[oa]|nos convenció|convenció|profundizaste|profundizó|diste|dio)|nos (?:habría|hubiera|hubiese) gustado|(?:podrías|podría|deberías|debería) haber|menos (?:convincente|segur[oa])|puntos? (?:débil(?:es)?|a mejorar)|te costó|le costó|más (?:ejemplos|detalle|concret[oa]|profundidad|seguridad)|nunca (?:dijiste|diste|mencionaste|explicaste)|dudaste|dudó)(?!\p{L})/iu,
  strong:
    /(?<!\p{L})(?:sólid[oa]s?|muy (?:bien|buen[oa]?|segur[oa]|fuerte|clar[oa]|profesional|cercan[oa]|preparad[oa]|sólid[oa])|nos (?:gustó|encantó|gustaron|encantaron)|puntos? fuertes?|lo mejor|excelentes?|destac\p{L}{2,6}|genial)(?!\p{L})/iu,
  advice:
    /(?<!\p{L})(?:la próxima vez|yo (?:practicaría|prepararía|trabajaría|reforzaría)|te animo a practicar|(?:te|le) (?:recomiendo|recomendaría|aconsejo|aconsejaría|sugiero|sugeriría)|mi consejo|practicar eso|a trabajar|conviene (?:practicar|preparar|trabajar))(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:por favor|ruego|se ha (?:retirado|echado atrás)|ha renunciado|renunció|sigues? interesad[oa]|llámame|llámeme|disponible|disponibilidad|empezar (?:en|el)|incorporarte|quedado libre|nueva (?:plaza|vacante)|nuevo puesto|contrato|ofrecerte|ofrecerle|oferta|invitarte|invitarle|encuesta|cuestionario)(?!\p{L})/iu,
};
