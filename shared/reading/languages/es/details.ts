import type { Phrases } from '../../languages.ts';

/** How far the application came, and why it ended. */
export const details: Phrases = {
  assessment: [
    'muestra|prueba|pruebas|desafío|ejercicio|test|evaluación ~2 técnic*|gusto|realiza*|complet*',
    'prueba|pruebas|test|tests|evaluación|evaluaciones|reto|ejercicio|examen',
    'caso práctico',
  ],
  interviewed: [
    'conocerte|conocerle|conocernos|conocido|entrevistarte|entrevistado|hablar|charlar|venir',
    'entrevista|entrevistas ~4 del|con|de|fue|nos|pasada',

    'entrevista|entrevistas|conversación|charla|reunión|llamada|videollamada ~6 gracias|agrade*|gusto|placer|mantuv*|contigo|con|realizada|tuvimos',
    'gracias|agrade*|tras|después|gusto|placer|durante|disfrut*|pasada|encantad* ~7 entrevista|entrevistas|conversación|charla|reunión|llamada|videollamada|conocerte|conocerle|hablar|entrevistarte|conversar',
    'tu|su|nuestra|última entrevista|conversación|charla|reunión',
  ],
  final: [
    'dos|tres ~2 finalistas|candidat*|perfiles',
    'segunda|segundo ~1 lugar|puesto|opción',
    'reñid*|ajustad*|cerca',

    'última|final|finales ~1 fase|etapa|ronda|entrevista|candidat*',
    'finalista*',
    'fase|etapa|ronda|terna ~1 final',
    'segunda opción',
  ],
  applied: [
    'candidatura|candidaturas|postulación|solicitud|inscripción|currículum|cv',

    'candidatura|solicitud|interés|cv|currículum|postulación ~5 gracias|agrade*|revis*|recib*|analiz*|valorad*|evalu*',
    'gracias|agrade*|revis*|analiz*|valor*|evalu*|recib* ~8 candidatura|solicitud|interés|cv|currículum|postulación|postular*|inscri*|aplicar|perfil',
    'tu|su candidatura|solicitud|postulación|cv',
  ],
  'other-candidate': [
    '$otro ~2 $candidato',
    '$candidato ~9 $mejor ~4 $ajusta',
    '$candidato ~4 que|cuyo*|cuya* ~5 $ajusta',
    '$mejor ~2 $ajusta ~3 $candidato',
    'alguien ~2 con|que|cuyo|cuya',
    'elegido|seleccionado|contratado|escogido ~3 $candidato',
  ],
  experience: [
    'buscábamos|buscamos|necesitamos|necesitábamos ~3 más|mayor|alguien ~4 experiencia',
    'alguien|persona|candidat* ~2 con ~3 experiencia',
    'más|mayor|falta*|suficiente|insuficiente|menor|poca ~2 experiencia',
    'experiencia ~5 insuficiente|limitada|escasa|corta|falta*',
    '$no ~4 experiencia ~2 suficiente|necesaria|requerida|mínima|exigida',
    '$no ~3 suficiente|necesaria|requerida ~1 experiencia',
    'experiencia más ~1 amplia|sólida|extensa|larga|profunda',
    'más experimentad*|senior',
  ],
  qualification: [
    'excluid* ~4 por $no ~2 acreditar',
    '$no ~2 acreditar|acredita|cumplir|cumple',
    '$no ~5 requisitos|titulación|criterios|formación|acreditación',
    'requisitos|titulación|cualificaci*|acreditación ~5 $no|falta*|exigid*',
    'sobrecualificad*',
  ],
  skill: [
    'conocimientos|habilidades|competencias|idioma*|nivel ~6 $no|falta*|insuficiente*',
    'más|falta*|mayor|mayores|mejor|$no ~2 conocimientos|habilidades|competencias|dominio|nivel',
  ],
  location: ['ubicación|localización|residencia|geográfic* ~5 $no|requerid*|motivo*', 'permiso de trabajo'],
  salary: ['expectativas|pretensiones|aspiración|condiciones|banda ~1 salarial*|económicas'],
  internal: ['promoción|candidat*|cobertura|movilidad|recurso ~2 intern*', 'internamente'],
  filled: ['$puesto ~6 cubiert*|ocupad*', 'cubierto|cubierta|cubrir ~4 $puesto'],
  cancelled: [
    '$puesto ~6 cancelad*|suspendid*|congelad*|anulad*|eliminad*|pausad*|pospuest*|paralizad*|desiert*',
    'congelación',
    'reestructur*|reorganiz*',
    'decidido ~4 cancelar|suspender|pausar|congelar|posponer',
  ],
  competition: [
    'muchas|gran|alto|elevado|numeros*|cantidad|número|volumen|cientos ~4 candidatur*|solicitud*|candidat*|postulacion*|inscripcion*|aplicacion*',
    'competencia|competid*|competitiv*',
  ],
};
