import type { Phrases } from '../../languages.ts';

/** How the other answers of an employer are worded. */
export const answers: Phrases = {
  receipt: [
    'recibido|recibida|recepción|recibimos|recibir|registrad* ~5 $candidatura',
    '$candidatura ~6 recibid*|registrad*|enviad*|revisión|revisad*|evaluad*|valorad*|proceso',
    'confirm*|acus* ~5 recepción|recibo|recibido|inscripción|candidatura',
    'revis*|evalu*|analiz*|valor*|estudi* ~7 $candidatura',
    'te ~2 has inscrito|postulado|aplicado',
    'gracias ~5 postul*|inscri*|aplicar|candidatura|solicitud|enviar*',
  ],
  later: [
    'contactar*|contacto|comunicar*|informar*|avisar*|noticias|responder* ~6 contigo|usted|te|le|pronto|brevedad|próxim*|si|caso|lo|siguientes',
    'brevedad|pronto|prontamente',
    'próximos|siguientes pasos',
    'pondremos|pondré ~4 contacto',
  ],
  pending: [
    'todavía|aún ~1 no ~4 decisión|decidido|tomado|elegido|cerrado',

    'será|está|estamos|siendo|vamos|ser ~5 revisad*|revisando|evaluad*|evaluando|analizad*|analizando|revisar|estudiar|estudiando|valorando',
    '$no ~4 todavía|aún ~4 decisión|decidido|tomado',
    'si ~10 encaja|ajusta|seleccionad*|interesa|avanz*|cumpl* ~12 contact*|pondremos|llamaremos|comunicar*',
    'solo|únicamente ~6 candidat*|personas ~6 contact*|seleccionad*',
    'si ~3 no ~3 recib*|tienes|tiene ~6 noticias|respuesta|contacto',
    'pondremos ~3 contacto ~8 si|breve|pronto|próximos',
  ],
  interview: [
    'avanz*|pasas|pasás|pasa|pasaste ~1 a ~1 la ~1 segunda|siguiente|próxima|nueva|última|tercera ~1 etapa|fase|ronda|instancia',

    'complete|realice|completes|realices ~2 evaluación|prueba|test',

    'siguiente|próximo paso ~4 una|un|la|el ~2 prueba|test|entrevista',

    'siguiente|próximo paso ~6 prueba|test|entrevista|evaluación|assessment|ejercicio|caso',
    'completar|realizar|hacer ~3 prueba|test|evaluación|assessment ~4 antes|línea|online|hasta',

    'aplaz*|reprogram*|cambiar|mover|posponer ~4 $entrevista',
    '$entrevista ~6 aplaz*|reprogram*|cambiar|pospon*',
    'pasas|pasa|avanzas|avanza|pasado|has ~2 a la ~1 siguiente|próxima fase|etapa|ronda',
    'enhorabuena|felicidades ~6 fase|etapa|siguiente|ronda',
    'podrías|puedes|podría ~2 venir|pasarte|acercarte|pasar',
    'invit*|convoc*|agendar|agendamos|programar|programad*|coordinar|concertar|fijar|confirmar|confirm*|reprogramar|gustaría|encantaría|queremos|quisiéramos|quería|citar* ~7 $entrevista|conocer|entrevista',
    '$entrevista ~6 agend*|programad*|confirm*|coordin*|concert*|disponib*|horario|fecha|reprogram*|telefónica|presencial|virtual|técnica ~6 el|a|con|para|día|te',
    'disponib* ~7 $entrevista|horario*|semana|día|mañana|fecha*|hora|próxim*',
    'horario|hora|horas|fecha|fechas|día ~5 conven*|viene|vengan|disponib*|mejor|propon*|entrevista',
    'siguiente|próxima|segunda|última ~1 fase|etapa|entrevista|ronda ~8 entrevista|invit*|prueba|gustaría|agendar|llamada',
    'invitación ~4 entrevista|reunión|videollamada',
  ],
  offer: [
    'puesto|plaza|trabajo|vacante ~4 es tuyo|tuya|suyo|suya',

    'queremos|quiero|quisiéramos|gustaría ofrecerle|ofrecerte',
    'queremos|quiero|gustaría ~1 sí ofrecerle|ofrecerte',
    'complace|encanta|alegra ~2 ofrecer*',
    'ofrecerte|ofrecerle el|la|un ~1 $puesto',
    'complace|alegr*|encantad*|felic*|placer|gusto|contentos ~9 ofrecer*|ofert* ~4 $puesto|empleo|incorpor*|trabajo|formal',
    'oferta|carta|propuesta ~2 formal|laboral|económica|oferta|incorporación ~5 adjunt*|firm*|envi*|acept*',
    'carta ~1 oferta',
    'contrato ~5 firm*|adjunt*',
    'bienvenid* ~3 a|al ~3 equipo|empresa|familia|bordo|compañía',
    'enhorabuena|felicidades|felicitaciones ~9 seleccionad*|puesto|elegid*|equipo|oferta',
  ],
  feedback: [
    'lo mejor',
    'a mejorar',
    'te|le costó ~2 explicar|responder|defender|concretar',

    'feedback|retroalimentación ~2 de|sobre ~2 tu|su|la ~1 candidatura|postulación|solicitud',

    'feedback|retroalimentación|comentarios ~7 entrevista|equipo|siguiente*|aquí|solicit*|continuación|sobre|pedist*|es|son',
    'aquí|continuación|siguientes|algunos|compart* ~4 feedback|retroalimentación|comentarios',
    'equipo|panel|entrevistador* ~3 valoró|valoraron|consideró|pensó|destacó|echó|notó|apreció',
    'puntos|áreas|aspectos ~3 mejora|mejorar|fuertes',
  ],
  'feedback-asked': [
    'comentario*|feedback|retroalimentación ~2 sobre|de ~1 mi ~1 entrevista|candidatura|prueba|proceso',

    'pediste|pedido|pidió|solicit*|petición|preguntar*|preguntas ~6 feedback|retroalimentación|comentarios|motivos|motivo|razones',
    'prometido|prometimos|acordado|prometí ~5 feedback|retroalimentación|comentarios',
    'feedback|retroalimentación ~2 de|sobre ~2 tu|su|la ~1 entrevista|prueba',
  ],
  withdrawn: [
    'a petición tuya|suya',
    'a tu|su petición',

    'hayas|haya|hayáis decidido|aceptado|renunciado|retirado|optado',
    'nuevo trabajo|empleo|puesto ~4 suerte|éxito',
    'suerte|éxito ~4 nuevo trabajo|empleo|puesto|empresa',

    'has|ha|habéis retirado|rechazado|declinado ~4 candidatura|oferta|propuesta|postulación',
    'tu|su retirada|renuncia',
    'retirad*|retirar|retiro|retirada ~4 candidatura|candidaturas|solicitud|postulación|inscripción',
    'has|ha ~1 retirado|desistido|renunciado',
  ],
  request: [
    'por|favor|envía*|envíe*|adjunt*|complet*|confirma*|confirme|rellen*|sube|suba ~6 documento*|cv|currículum|formulario|antes|enlace|disponibilidad|prueba|datos|perfil',
    'falta|faltan ~3 documento*|dato*|cv|certificado*',
  ],
  ongoing: [
    'con usted|contigo|vos y ~2 otr*|un|una|con|dos',
    'desea*|quier*|gustaría avanzar|continuar|seguir con usted|contigo|vos',
    'sigues|sigue|continúas|continúa ~3 en ~2 proceso|carrera|consideración',
    'por error',
    'fuera de la? oficina',
    'de vacaciones',
  ],
  outreach: ['visto|encontrado|encontré ~3 tu|su perfil ~4 linkedin|infojobs|en'],
  congratulation: ['enhorabuena|felicidades|felicitaciones'],
  survey: ['encuesta'],
  day: ['lunes|martes|miércoles|jueves|viernes|sábado|mañana'],
  undecided: [
    'seguís|seguis ~3 carrera|proceso|en',

    'sigue|continúa|permanece ~2 siendo? abiert*|valorad*|valorando|evaluación|revisión|estudio',
    'está siendo|en valorad*|evaluad*|evaluación|revisión|estudio',
    'candidatura|proceso|postulación ~1 sigue|continúa|permanece vigente|abiert*|activ*',
    'no es un|una ~1 rechazo|no|negativa|descarte',
    'sigues|sigue|continúas|continúa ~3 proceso|carrera',
    'ninguna decisión|decisiones',
    'aún|todavía no ~3 decisión|decidido',
  ],
};
