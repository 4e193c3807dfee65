import { es as facts } from '../facts/wording/es.ts';
import type { Language } from '../languages.ts';
import { about } from './es/about.ts';
import { answers } from './es/answers.ts';
import { decision } from './es/decision.ts';
import { details } from './es/details.ts';
import { doors } from './es/doors.ts';
import { scope } from './es/scope.ts';
import { surroundings } from './es/surroundings.ts';
import { told } from './es/told.ts';
import { tone } from './es/tone.ts';

export const es: Language = {
  code: 'es',
  common: `y o cuando sobre desde donde el la los las de del que en y a un una por con para su sus no se lo al es te tu tus nos le como más pero ha
    hemos has este esta gracias nuestro nuestra saludos estimado estimada hola hasta ya muy también estamos está fue ser qué usted lamentablemente ahora hay eso ese esa buenas buenos días saludo abrazo puesto vamos decidido`,
  classes: {
    no: 'no|ningún|ninguna|ninguno|nunca|tampoco|ni|imposible',
    puesto:
      'puesto|puestos|vacante|vacantes|posición|posiciones|oferta|ofertas|cargo|plaza|rol|empleo|trabajo|oportunidad|prácticas|proceso|búsqueda|contratación|proyecto|convocatoria',
    lengua:
      'inglés|alemán|francés|italiano|portugués|neerlandés|catalán|euskera|gallego|chino|ruso|árabe|japonés|polaco',
    dar: 'dar*|damos|doy|ofrec*|proporcion*|facilit*|entreg*|compart*|brind*|enviar*|remitir*',
    candidatura:
      'candidatura|candidaturas|solicitud|perfil|cv|currículum|curriculum|currículo|postulación|aplicación|proceso|experiencia|inscripción|usted|ti|contigo',
    otro: 'otro|otra|otros|otras|alguien|interno|interna|internos|diferente*|distint*|mejor*',
    candidato:
      'candidato|candidata|candidatos|candidatas|persona|personas|perfil|perfiles|postulant*|aspirante*|alguien|profesional*|solicitant*|participante*|aplicante*',
    elegido:
      'seleccionad*|elegid*|escogid*|seleccionar*|elegir|escoger|avanz*|continu*|segui*|sigue*|seguir|proseguir|prosegu*|contratad*|aceptad*|considerad*|preseleccionad*|finalista*|exitos*|favorable*|admitid*|satisfactori*|progres*|éxito',
    mejor: 'mejor|más|mayor|mejores|estrechamente|precisamente|exactamente',
    ajusta:
      'ajust*|encaj*|adecu*|adapt*|cumpl*|coincid*|alinea*|cualific*|calific*|experiencia|afín|afines|acorde*|cercan*|idóne*|correspond*|requisitos|aline*',
    entrevista:
      'entrevista|entrevistas|llamada|reunión|videollamada|videoconferencia|charla|conversación|entrevistar*|conocerte|conocerle|conocernos|hablar|cita',
    futuro: 'búsqueda|futuro|futura|futuros|carrera|profesional*|camino|trayectoria|proyectos|laboral|etapa',
  },
  phrases: { ...about, ...decision, ...tone, ...answers, ...surroundings, ...scope, ...doors, ...details },
  told,
  facts,
};
