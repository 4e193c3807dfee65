import type { Phrases } from '../../languages.ts';

/** What a mail is about: jobs, or what is no job at all. */
export const surroundings: Phrases = {
  advertising: [
    'nuevas|nuevos|últimas ~1 ofertas|empleos|vacantes ~5 para|que|cerca|en|de',
    'alerta|alertas ~2 empleo|trabajo|ofertas',
    'inscríbete|postúlate|aplica|ver ~2 ahora|oferta|ofertas|ya|aquí',
    'darte|darse|cancelar ~2 baja|suscripción',
    'boletín|newsletter',
  ],
  job: [
    'recursos humanos',
    'candidat*|puesto|puestos|vacante*|postul*|currículum|curriculum|cv|entrevista*|empleo*|selección|seleccionador*|reclutamiento|reclutador*|contratación|laboral|trabajo|oferta|cargo|talento|rrhh|prácticas|candidatura*|posición',
  ],
  foreign: [
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
  forwarding: ['confirm* ~6 reenvío|reenviar', 'reenvío|reenviar ~4 automátic*|automáticamente|confirmación'],
  'no-job': [
    'solicitud ~2 de ~2 préstamo|crédito|visado|visa|beca|tarjeta|hipoteca|asilo|alquiler|subvención|reembolso|admisión|nacionalidad|financiación',
    'admitid*|admisión|inscripción ~4 máster|universidad|grado|curso|carrera|escuela|doctorado',
    'otro|otra inquilino|inquilina|comprador|proveedor',
  ],
};
