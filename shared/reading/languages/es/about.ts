import type { Phrases } from '../../languages.ts';

/** What a mail is about: a job, or something else that people apply for, submit, order or ask for. */
export const about: Phrases = {
  job: [
    'proceso selectivo',
    'oposición|oposiciones|bolsa ~1 de? ~1 trabajo|empleo|empleados',
    'plaza ~3 de|para|como ~2 profesor*|técnic*|auxiliar|administrativ*|gestor*|enfermer*|médic*',
    'recursos humanos',
    'puesto|puestos|vacante*|currículum|curriculum|cv|entrevista*|empleo*|reclutamiento|reclutador*|contratación|contratar|laboral|trabajo|cargo|rrhh|prácticas',
    'proceso|procesos ~1 de selección',
    'selección ~1 de personal',
    'oferta ~2 de empleo|trabajo|laboral',
  ],
  'job-like': [
    'candidat*|postul*|selección|seleccionador*|oferta|talento|candidatura*|posición|perfil|perfiles|experiencia|equipo',
  ],
  'by-applicant': [
    'mi candidatura|postulación|currículum|curriculum|cv',
    'me postulo|postulé|inscribí ~2 a|al|para|en',
    'aceptar su|tu rechazo|negativa',
  ],
  foreign: [
    'dueñ*|pareja|casa|habitación|padres|alumn*',
    'cliente|clienta|usuario|cuenta|reserva|cita|reparación|artículo',
    'estudios|estudiante*|grado|posgrado|doctorado|curso|semestre',
    'convocatoria|jurado|premio|concurso|certamen|proyecto|financiación|fundación|ayuda|ayudas|ponencia|congreso|resumen',
    'editorial|publicar|publicación|revista|novela|poemas|relato|cuento',
    'emprended*|startup|aceleradora|incubadora|inversión|inversor*|fondo',
    'voluntari*|socio|socios|asociación|club|adopción|protectora|proveedor*|licitación|presupuesto',
    'máster|inquilin*|contraseña|pedido|visado|préstamo*',
    'préstamo*|crédito*|hipoteca*|bancari*|solvencia|aval',
    'banco ~3 ha|rechaz*|cuenta',
    'por|con el banco',
    'tarjeta|cuenta de',
    'póliza|siniestro*|indemnización',
    'visado*|visa|consulado|embajada|extranjería|pasaporte|nacionalidad|asilo',
    'admisión|matrícula|beca|becas',
    'alquiler*|arrend*|piso|inquilin*|casero|apartamento',
    'pedido|pedidos|envío|reembolso|devolución|factura|garantía|paquete|agotado',
    'subvención|manuscrito|revisores|multa',
  ],
  'no-job': [
    'tu|su ~1 hijo|hija',
    'tu|su ~1 manuscrito|obra|proyecto|propuesta|ponencia|artículo|reserva|pedido|reclamación|presupuesto|novela ~6 no|rechaz*|deneg*|desestim*',
    'solicitud ~2 de ~2 cuenta|voluntariado|ayuda|adopción|plaza|residencia|seguro|inscripción|socio|ingreso|membresía',
    'línea editorial|comité editorial|comité científico',
    'solicitud ~2 de ~2 préstamo|crédito|visado|visa|beca|tarjeta|hipoteca|asilo|alquiler|subvención|reembolso|admisión|nacionalidad|financiación',
    'admitid*|admisión|inscripción ~4 máster|universidad|grado|curso|carrera|escuela|doctorado',
    'otro|otra inquilino|inquilina|comprador|proveedor',
  ],
  employee: ['despido|nómina', 'extinción ~2 contrato'],
};
