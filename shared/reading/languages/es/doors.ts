import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'volviéramos|volvemos|reabr*|abrir* ~4 pondríamos|pondremos|contact*|avis*',
    'pondríamos|pondremos|pondré ~3 contacto',
    'guard*|conserv*|manten*|tendremos|tendré ~5 cv|currículum|datos|perfil|contacto|base|cuenta|candidatura',
    'avis*|contact*|escrib*|llam* ~4 si|cuando ~8 surge|abre|vacante|encaj*',

    'conserv*|guard*|mantendr*|mantener*|manten*|almacen*|incorpor*|incluir*|archiv* ~7 $candidatura|datos|base|bolsa|cartera|registro*',
    '$candidatura|datos ~7 base|bolsa|cartera|archivo*|registro*|conserv*|guard*',
    'base ~1 datos|talento',
    'bolsa ~1 talento|empleo|trabajo|candidatos',
    'tendremos|tener*|tendré ~4 cuenta ~6 futur*|próxim*|otr*|nuev*',
    'tendremos|tener* ~3 presente',
  ],
  'invites-reapply': [
    'vuelv*|volver ~2 a ~2 present*|postul*|inscri*|aplic*|intent*',
    'anim* ~5 present*|postul*|inscri*|aplic*|consult*|seguir|visit*',
    'postul*|present*|inscri*|aplic* ~4 otr*|futur*|próxim*|nuev*',

    'invit*|anim*|alent*|esper*|puedes|puede|gustaría|sigue|siga|continú* ~9 postul*|inscrib*|aplic*|presentar*|candidat* ~5 otr*|nuev*|futur*|próxim*|vez|vacantes|ofertas',
    'invit*|anim*|alent*|sigue|siga|visit*|consult*|atent*|pendiente*|revis*|seguir ~8 página|web|portal|ofertas|vacantes|empleo|linkedin|sitio|oportunidades',
    'volver|vuelve|vuelvas|vuelva ~3 postul*|inscrib*|aplic*|presentar*|candidat*',
    'nuevamente|nuevo|futuro ~3 postul*|inscrib*|aplic*|presentar*',
    'seguir|estar|mantener* ~3 contacto',
  ],
  'offers-feedback': [
    'cuento|explico|comento|contarte|contarle ~4 detalle|detalles|por',
    'llamo ~6 cuento|explico|comento',
    'feedback|retroalimentación|comentarios ~6 si|encantad*|llama*|quieres|gust*|escríb*',
    'encantad*|puedo ~4 explic*|comentar*|dar*',

    'dispon*|encantad*|gustoso*|podemos|puedes|puede|quier*|dese*|gustaría|ofrec* ~8 feedback|retroalimentación|comentarios ~3 sobre|más|de|detallad*|por|tu|con',
    'feedback|retroalimentación ~6 dispon*|encantad*|llám*|escríb*|contáct*|solicit*|dese*|quier*',
  ],
  'declines-feedback': [
    '$no ~7 feedback|retroalimentación|comentarios|motivos|detalles|explicaciones',

    '$no ~7 feedback|retroalimentación|comentarios|explicaciones|detalles|motivos ~3 individual*|personalizad*|detallad*|sobre|específic*',
    '$no ~5 feedback|retroalimentación',
  ],
  'invites-contact': [
    'te|le llamo|escribo',
    'llamar*|escrib* ~2 me|nos',
    'seguir|estar|mantener* ~3 contacto',
    'escríbeme|llámame|contáctame|escríbanos|contáctenos|escríbenos',
    'seguimos|seguir|estamos ~3 contacto',

    '$no ~1 dudes|dude|duden ~5 contact*|escrib*|llam*|preguntar|consultar|en',
    'pregunta*|duda*|consulta* ~7 contact*|escrib*|disposición|responder|llam*|quedo|quedamos',
    'quedo|quedamos|estamos|estoy ~3 disposición',
  ],
  'no-reply': [
    '$no ~3 respond*|conteste*|contest* ~4 correo|mensaje|email|mail|este|esta',
    'automátic*|automáticamente ~3 mensaje|correo|email|generado|enviado|respuesta',
    'mensaje|correo|email ~4 automátic*|automáticamente|generado',
    'buzón|dirección|cuenta ~5 $no ~4 atendid*|monitor*|supervis*|revis*',
  ],
};
