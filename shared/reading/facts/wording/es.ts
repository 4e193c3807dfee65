import type { FactsWording } from '../wording.ts';

export const es: FactsWording = {
  titlesLead: true,
  role: {
    leads: `
      búsqueda de(?: un| una)?|proceso(?: de selección)? (?:para|de)|candidatura (?:para|a|de)|
      (?:puesto|posición|vacante|cargo|rol|plaza|oferta|oferta de empleo|oferta laboral|empleo|oportunidad|prácticas|beca|posicion)(?: vacante| abiert[oa]| ofertad[oa])? (?:de|del|como|para|en)|
      (?:puesto|posición|vacante|cargo|rol|plaza|oferta|posicion)|
      (?:candidatura|postulación|postulado|postulaste|postularte|aplicación|aplicado|aplicaste|aplicar|inscrito|inscripción|solicitud|candidat[oa]|entrevista|proceso|proceso de selección|selección|postulacion|interés|interes)(?: (?:presentada|enviada))? (?:al|a la|a|para|como|de|en)|
      (?:como|para)|candidatura`,
    nouns: `
      puesto|posición|vacante|cargo|rol|plaza|oferta|empleo|candidatura|postulación|solicitud|proceso|oportunidad`,
    between: `
      el|la|los|las|un|una|nuestr[oa]s?|tu|su|de|del|al|a|para|como|vacante|abiert[oa]|est[ea]|actual|siguiente|
      oferta|selección|en`,
    labels: 'puesto|vacante|posición|cargo|oferta|asunto|rol|candidatura',
    people: `
      traductor|traductora|panader[oa]|peluquer[oa]|jardiner[oa]|bibliotecari[oa]|archiver[oa]|corrector|correctora|enfermer[oa]|(?:ingenier[oa]|desarrollador|desarrolladora|programador|programadora|analista|gerente|director|directora|jef[ea]|responsable|encargad[oa]|coordinador|coordinadora|técnic[oa]|tecnic[oa]|asistente|auxiliar|administrativ[oa]|administrador|administradora|consultor|consultora|asesor|asesora|comercial|vendedor|vendedora|dependient[ea]|ejecutiv[oa]|contable|contador|contadora|abogad[oa]|médic[oa]|enfermer[oa]|profesor|profesora|maestr[oa]|docente|investigador|investigadora|diseñador|diseñadora|arquitect[oa]|redactor|redactora|periodista|traductor|traductora|operari[oa]|operador|operadora|conductor|conductora|repartidor|repartidora|camarer[oa]|cociner[oa]|recepcionista|secretari[oa]|becari[oa]|practicante|pasante|científic[oa]|especialista|expert[oa]|supervisor|supervisora|gestor|gestora|auditor|auditora|economista|psicólog[oa]|farmacéutic[oa]|mozo|peón|electricista|mecánic[oa]|soldador|soldadora|cajer[oa]|teleoperador|teleoperadora|agente|representante|prácticas|líder|delegad[oa]|monitor|monitora|educador|educadora|ayudante|aprendiz|trabajador|trabajadora|maquetador|maquetadora|(?!bauti|bati)\\p{L}{4,20}ista|\\p{L}{3,20}ador(?:a)?|\\p{L}{4,20}ólog[oa]|fontaner[oa]|albañil|carpinter[oa]|carnicer[oa]|cuidador|limpiador|celador|matron[ae]|socorrista|chófer|catedrátic[oa]|titular)(?:es|s)?(?:\\/a|\\(a\\)|\\/as|\\/o)?`,
    ends: `
      debo|debemos|puedo|podemos|era|son|a partir|actualmente|finalmente|recientemente|al|que|nos|hemos|ha|han|para el|su|tu|te|le|lamentablemente|pero|publicad[oa]|ofertad[oa]|nuestr[oa]|nuestro|
      nuestra|desafortunadamente|con|por|se|no|queremos|después|tras|esta|este|vacante|ubicado|ubicada|recibido|
      sido|fue|es|está|agradecemos|gracias|y te|donde|cual|sin|ya|estamos|a|el|la|los|las|un|una|ofrecida|publicada|
      o|has|como`,
    softEnds: 'en|para',
    joins: 'y|e',
  },
  company: {
    behindRole: 'en|en la empresa',
    leads: `
      nuestro cliente,?|(?:empresa|compañía) ?:|
      (?:puesto|posición|vacante|candidatura|postulación|empleo|trabajar|trabajo|carrera|equipo|proceso|proceso de selección|oportunidad|oportunidades|entrevista|prácticas|rol|cargo|aplicación|aplicar|solicitud|postularte|futuro|inscripción|interesado|interesada|confiado|confianza) (?:en|con|a)(?: la empresa)?|
      (?:interés|interes) (?:en|por)(?: (?:formar parte de|unirte a|unirse a|trabajar en|trabajar con|pertenecer a|ser parte de|incorporarte a))?|
      en nombre de|(?:formar|ser|forme|formes) parte (?:de|del)(?: equipo de)?|unir(?:te|se) a`,
    weakLeads: '(?:en|empresa|compañía|considerado|elegido|desde|contactar con)',
    verbs: '(?:ha|han|hemos|es|te|le|agradece|busca|continúa|desea|quiere|no)',
    teams: 'recursos humanos|rrhh|rr\\.hh\\.|talento|selección|empleo',
    teamLeads: `
      (?:el )?equipo(?: de (?:selección|recursos humanos|rrhh|talento|reclutamiento|contratación|atracción de talento|personas|people))?(?: (?:de|en|del))?|
      (?:departamento|área|dpto\\.?) de (?:selección|recursos humanos|rrhh|talento|personas)(?: (?:de|del|en))?|
      recursos humanos(?: (?:de|del|en))?`,
    articles: 'la|el|los|las|la empresa|empresa|nuestro cliente|de|del|grupo(?= [A-Z])',
    generic: `
      yo|ella|ellos|ellas|quien|dirección|gerencia|empresa|compañía|equipo|puesto|candidatura|candidatos|candidato|selección|recursos|humanos|rrhh|talento|
      departamento|proceso|oferta|vacante|nosotros|nos|nuestro|nuestra|nuestros|su|tu|tus|sus|usted|ustedes|hola|
      estimado|estimada|gracias|muchas|lamentablemente|desafortunadamente|saludos|cordiales|un|una|el|la|los|las|de|
      del|en|con|por|para|y|a|al|se|no|si|este|esta|estos|estas|ese|esa|tras|después|aunque|sin|pero|le|te|
      agradecemos|cliente|clientes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|
      diciembre|lunes|martes|miércoles|jueves|viernes|españa|madrid|barcelona|méxico|actualización|postulación|
      estado|solicitud|respuesta|cv|currículum|atentamente|momento|cuenta|breve|primer|lugar|relación|hemos|ha|
      esperamos|deseamos|buenos|buenas|días|tardes|cuanto|caso|futuro|otras|otros|mucha|mucho|suerte|actualmente|
      información|reclutamiento|personas|sr|sra|tiempo|interés|linkedin`,
  },
  contact: {
    self: 'yo|mi|he|me|estoy|tengo|puedo|siento|lamento|escribo',
    closings: `
      (?:un )?(?:cordial|atento|afectuoso)? ?saludos?(?: cordiales| cordial| afectuosos)?|atentamente|atte|
      cordialmente|un (?:fuerte |gran )?abrazo|suerte|te deseamos lo mejor|hasta pronto|(?:muchas )?gracias|mucha suerte|reciba un (?:cordial )?saludo|
      sin otro particular[^.\\n]{0,60}`,
    greetings: `
      hola|estimad[oa](?:\\/a)?(?: sr\\.?| sra\\.?| señora?)?|querid[oa]|buen(?:os|as) (?:días|tardes|noches)|
      apreciad[oa]|buen día`,
    honorifics: 'sr|sra|srta|señor|señora|don|doña|dr|dra|d\\.|lic|ing',
  },
  recruiter: {
    agency: `
      (?:nuestro|mi) cliente|uno de nuestros clientes|consultora de (?:selección|rrhh|recursos humanos)|
      empresa de trabajo temporal|agencia de (?:empleo|colocación|reclutamiento)|en nombre de nuestro|ett`,
    hearsay: `(?:han|me han) (?:dicho|comentado|comunicado|decidido|optado|elegido)|les (?:gustaste|encantaste|gustó)|su decisión`,
    titles: `
      reclutador(?:a)?|
      (?:técnic[oa]|consultor|consultora|responsable|especialista|analista) (?:de|en) (?:selección|reclutamiento|adquisición de talento|atracción de talento|talento)|
      seleccionador(?:a)?`,
  },
};
