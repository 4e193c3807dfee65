import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'si|cuando ~3 surg*|surja|abre|abra|abran|volvamos|necesit* ~8 avis*|contact*|escrib*|llam*|contacto',
    'contacto ~2 contigo|usted ~5 si|cuando',
    'radar',
    'volviéramos|volvemos|reabr*|abrir* ~4 pondríamos|pondremos|contact*|avis*',
    'pondríamos|pondremos|pondré ~3 contacto',
    'guard*|conserv*|manten*|tendremos|tendré ~5 cv|currículum|datos|perfil|base|cuenta|candidatura',
    'currículum|cv|perfil|candidatura ~1 queda|permanece*|permanecerá|sigue ~3 base|bolsa|archivo*|base|sistema',
    'avis*|contact*|escrib*|llam* ~4 si|cuando ~8 surge|abre|vacante|encaj*',

    'conserv*|guard*|mantendr*|mantener*|manten*|almacen*|incorpor*|incluir*|archiv* ~7 $candidatura|datos|base|bolsa|cartera|registro*',
    '$candidatura|datos ~7 base|bolsa|cartera|archivo*|registro*|conserv*|guard*',
    'base ~1 datos|talento',
    'bolsa ~1 talento|empleo|trabajo|candidatos',
    'tendremos|tener*|tendré ~4 cuenta ~6 futur*|próxim*|otr*|nuev*',
    'tendremos|tener* ~3 presente',
  ],
  'invites-reapply': [
    'vuelv* ~2 a? ~1 escrib*|contact*|llam*|habla*',
    'escribirnos|contactarnos|llamarnos ~3 nuevo|nuevamente',
    'vuelv*|volver ~2 a ~2 present*|postul*|inscri*|aplic*|intent*',
    'anim* ~5 present*|postul*|inscri*|aplic*|consult*|seguir|visit*',
    'postul*|present*|inscri*|aplic* ~4 otr*|futur*|próxim*|nuev*',

    'invit*|anim*|alent*|esper*|puedes|puede|gustaría|sigue|siga|continú* ~9 postul*|inscrib*|aplic*|presentar*|candidat* ~5 otr*|nuev*|futur*|próxim*|vez|vacantes|ofertas',
    'invit*|anim*|alent*|sigue|siga|visit*|consult*|atent*|pendiente*|revis*|seguir ~8 página|web|portal|ofertas|vacantes|empleo|linkedin|sitio|oportunidades',
    'volver|vuelve|vuelvas|vuelva ~3 postul*|inscrib*|aplic*|presentar*|candidat*',
    'nuevamente|nuevo|futuro ~3 postul*|inscrib*|aplic*|presentar*',
    'volvieras|vuelvas|vuelva|vuelve|volver|volvieses ~3 postul*|present*|aplic*|inscri*|intent*',
    'dud*|dudes ~2 postul*|inscrib*|aplic*|presentar*',
  ],
  'offers-feedback': [
    'cuento|explico|comento|contarte|contarle ~4 detalle|detalles|por',
    'llam*|llámame|escríb*|escríbeme ~6 cuento|explico|comento|contamos',
    'saber|conocer ~2 por|motivo|motivos|razones ~6 llám*|escríb*|cuento|explic*|contact*',
    'feedback|retroalimentación|comentarios ~6 si|encantad*|llama*|quieres|gust*|escríb*',
    'encantad*|puedo ~4 explic*|comentar*|dar*',

    'dispon*|encantad*|gustoso*|podemos|puedes|puede|quier*|dese*|gustaría|ofrec* ~8 feedback|retroalimentación|comentarios ~3 sobre|más|de|detallad*|por|tu|con',
    'feedback|retroalimentación ~6 dispon*|encantad*|llám*|escríb*|contáct*|solicit*|dese*|quier*',
  ],
  'declines-feedback': [
    '$no ~5 $dar ~5 feedback|retroalimentación|comentarios|motivos|detalles|explicación|explicaciones|devolución|devoluciones|informes|informe|valoración',
    '$no ~4 posible ~5 feedback|retroalimentación|explicación|explicaciones|motivos|devolución',
    '$no ~2 hay|habrá feedback|retroalimentación',
    'feedback|retroalimentación ~4 $no ~3 posible|puede|podemos|dar',
  ],
  'invites-contact': [
    'te|le llamo',
    'llamar*|escrib* ~2 me|nos',
    'seguir|estar|mantener* ~3 contacto',
    'escríbeme|llámame|contáctame|escríbanos|contáctenos|escríbenos',
    'seguimos|seguir|estamos ~3 contacto',

    '$no ~1 dudes|dude|duden ~5 contact*|escrib*|llam*|preguntar|consultar|en',
    'pregunta|preguntas|duda|dudas|consulta|consultas ~7 contact*|escrib*|disposición|responder|llam*|quedo|quedamos',
    'quedo|quedamos|estamos|estoy ~3 disposición',
  ],
  'no-reply': [
    '$no ~2 responda|respondas|responder|respondan|conteste|contestes|contestar ~3 este|esta|directamente',
    'automátic*|automáticamente ~3 mensaje|correo|email|generado|enviado|respuesta',
    'mensaje|correo|email ~4 automátic*|automáticamente|generado',
    'buzón|dirección|cuenta ~5 $no ~4 atendid*|monitor*|supervis*|revis*',
  ],
  'no-door': [
    // what is kept for the law's sake, or for a time
    'datos|candidatura|currículum|conserv*|guard* ~12 elimin*|borr*|suprim*|destru*',
    'datos personales ~8 conserv*|trat*',
    'derechos ~12 datos|conserv*|base',
    'guarda|guarde|conserva|conserve este|esta',
    // no second try
    '$no ~1 vuelv*|volver* ~2 present*|postul*|aplic*|inscri*|intent*',
    '$no ~2 posible|puede|puedes|podrá* ~2 volver|postul*|present*|aplic* ~2 postul*|present*|vez',
    'suerte|éxito ~5 candidaturas|postulaciones|solicitudes',
    // what they want to hear
    'tu|su opinión|experiencia',
    // who is to be asked about what
    'derechos|datos|privacidad ~8 escrib*|contact*|dirig*',
    'escrib*|contact*|dirig* ~4 delegado|protección',
  ],
};
