import type { FactsWording } from '../../wording.ts';

export const anywhere: FactsWording['anywhere'] = {
  leadsAddress: 'calle|avenida|c\\/',
  neverBegins:
    'equip[oa]|tu|su|convocatoria|concurso|proceso|vacante|búsqueda|resultados?|notificación|postulación|candidatura|programa',
  of: 'de',
  ofThe: 'del',
  heads: 'Director[ae]?|Rectora?|Secretaria',
  organisations: `
    abogados|academias|aceites|aceria|acería|acerias|acerías|aceros|acuicola|acuícola|aerolineas|aerolíneas|agencia|agro|agropecuaria|aguas|
    alcaldia|alcaldía|alimentacion|alimentación|alimentos|almacenes|arquitectos|arquitectura|arrendadora|arrocera|asador|aseguradora|asesores|
    asesoría|asociacion|asociación|astilleros|auditores|autoescuela|automotriz|automoviles|automóviles|autoservicio|avicola|avícola|ayuntamiento|
    azucarera|balneario|bananera|banco|bebidas|biblioteca|bodega|bodegas|botica|boticas|bufete|cabildo|cafetalera|cafeteria|cafetería|caja|calzados|
    camping|carnicería|carpinteria|carpintería|cementos|ceramica|cerámica|ceramicas|cerámicas|cerrajeria|cerrajería|cerveceria|cervecería|
    charcuteria|charcutería|climatizacion|climatización|clínica|colegiado|colegio|colegios|combustibles|comercializadora|compania|compañía|
    comunicaciones|concello|concesionario|concesionarios|confecciones|confederacion|confederación|confiteria|confitería|congelados|consejería|
    conselleria|consellería|conservas|consorcio|construcciones|constructora|constructores|consultora|consultores|consultoría|cooperativa|
    cooperativas|corporacion|corporación|correduría|cosmetica|cosmética|cosmeticos|cosméticos|defensoria|defensoría|deportes|deportivo|despacho|
    diario|diocesis|diócesis|diputacion|diputación|distribuciones|distribuidora|drogueria|droguería|ebanisteria|ebanistería|ediciones|electrica|
    eléctrica|electricidad|embutidos|energía|energías|envases|escuela|escuelas|estancia|estetica|estética|estudio|estudios|eventos|exportaciones|
    exportadora|fabrica|fábrica|fabricas|fábricas|facultad|farmacia|farmacias|federacion|federación|ferretería|financiera|finca|fiscalia|fiscalía|
    floristeria|floristería|fontaneria|fontanería|forja|forjas|frigorifico|frigorífico|frigorificos|frigoríficos|frutería|fundación|fundicion|
    fundición|fundiciones|ganadera|generalitat|gestoría|gimnasio|gobernacion|gobernación|gobierno|grafica|gráfica|graficas|gráficas|granja|granjas|
    grupo|guarderia|guardería|hamburgueseria|hamburguesería|harinas|heladeria|heladería|hermanos|herreria|herrería|hipermercados|hospitales|hostal|
    hosteria|hostería|hoteles|iglesia|importaciones|importadora|imprenta|industria|industrias|informatica|informática|ingenieria|ingeniería|
    inmobiliaria|inmobiliario|institución|instituto|inversiones|jardineria|jardinería|joyeria|joyería|laboratorio|laboratorios|lacteos|lácteos|
    lavandería|librería|limpieza|limpiezas|logistica|logística|mancomunidad|mantenimientos|manufacturas|maquinaria|maquinarias|maquinas|máquinas|
    marisqueria|marisquería|marmoleria|marmolería|mecanizados|meson|mesón|metalurgia|metalurgica|metalúrgica|minera|mineria|minería|minimarket|
    ministerio|misericordia|molinos|motores|muebles|municipalidad|municipio|museo|mutua|mútua|mutualidad|naviera|neumaticos|neumáticos|notaria|
    notaría|obradores|odontología|oficina|ong|optica|óptica|opticas|ópticas|orquesta|orquestra|panadería|papeleria|papelería|parafarmacia|parroquia|
    pasteleria|pastelería|peluquería|periodico|periódico|pescadería|pesquera|petrolera|petroquimica|petroquímica|pizzería|plasticos|plásticos|
    policlinica|policlínica|policlinico|policlínico|politecnica|politécnica|politecnico|politécnico|prefectura|publicidad|quesería|quesos|quimica|
    química|refrigeracion|refrigeración|renovables|residencia|residencias|restaurante|restaurantes|revista|salón|sanatorio|saneamiento|secretaria|
    seguridad|seguros|serreria|serrería|servicios|siderurgica|siderúrgica|sindicato|sistemas|sociedad|soluciones|supermercado|supermercados|taberna|
    taller|talleres|tapiceria|tapicería|teatro|tecnología|tecnologías|tecnologica|tecnológica|tecnologico|tecnológico|tejidos|telecomunicaciones|
    textil|tiendas|tintoreria|tintorería|torneria|tornería|transportes|turismo|universidad|universitario|veterinaria|veterinária|viajes|viñedos|
    vinos|vivero|viveros|xunta`,
  institutions: 'Ayuntamiento|Diputación|Fundación|Instituto|Universidad|Universitat',
  houses: `
    academia|acerías|agencia|aseguradora|asociación|autoescuela|banco|biblioteca|bodega|bodegas|botica|bufete|cabildo|caja|clinica|clínica|colegio|
    confederación|consejería|consellería|constructora|consultora|consultoría|cooperativa|distribuidora|droguería|editorial|embutidos|escuela|
    estancia|farmacia|federación|ferretería|finca|frigorífico|fundición|fundiciones|generalitat|gimnasio|gobernación|gobierno|granja|guardería|
    hacienda|hostal|hotel|importadora|imprenta|inmobiliaria|laboratorio|laboratorios|lácteos|librería|mancomunidad|metalúrgica|ministerio|
    municipalidad|museo|mutua|mútua|notaría|orquesta|orquestra|panadería|papelería|pastelería|peluquería|policlínica|policlínico|residencia|
    restaurante|sanatorio|santuario|sindicato|supermercado|supermercados|taller|talleres|teatro|transportes|tribunal|veterinaria|veterinária|
    viñedos|xunta`,
  alsoHouses: 'empresa|grupo|sociedad',
  joinsNames: 'del|las|los|y',
  numberLabels: 'plaza|código|n[°º]|num',
  occasions: `
    postulación|entrevista|proceso(?: de selección)?|resultado|selección|plaza|búsqueda|
    curr[ií]culum(?! (?:writ|develop|design|special|manage|coord|lead|direct|assoc|officer|edit|advis))|consulta(?: vacante)?|
    bolsa de (?:empleo|trabajo)|oferta de (?:empleo|emprego|trabajo)|puesto|vacante|solicitud(?: de (?:empleo|trabajo))?`,
  joinsOccasions: 'de|para',
  verdicts: `
    actualización|respuesta|decisión|resultado(?:s|s? final| de .{3,30})?|notificación|comunicación|comunicado|cancelad[oa]|cierre|cerrad[oa]|
    descartad[oa]|convocatoria|agradecimiento|novedades|seguimiento|no seleccionad[oa]|no apt[oa]|exclusión`,
  steps: `
    (?:primer|segund|tercer|cuart|últim)[oa]? (?:ejercicio|prueba|fase|entrevista|examen|etapa)|
    (?:resultado|respuesta|notificaci|calificaci|listado|fase|entrevista)(?:s|ón|ones)?(?: [^–|]{1,30})?`,
  hanging: 'de|y|para',
  trades: `
    client|person|profesional|trabaj|representante|agente|líder|expert|especialista|estudiante|comercial|integrante|becari|titular|interes|solicit|
    postul`,
  seeks: '(?:meter|coger|tomar|sumar|poner|contratar|necesit\\p{L}{1,5})(?: a)? (?:un|una|otr[oa])(?: otr[oa])?',
  vagueLeads: '(?:\\S{1,10} )?(?:el|los|de)|(?:para|como).*|pra',
  positionLeads: '(?:puesto|posición|vacante|plaza|cargo|rol) (?:de|como)',
  applications: 'postulación',
  announces: `
    (?:búsqueda|convocatoria|categor[ií]a|llamado|aviso|fase|etapa|lugar|empleo|oferta|beca) (?:de|para|como)(?: una?)?`,
  beforeHouses: 'de',
  introduces: 'siguiente',
  neverEmployers: 'departamento|equipo|reclutamiento|rv|saludos|servicio',
  neverInitials: 'els|las|los|sus|una',
  placeholders: 'cargo|empresa|nombre|puesto',
  governing: '(?:Junta Directiva|Consejo Directivo) (?:de la|del?)',
  forHouse: 'por|para',
  units: '(?:Facultad|Instituto|Escuela) de|Departament[aeo] d(?:el?|[ao]s?)|(?:Servicio|Unidad|Área) de',
  ofScience: 'Universidad',
  partsOf: '(?:una )?(?:empresa|sociedad) de',
  agencies: 'trabajo temporal|selección',
  inOwnHouse: 'en nuestra (?:empresa|compañía)',
  ofOthers: '(?:de )?la empresa',
  oneOfMany: 'un|una|otr[oa]|cada|algún|alguna|cualquier',
  departments: `
    administracion|atraccion|becas|candidatos|colocaciones|comision|contratacion|convocatorias|empleo|empleos|oposiciones|postulaciones|postulantes|
    reclutador|reclutadora|reclutamiento|recursos|rrhh|secretaria|secretariado|seleccion|seleccionador|talento|vacantes`,
  besideDepartments: `
    adquisicion|area|areas|bolsa|captacion|carrera|coordinacion|cultura|departamento|depto|desarrollo|dpto|equipo|gabinete|general|gente|gerencia|
    gestion|humana|humano|humanos|jefatura|oficina|pedagogica|personas|seccion|sector|servicio|subgerencia|trabajo|unidad`,
  departmentsAlone: 'direccion|equipo|gerencia|recepcion',
  departmentsOrHouses: 'seleccion',
  joinsDepartments: 'con|del|el|no|y',
  mailboxes: `
    administracion|candidatos|contacto|curriculum|cv|direccion|empleo|hola|oficina|rrhh|secretaria|seleccion|trabaja\\w*`,
  besideApplications: 'aviso|cierre|confirmación|gracias|nueva|nuevo|recepción|vuestra',
  fieldEndings: 'miento|ción',
  opensSentence: 'Aunque|Desafortunadamente|Desde|Después|Hemos|Lamentablemente|Tras',
  circumstances: `
    adjunto|adjuntos|anexo|anexos|aviso legal|avisos legales|confidencial|móvil|planta baja|sede|sede central|teléfono`,
  numbered: 'edificio|planta',
  hours: 'horas',
  ofMachines: 'respond',
  ads: `
    (?:ofertas|avisos|empleos|vacantes|oportunidades|puestos) (?:similares|parecid[ao]s|recomendad[ao]s|para ti|que te p)|
    (?:más|otras|otros|nuevas) (?:ofertas|avisos|vacantes|empleos|oportunidades)|te recomendamos|recomendad[ao]s para ti`,
  boards: 'empleos?|trabajos?|vacantes?',
  thirdParty: 'el empleador|la empresa',
  days: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  besideDays: 'a|al|y',
  particles: 'del|las|lo|los|y|i',
  and: 'y',
  theRest: 'el|todo|todos|todas',
  forTeam: '(?:del|por el|de todo el) equipo',
  introductions: '[Mm]i nombre es|[Ss]oy',
  besideSenders: 'RR\\.? ?HH\\.?|Recursos Humanos|Selección|Talento',
  ofHouse: 'de(?: (?:la|los))?|del',
  abbreviations: 'cat|esp|op|oper|aux|t[eé]c|enf|adm|coord|sup|ger|asist|aj|resp|dir|mec|enc',
  apprenticeships: 'prácticas',
  fields: `
    (?:Compras|Ventas|Finan[zç]as|Contabili|Administra|Logística|Calidad|Recursos|Reclutamiento|Selec|Comunica|Enfermer|Educa|Derecho|Ingenier|Inform[aá]tica|Tecnolog|Seguridad|Mantenimiento|Producción|Operaciones|Proyectos|Datos|Inteligencia|Ciencia|Investiga|Psicolog|Biolog|Fisioterap|Farmacia|Gestión|Atención|Comercio|Relaciones|Riesgo|Cobranza|Crédito|Impuestos|Tesorería|Auditor|Prevención|Prácticas|Prótesis|Salud|Medicina|Cirug|Odontolog|Terapia|Trabajo|Diseño|Desarrollo|Programa|Electr|Mec[aá]nica|Refrigera|Soldadura|Construc|Arquite|Artes|Letras|Matem[aá]tica|Física|Química|Geolog|Estad[ií]stica|Econom)\\p{L}*`,
  scholars: 'investigador[a]?(?:\\/a|\\(a\\))?(?: (?:pos|post|pre)doctoral)?|profesor[a]?|docente',
  specialists: `
    t[ée]cnic[oa]s?|tecn[óo]log[oa]|especialistas?|expert[oa]s?|graduad[oa]|licenciad[oa]|máster|doctor[a]?`,
  noFields: `
    nuestr|cette|esta|este|ligne|línea|curso|razón|espera|seguida|nombre|cuanto|primer|todo|caso|favor|cuestión|concreto|general`,
  polite: 'Usted',
  addressed: 'Les',
  weDo: '\\p{L}{3,}(?:[aeá]mos|ábamos|íamos|ó|aron|ieron)',
  actions: '\\p{L}*(?:[aei]mos)|haber|lamento|siento|espero|quedo|deseo|agradezco|quiero|lamentablemente|también',
  beforeMarks: 'con|sin',
  notBeforeMarks: 'y',
  surnames: 'abril|casa|del|iglesia|julio|los|molino|vivero|viveros|vos',
  besideNames: 'dra',
  governments:
    'Agric|Ci[eê]n|Cultura|Desarrollo|Econom|Educa|Finan|Hacienda|Igual|Infra|Justi|Medio|Obras|Salud|Traba|Transp|Turismo',
  wishes: 'saludo|abra',
};
