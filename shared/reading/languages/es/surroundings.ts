import type { Phrases } from '../../languages.ts';

/** What advertises jobs, and what forwards mail. */
export const surroundings: Phrases = {
  advertising: [
    'oferta|empleo|vacante ~1 que ~1 guardaste|viste|seguías|guardó',
    'ofertas|empleos similares|parecidos|parecidas',

    'nuevas|nuevos|últimas ~1 ofertas|empleos|vacantes ~5 para|que|cerca|en|de',
    'alerta|alertas ~2 empleo|trabajo|ofertas',
    'inscríbete|postúlate|aplica|ver ~2 ahora|oferta|ofertas|ya|aquí',
    'darte|darse|cancelar ~2 baja|suscripción',
    'boletín|newsletter',
  ],
  forwarding: ['confirm* ~6 reenvío|reenviar', 'reenvío|reenviar ~4 automátic*|automáticamente|confirmación'],
};
