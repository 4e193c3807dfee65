import type { FactsWording } from '../wording.ts';
import { anywhere } from './es/anywhere.ts';

export const es: FactsWording = {
  titlesLead: true,
  role: {
    leads: `
      búsqueda de(?: un| una)?|proceso(?: de selección)? (?:para|de)|candidatura (?:para|a|de)|
      (?:convocatoria|concurso|licitación|suplencia|reemplazo|interinidad|contratación|incorporación|perfil|categoría|puestos?|bolsa(?: de (?:empleo|trabajo))?(?: temporal| permanente)?)(?: públic[oa]| abiert[oa]| extern[oa]| intern[oa])? (?:de|del|como|para|a)(?: la plaza de| una plaza de| un puesto de)?|
      (?:llamado|aviso|anuncio|vacantes?) (?:para|de)|(?:trabajar|unirte|incorporarte|incorporarse|colaborar) como|convocatoria|concurso|
      perfil profesional de|funciones de|plazas de|
      (?:puesto|posición|vacante|cargo|rol|plaza|oferta|oferta de empleo|oferta laboral|empleo|oportunidad|prácticas|beca|posicion)(?: vacante| abiert[oa]| ofertad[oa])? (?:de|del|como|para|en)|
      (?:puesto|posición|vacante|cargo|rol|plaza|oferta|posicion)|
      (?:candidatura|postulación|postulado|postulaste|postularte|aplicación|aplicado|aplicaste|aplicar|inscrito|inscripción|solicitud|candidat[oa]|entrevista|proceso|proceso de selección|selección|postulacion|interés|interes)(?: (?:presentada|enviada))? (?:al|a la|a|para|como|de|en)|
      (?:contratar|buscar|buscamos|buscábamos|necesitamos|necesitábamos|encontrado|incorporar)(?: a)?(?: un| una| otro| otra)?|(?:como|para)|candidatura|anuncio`,
    nouns: `
      puesto|posición|vacante|cargo|rol|plaza|oferta|empleo|candidatura|postulación|solicitud|proceso|oportunidad|convocatoria|búsqueda|aviso|concurso`,
    between: `
      un\\(a\\)|el|la|los|las|un|una|nuestr[oa]s?|tu|su|de|del|al|a|para|como|vacante|abiert[oa]|est[ea]|actual|siguiente|
      oferta|selección|en|un\\/[ao]|el\\/la|del\\/de la`,
    labels:
      'puesto(?: vacante| solicitado| de trabajo)?|vacante|posición|cargo|oferta(?: de empleo)?|asunto|rol|candidatura|perfil|plaza|convocatoria|búsqueda|categoría|proceso(?: de selección)?',
    people: `
      camioner[oa]|carter[oa]|basurer[oa]|cerrajer[oa]|vidrier[oa]|tapicer[oa]|charcuter[oa]|enólog[oa]|viticultor[a]?|protésic[oa]|gru[ií]sta|guía turístic[oa]|
      traductor|traductora|panader[oa]|peluquer[oa]|jardiner[oa]|bibliotecari[oa]|archiver[oa]|corrector|correctora|enfermer[oa]|(?:ingenier[oa]|desarrollador|desarrolladora|programador|programadora|analista|gerente|director|directora|jef[ea]|responsable|encargad[oa]|coordinador|coordinadora|técnic[oa]|tecnic[oa]|asistente|auxiliar|administrativ[oa]|administrador|administradora|consultor|consultora|asesor|asesora|comercial|vendedor|vendedora|dependient[ea]|ejecutiv[oa]|contable|contador|contadora|abogad[oa]|médic[oa]|enfermer[oa]|profesor|profesora|maestr[oa]|docente|investigador|investigadora|diseñador|diseñadora|arquitect[oa]|redactor|redactora|periodista|traductor|traductora|operari[oa]|operador|operadora|conductor|conductora|repartidor|repartidora|camarer[oa]|cociner[oa]|recepcionista|secretari[oa]|becari[oa]|practicante|pasante|científic[oa]|especialista|expert[oa]|supervisor|supervisora|gestor|gestora|auditor|auditora|economista|psicólog[oa]|farmacéutic[oa]|mozo|peón|electricista|mecánic[oa]|soldador|soldadora|cajer[oa]|teleoperador|teleoperadora|agente|representante|prácticas|líder|delegad[oa]|monitor|monitora|educador|educadora|ayudante|aprendiz|trabajador|trabajadora|maquetador|maquetadora|(?!bauti|bati)\\p{L}{4,20}ista|\\p{L}{3,20}ador(?:a)?|\\p{L}{4,20}ólog[oa]|fontaner[oa]|albañil|carpinter[oa]|carnicer[oa]|cuidador|limpiador|celador|matron[ae]|socorrista|chófer|catedrátic[oa]|titular|carretiller[oa]|ferrallista|encofrador|gruista|transportista|mensajer[oa]|reponedor|tender[oa]|modist[oa]|costurer[oa]|sastre|zapater[oa]|relojer[oa]|joyer[oa]|heladero|paster[oa]|pasteler[oa]|confiter[oa]|pizzer[oa]|barista|barman|sumiller|chef|mes[oe]r[oa]|anfitrion[a]?|anfitrión|azafat[oa]|conserje|porter[oa]|vigilante|bomber[oa]|marinero|patrón|capitán|timonel|pescador|agricultor|ganader[oa]|tractorista|caser[oa]|capataz|viverista|podador|apicultor|veterinari[oa]|podólog[oa]|óptic[oa]|optometrista|ortodoncista|higienista|odontólog[oa]|dentista|fisioterapeuta|terapeuta|logopeda|nutricionista|dietista|psiquiatra|pediatra|cirujan[oa]|anestesista|partera|obstetra|gerocultor|terapista|fonoaudiólog[oa]|kinesiólog[oa]|instrumentista|flebotomista|radiólog[oa]|biólog[oa]|geólog[oa]|actuari[oa]|topógraf[oa]|delineante|proyectista|calculista|aparejador|perit[oa]|tornero|fresador|ajustador|calderero|tubero|montador|instalador|frigorista|chapista|pintor|matricero|hornero|prensista|impresor|encuadernador|fotógraf[oa]|camarógraf[oa]|editor|locutor|presentador|productor|realizador|guionista|actor|actriz|bailarín|bailarina|cantante|músico|violinista|coreógraf[oa]|escenógraf[oa]|comisari[oa]|restaurador|historiador|archiver[oa]|notificador|inspector|interventor|tesorer[oa]|notari[oa]|procurador|juez|jueza|letrad[oa]|escribiente|ordenanza|bedel|subdirector|subdirectora|vicedirector|decan[oa]|rector|preceptor|tutor|intérprete|mánager|manager|capacitador|formador|entrenador|instructor|promotor|degustador|demostrador|telefonista|liquidador|cobrador|tasador|bróker|broker|trader|doctorand[oa]|ingresad[oa]|matarife|pescader[oa]|fruter[oa]|florista|lavander[oa]|planchador|mucam[oa]|gobernant[ae]|niñera|canguro|mandadero|cadete|ayudantía|auxiliares|peones)(?:es|s|a|as)?(?:\\/a|\\(a\\)|\\/as|\\/o)?|community manager|scrum master|product owner|key account|data scientist|store manager|oficial (?:de|1|2)|guía (?:de|turístic[oa])|guardia de`,
    ends: `
      prefieren|prefiere|buscan|quieren|piden|necesitan|debo|debemos|puedo|podemos|era|son|a partir|actualmente|finalmente|recientemente|que|nos|hemos|ha|han|para el|su|tu|te|le|lamentablemente|pero|publicad[oa]|ofertad[oa]|nuestr[oa]|nuestro|
      nuestra|desafortunadamente|con|por|se|no|queremos|después|tras|esta|este|vacante|ubicado|ubicada|recibido|
      sido|fue|es|está|vamos|agradecemos|gracias|y te|donde|cual|sin|ya|estamos|a|el|la|los|las|un|una|ofrecida|publicada|
      o|has|como|va|van|será|serán|ha sido|quedará|quedado|queda|fueron|han sido|requiere|requería|recibimos|buscamos|necesitamos|contamos|seleccionamos|
      decidimos|tenemos|seguimos|estuvo|estaba|estará|cuando|porque|pues|desde|hasta|durante|según|aunque|si|también|mediante|dentro|quien|quienes|cuya|cuyo|
      corresponde|correspondiente|cubierta|cubierto|cerrada|cerrado|cancelada|cancelado|revisada|aceptada|enviada|realizada|presentada|finalizado|finalizada|pertenece|ya está|
      de nuestra|de nuestro|de nuestros|de esta|de este|en esta|en este|en nuestra|en nuestro|en la empresa|les|os|me|lo|publicamos|abrimos|abierta|abierto|solicitado|solicitada|ofrecido|disponible|sobre|entre|lamento|lamentamos|comunicamos|informamos`,
    softEnds: 'en|para',
    joins: 'y|e',
  },
  company: {
    behindRole: 'en|en la empresa|de|del|de la',
    leads: `
      (?:descartad[oa]|rechazad[oa]|desestimad[oa]) por|(?:empresa|organización|empleador|entidad) ?:|nuestro cliente,?|el cliente,|(?:empresa|compañía) ?:|(?:la|de la|en la|por la|con la) empresa|
      (?:puesto|posición|vacante|candidatura|postulación|empleo|trabajar|trabajo|carrera|equipo|proceso|proceso de selección|oportunidad|oportunidades|entrevista|prácticas|rol|cargo|aplicación|aplicar|solicitud|postularte|futuro|inscripción|interesado|interesada|confiado|confianza) (?:en|con|a)(?: la empresa)?|
      (?:interés|interes) (?:en|por)(?: (?:formar parte de|unirte a|unirse a|trabajar en|trabajar con|pertenecer a|ser parte de|incorporarte a))?|
      en nombre de(?:l| la dirección de| todo el equipo de)?|(?:formar|ser|forme|formes|formaras|formara) parte (?:de|del)(?: equipo de| equipo| proyecto de)?|(?:unir|incorporar)(?:te|se|le) (?:a|al)(?: equipo de)?|
      (?:pensado|confiado|confiar|participado|postulado|postulaste|aplicaste|inscrito|inscribiste|vacante|candidatado|interesado|interesada|interesarte|interesarse|procesos?(?: de selección)?) (?:en|con|por)(?: trabajar en| formar parte de)?(?: la empresa)?|
      (?:por|de|desde) parte de`,
    weakLeads: '(?:en|empresa|compañía|considerado|elegido|desde|contactar con)',
    verbs: `
      (?:ha|han|hemos|es|te|le|les|se|nos|agradece|agradecemos|busca|continúa|desea|quiere|no|decidió|finalizó|descartó|cerró|canceló|seleccionó|eligió|optó|concluyó|recibió|revisó|valora|valoró|evaluó|
      lamenta|sigue|seguirá|tiene|está|estuvo|cuenta|ofrece|informa|comunica|notifica|considera|consideró|suspendió|pausó|contrató|cubrió|vio|leyó|avanzó|somos|queremos|tenemos|trabaja|garantiza|promueve|apuesta|realiza|utiliza|trata|podrá|podría|puede|va)`,
    decides: `
      ha (?:decidido|optado|seleccionado|elegido|cerrado|finalizado|recibido|revisado|descartado)|(?:te |le |les )?agradece|(?:no )?(?:decidió|optó|finalizó|cerró|descartó|seleccionó|eligió|canceló|prefirió)|lamenta`,
    teams:
      'recursos humanos|rrhh|rr\\.hh\\.?|rr\\. hh\\.?|talento(?: humano)?|capital humano|gestión humana|selección|empleo|reclutamiento|reclutamiento y selección|atracción de talento|gestión de personas|gestión del talento|desarrollo humano',
    teamLeads: `
      (?:el )?equipo(?: humano)?(?: de (?:selección(?: y desarrollo| de personal)?|recursos humanos|rrhh|rr\\.? ?hh\\.?|talento(?: humano| joven| y cultura)?|capital humano|gestión humana|gestión de personas|reclutamiento(?: y selección)?|contratación|(?:atracción|adquisición|gestión|captación)(?: de|del) talento|personas(?: y cultura| y talento)?|people|empleo|candidatos))?(?: (?:de|en|del))?|
      (?:departamento|área|dpto\\.?|depto\\.?|dirección|gerencia|subgerencia|jefatura|unidad|oficina|servicio|sección|división|coordinación|secretaría) (?:de|general de) (?:selección(?: de personal)?|recursos humanos|rrhh|rr\\.? ?hh\\.?|talento(?: humano)?|capital humano|gestión humana|gestión de personas|gestión del talento(?: humano)?|personas|personal|reclutamiento(?: y selección)?|(?:atracción|adquisición|gestión|captación)(?: de|del) talento|administración)(?: (?:de|del|en))?|
      (?:recursos humanos|rrhh|rr\\.? ?hh\\.?|talento humano|capital humano|gestión humana|gestión de personas|(?:atracción|adquisición|gestión|captación)(?: de|del) talento|reclutamiento y selección)(?: (?:de|del|en))?`,
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
      información|reclutamiento|personas|sr|sra|tiempo|interés|unidad|oficina|área|jefatura|subgerencia|sección|coordinación|joven|humana|humano|capital|
      gestión|atracción|adquisición|captación|resultado|resultados|finalizado|finalizada|agradecimiento|convocatoria|concurso|bolsa|consulta|notificación|comunicación|novedades|noticias|seguimiento|
      decisión|entrevista|prueba|pruebas|evaluación|etapa|fase|cierre|cancelación|cancelado|cerrado|cerrada|descartada|descartado|recibida|recibido|confirmación|inscripción|aplicación|postulante|postulantes|
      aspirante|aspirantes|prácticas|beca|perfil|vacantes|ofertas|empleos|privacidad|términos|condiciones|política|aviso|legal|baja|configura|configurar|notificaciones|cancelar|suscripción|recibes|powered|
      señor|señora|señores|don|doña|licenciado|licenciada|director|directora|alcalde|alcaldesa|presidente|presidenta|rector|rectora|decano|decana|jurado|concejal|secretario|buenas|buen|buena|día|tarde|noche|noches|ánimo|abrazo|atte|cordialmente|hoy|ayer|mañana|ahora|entonces|además|asimismo|
      igualmente|siempre|también|sabemos|queremos|podemos|tenemos|recibimos|leímos|vimos|seguimos|seguiremos|guardamos|empleo|trabajo|administración|secretaría|guardaremos|te|os|nosotras|mi|mis|yo|él|lo|les|es|son|fue|era|está|están|
      candidata|candidatas|persona|motivo|razón|motivos|parte|ciudad|sede|grupo|proyecto|programa|comité|tribunal|comisión|teletrabajo|remoto|híbrido|inglés|francés|alemán|catalán|portugués`,
  },
  contact: {
    self: 'yo|mi|he|me|estoy|tengo|puedo|siento|lamento|escribo',
    closings: `
      cheers|all the best|(?:best|kind|kindest|warm) (?:regards|wishes)|(?:recib[ae]n?|reciban|te (?:mando|envío|mandamos|enviamos)|le (?:mando|envío|enviamos))? ?(?:un |nuestros |mis )?(?:más )?(?:muy )?(?:cordial(?:es)?|atentos?|afectuosos?|amables?)? ?saludos?(?: muy)?(?: cordiales| cordial| afectuosos| afectuoso| atentos| atento| a todos| desde [^\\n,.]{3,20})?|(?:muy )?atentamente|atte|att|
      (?:muy )?cordialmente|(?:un |una )?(?:fuerte |gran |enorme )?abra(?:zo|zos|zote)(?: grande| fuerte| enorme)?|(?:mucha |buena )?suerte|te deseamos lo mejor|hasta pronto|hasta luego|(?:muchas |muchísimas |mil )?gracias(?: por todo| de nuevo| nuevamente| de antemano)?|
      éxitos|mucho(?:s)? éxitos?|cariños|besos|un beso|con afecto|con cariño|afectuosamente|respetuosamente|sinceramente|quedamos a (?:tu|su) disposición|quedo a (?:tu|su) disposición|se despide(?:n)?(?: atentamente| cordialmente)?|
      sin (?:otro particular|más|nada más)[^.\\n]{0,60}|(?:le|te|lo|la|les|os) salud(?:a|amos|an|o)(?: muy)?(?: atentamente| cordialmente)?|atentament|cordialment|salutacions(?: cordials)?|una abraçada|saúdos(?: cordiais)?|unha aperta|ondo izan|agur(?: bero bat)?`,
    greetings: `
      hola|estimad[oa](?:\\/a)?(?: sr\\.?| sra\\.?| señora?)?|querid[oa]|buen(?:os|as) (?:días|tardes|noches)|
      apreciad[oa](?:\\/a|\\(a\\))?|buen día|distinguid[oa]|buenas|muy señor[ae]? mí[oa]|bon dia|benvolgu(?:t|da)|kaixo|egun on|bo día`,
    honorifics:
      'sr|sra|srta|señor|señora|don|doña|dr|dra|d\\.|d\\.ª|dña|lic|lcd[oa]|licd[oa]|licenciad[oa]|ing|ing\\. agr|agr|arq|abg|abog|psic|mtr[oa]|mg|mgtr|mgs|msc|cdor|cdora|c\\.p|cr\\.|cra|econ|prof|profa|profr|hno|hna|sor|fr\\.|pbro|tco|téc|enf|q\\.f|t\\.s|gral|cnel',
  },
  recruiter: {
    agency: `
      (?:nuestro|mi) cliente|uno de nuestros clientes|consultora de (?:selección|rrhh|recursos humanos)|
      empresa de trabajo temporal|agencia de (?:empleo|colocación|reclutamiento)|en nombre de nuestro|ett|(?:la )?empresa cliente|(?:el|del) cliente,|(?:el|del) cliente (?:final|ha|nos|decidió|optó|prefirió|eligió|se ha|no)|
      (?:presenté|presentamos|he presentado|hemos presentado) (?:tu|su) (?:perfil|cv|currículum|candidatura) (?:a|al)`,
    hearsay: `se han (?:decantado|inclinado|decidido)|(?:le|les|te) has? (?:parecido|gustado)|(?:han|me han) (?:dicho|comentado|comunicado|decidido|optado|elegido)|les (?:gustaste|encantaste|gustó)|su decisión`,
    titles: `
      reclutador(?:a)?|
      (?:técnic[oa]|consultor|consultora|responsable|especialista|analista) (?:de|en) (?:selección|reclutamiento|adquisición de talento|atracción de talento|talento)|
      seleccionador(?:a)?`,
  },
  anywhere,
};
