import type { Phrases } from '../../languages.ts';

/** How somebody says of him- or herself why it was a no, or that something was not why. Looked for in a member's own words alone. */
export const told: Phrases = {
  experience: [
    'demasiado|muy ~1 junior|joven|inexpert*|novat*|verde',
    'falt* ~4 experiencia|rodaje|recorrido|trayectoria',
    '$no ~4 suficiente|bastante|suficientes ~2 experiencia|años',
    'poca|insuficiente|escasa ~2 experiencia',
    'experiencia ~4 insuficiente|poca|corta|escasa',
    '$no ~2 tenía|tengo|tenga|tuviera ~3 experiencia',
    'sin ~2 experiencia',
  ],
  qualification: [
    'falt* ~4 título|titulación|carné|carnet|licencia|diploma|certificado|formación',
    '$no ~2 tenía|tengo|tenga|tuviera ~3 título|titulación|carné|carnet|licencia|diploma|certificado',
    'sobrecualificad*|sobrecalificad*',
    'demasiado ~1 cualificad*|calificad*',
    '$no ~3 cualificad*|calificad*',
  ],
  skill: [
    'mi|mis ~2 $lengua|nivel|conocimientos|habilidades ~5 $no|insuficiente*|bajo|flojo|escasos',
    'falt* ~4 conocimientos|nivel|competencias|habilidades|$lengua',
    '$no ~3 suficiente|suficientes|bastante|bien ~3 $lengua|nivel|conocimientos',
  ],
  location: [
    'vivo|vivía|viva|viviera|resido|residía|quedaba|queda ~3 lejos|fuera',
    'demasiado|muy ~1 lejos',
    '$no ~4 mudar*|trasladar*|desplazar*',
    'visado|visa',
    'permiso de trabajo',
  ],
  salary: [
    'pedía|pido|pedí|pedir|quería|pidiera ~3 demasiado|mucho|muchísimo',
    'demasiado|muy car*',
    'salario|sueldo|pretensiones|expectativas ~4 demasiado|muy|alt*|presupuesto|encima',
  ],
  internal: ['alguien|persona|candidat*|compañer* ~3 intern*|dentro|casa'],
  'other-candidate': ['cogieron|cogido|eligieron|elegido|escogieron|contrataron|prefirieron|preferido ~3 otr*|alguien'],
  'no-shortfall': [
    '$no ~4 por|debido|cuestión|culpa|problema ~4 experiencia|nivel|salario|sueldo|formación|conocimientos',
    'nada ~4 experiencia|nivel|salario|sueldo|formación|conocimientos',
    'tengo|tenía|llevo ~1 años ~2 experiencia',
  ],
  'keeps-on-file': [
    'me|mi|mis ~3 tend*|tien*|tener*|guard*|conserv* ~4 cuenta|mente|presente|cv|datos|currículum|candidatura|contacto',
    'tend*|tien*|tener*|guard*|conserv* ~3 me|mi|mis ~3 cuenta|mente|presente|cv|datos|currículum|candidatura|contacto',
    'tenerme ~3 cuenta|mente|presente',
    'pensar*|acordar* ~1 en|de mí',
    'me ~2 avis*|llam*|contact*|escrib* ~4 si|cuando',
  ],
};
