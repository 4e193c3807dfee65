import type { Phrases } from '../../languages.ts';

/** What conditions, negates, puts off or contrasts what stands beside it. */
export const scope: Phrases = {
  negation: ['$no|sin'],
  condition: [
    'de no ser|haber|resultar|quedar',

    'fuera de ~1 plazo|tiempo|término|fecha',

    'estados|valores|resultados ~2 posibles|siguientes|pueden',
    'en ausencia|defecto de',
    'ausencia|carencia ~1 de ~2 requisito*|documento*',

    'oferta|empleo|vacante ~1 que ~1 guardaste|viste|seguías|guardó',

    'los|las|quienes ~1 expedientes|candidaturas|solicitudes|postulantes|candidatos ~1 que ~1 no',
    'falta ~2 entrega|presentación|documento*',
    'quienes|quien no',

    'sin ~2 dni|documentación|copia|certificad*|datos|firma|confirmación|formulario|test|prueba|respuesta',
    'aún|todavía ~1 no ~3 tomado|decidido|elegido',
    'no ~2 tomado aún|todavía',

    'no hacerlo|completarl*|presentarl*|enviarl*|responder',
    'después|posterior|a|pasada ~1 de ~1 esa|esta|dicha|la fecha|hora',
    'ausencia|falta ~1 de ~1 respuesta|noticias|contacto|comunicación',
    'sin ~2 cv|currículum|documento*|certificado*',
    'de|al no ~1 recibir|tener|obtener|haber ~4 noticias|respuesta|contacto|comunicación|recibido',
    'de lo contrario',
    'pasado|transcurrido ese|el|dicho plazo',
    'entienda|entiende|considera|considere|entenderemos|significará ~2 que',
    'transcurrid*|pasad* ~3 plazo|días|semanas|mes',
    'si|salvo|excepto',
    'siempre que',
    'en caso',
    'caso de|contrario',
    'a menos',
    'únicamente|sólo|solo|solamente ~5 $candidato|personas|seleccionad*|preseleccionad*',
    'candidatos|candidatas|personas|aquellos|aquellas|quienes ~2 no ~2 $elegido',
    'candidatos|candidatas que ~2 no',
  ],
  possibility: [
    'por|para ti|usted|tú ~2 si',

    'positiv*|favorable|sí o|u negativ*|desfavorable|no',

    'entre muchos|tantos|más|varios|todos',
    'quizás|quizá|posiblemente|podría|podrían|pueda',
    '$no ~1 dud*|olvid*|vacil*',
  ],
  until: [
    'hasta|salvo|mientras|si',
    'sin que|su|tu|el|la|los|las|esta|este|estos|haber|recibir|tener|antes',
    'antes de ~1 que|recibir|tener|poder|continuar|seguir|tomar|decidir|avanzar',
  ],
  contrast: [
    'si ~2 sigue|sigues|continúa|continúas interesad* ~1 nos|me|queremos',
    'pero|aunque|obstante|embargo|pese',
    'si bien',
  ],
  harmless: [
    '$no ~3 pagar|reembols*|cubrir',
    'todavía|aún ~1 $no',
    '$no ~3 todavía|aún|dud*|responder|olvid*|preocup*|solo|necesari*',
  ],
  idiom: [
    'no es un|una ~1 no|rechazo ~1 definitivo|siempre',
    'a|al cargo de',
    'tu|su trabajo|obra ~2 artístic*|literari*|creativ*',
    'equipo ~1 editorial',
  ],
  status: ['estado|resultado|estatus'],
  title: [
    'docente|docentes|maestro|maestra|investigador*|catedrátic*',

    'gestor*|analista|asesor*|agente|responsable|profesor*|técnic*|administrativ*|auxiliar|coordinador*|director*|consultor*|abogad*|puesto|plaza|vacante|cargo',
  ],
  detail: [
    'no constituye*',

    '$no ~16 falta|faltan|faltando|incomplet*|pendiente ~2 su|tu|el|la|los|las|un|una|de|entregar ~1 constancia|documento*|documentación|certificado*|cv|carta|firma|comprobante*|copia|título|formulario|expediente',
    '$no ~3 pudo|puede|podido|pudieron|ha ~3 procesad*|procesar*|enviad*|transmitid*|abrir*|leer*',

    'igualdad de ~1 condiciones|méritos|puntuación',
    'preferencia|prioridad ~6 discapacidad|internos|víctimas',

    'oficial|marinero|jefe|mozo ~1 de cubierta',
    'de cubierta',

    'no ~2 tomado ~1 ninguna|una|la? decisión',
    'ninguna decisión',

    'nunca ~3 ped*|pid*|solicit*|cobr*',

    'hora|horario|franja|cita|turno ~6 ocupad*|cogid*|reservad*|complet*',

    'no es un|una ~1 rechazo|no|negativa|descarte',
    '$no ~2 reembols*|afecta*|influ*',
  ],
  'no-denial': ['$no ~1 dud*|vacil*|olvid*', 'no solo|sólo'],
  concession: [
    'inicialmente|originalmente',
    'en ~1 el|la|lo que ~1 le|te ~1 dijimos|comunicamos|informamos|dije',
    'aunque',
    'a pesar',
  ],
  'not-yet': ['todavía|aún $no', '$no ~2 todavía|aún'],
};
