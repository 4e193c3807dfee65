import type { Sample } from './sample.ts';

export const es: Sample[] = [
  ['rejection', 'Lamentamos comunicarte que no has sido seleccionada para el puesto.'],
  ['rejection', 'Tras valorar tu candidatura, hemos decidido continuar con otros candidatos.'],
  [
    'rejection',
    'Gracias por tu interés. Finalmente nos hemos decantado por una persona cuyo perfil se ajusta más a lo que buscamos.',
  ],
  ['rejection', 'Tu candidatura ha sido descartada para la vacante de administrativo.'],
  ['rejection', 'No seguiremos adelante con tu solicitud en este proceso de selección.'],
  ['rejection', 'La vacante ya ha sido cubierta. Te deseamos mucha suerte en tu búsqueda de empleo.'],
  ['rejection', 'Sentimos decirle que en esta ocasión no podemos ofrecerle el puesto.'],
  ['rejection', 'El proceso de selección se ha cancelado por motivos presupuestarios y no contrataremos a nadie.'],
  [
    'rejection',
    'Aunque tu experiencia es muy interesante, no encaja del todo con los requisitos del puesto. Mucha suerte en tu futuro profesional.',
  ],
  ['rejection', 'Ha sido una decisión difícil, pero la elección ha recaído en otra candidata.'],
  ['rejection', 'Lamentablemente su postulación no avanzará a la siguiente etapa.'],
  [
    'confirmation',
    'Hemos recibido tu candidatura. Si en un mes no tienes noticias nuestras, significará que no has sido seleccionado.',
  ],
  [
    'confirmation',
    'Gracias por inscribirte en la oferta. Revisaremos tu perfil y contactaremos contigo si encaja con la vacante.',
  ],
  ['confirmation', 'Confirmamos la recepción de su solicitud. Solo los candidatos preseleccionados serán contactados.'],
  ['interview', 'Nos gustaría invitarte a una entrevista el próximo martes. ¿Qué disponibilidad tienes?'],
  ['interview', 'Lamentablemente tengo que cambiar la hora de la entrevista. ¿Estarías disponible el jueves a las 10?'],
  ['offer', 'Nos complace ofrecerte el puesto de analista. Adjuntamos la carta de oferta para tu firma.'],
  [
    'feedback',
    'Nos pediste feedback sobre tu entrevista: el equipo valoró tu claridad, aunque echó en falta experiencia con clientes.',
  ],
  ['other', 'Lamentamos informarle de que su solicitud de préstamo ha sido rechazada por el banco.'],
  ['other', 'Su solicitud de visado ha sido denegada por el consulado.'],
  ['other', 'Nuevas ofertas para ti: 9 empleos en Valencia. Inscríbete ahora. Darte de baja de la alerta de empleo.'],
  ['rejection', 'Estimada Marta: después de analizar tu perfil, no continuarás en el proceso de selección.'],
  ['rejection', 'Te informamos de que el puesto ha sido asignado a otro candidato.'],
  ['rejection', 'En esta ocasión hemos elegido a una persona con más experiencia en ventas.'],
  [
    'rejection',
    'Por desgracia, tu perfil no es el que buscamos para esta posición. Guardaremos tu currículum en nuestra base de datos.',
  ],
  ['rejection', 'Hemos decidido no avanzar con tu candidatura. Te animamos a presentarte a otras ofertas.'],
  [
    'confirmation',
    'Tu candidatura se ha registrado correctamente. Si no eres seleccionado, te lo comunicaremos por correo.',
  ],
  [
    'confirmation',
    'Gracias por tu interés. Debido al gran número de solicitudes, no podemos responder a todas de forma individual; si tu perfil encaja, te llamaremos.',
  ],
  ['interview', 'Has pasado a la siguiente fase. Queremos conocerte: elige un horario para la videollamada.'],
];
