import type { Group } from '../../wording.ts';

export const opening: readonly Group[] = [
  {
    if: ['closed', 'met'],
    ways: [
      'Gracias por contarme qué ha sido del puesto de {role}, y también por la entrevista de entonces.',
      {
        if: ['cancelled'],
        say: 'Los planes cambian, y prefiero saberlo. Agradezco la explicación y el rato que hablamos.',
      },
      'De algo así nadie tiene la culpa. Agradezco la claridad, y la entrevista valió la pena en cualquier caso.',
      'Con ese motivo la noticia se entiende mejor; gracias por explicarlo y por haberme recibido antes.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      'Gracias por explicarme qué ha pasado con el puesto de {role}.',
      'Es mejor conocer el motivo que quedarse con la duda, y agradezco el mensaje.',
      { if: ['cancelled'], say: 'Los planes cambian, y prefiero saberlo. Gracias por escribirme.' },
      'Con una explicación así la noticia se lee de otra manera. La agradezco.',
      'Agradezco saber qué hay detrás de la decisión sobre el puesto de {role}.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'Gracias por {moment}, y por decirme con claridad en qué ha quedado todo.',
      'Disfruté {moment}, así que gracias por eso y por una respuesta tan clara.',
      'Agradezco el mensaje. Me quedo con {moment}, que no me habría querido perder.',
      'La respuesta está clara, y aun así recuerdo con gusto {moment}. Gracias por lo uno y por lo otro.',
      'Antes que nada, gracias por {moment}.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Gracias por avisarme; [le|te|les] ruego que [traslade|traslades|trasladen] también mi agradecimiento a {people}.',
      'Me gustó conocer a {people}, y agradezco saber en qué ha quedado todo.',
      'Gracias por la respuesta y por el tiempo que me dedicaron {people}.',
      'La conversación con {people} fue lo mejor del proceso; gracias por hacerla posible.',
      'Una respuesta clara vale mucho, igual que la conversación con {people}. Gracias por las dos cosas.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Gracias por haberme llevado hasta la última ronda para el puesto de {role}.',
      'Haber llegado hasta el final del proceso en {company} ya significa algo para mí; gracias por la oportunidad.',
      'La última decisión debe de ser la más difícil de comunicar, y agradezco que [me la haya contado|me la hayas contado|me la hayan contado] sin rodeos.',
      'Tan cerca del final cuesta un poco más leer un no, pero agradezco todo el camino hasta ahí.',
      'Gracias por el tiempo de tantas rondas y por avisarme de cómo ha terminado.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Gracias por la respuesta y por el tiempo que hubo detrás de la entrevista.',
      'Agradezco que [me haya avisado|me hayas avisado|me hayan avisado]: así sé a qué atenerme.',
      'La respuesta no es la que esperaba, pero llega clara, y eso se agradece.',
      'Gracias por recibirme en {company} y por no dejar la respuesta en el aire.',
      'He leído [su|tu|su] mensaje sobre el puesto de {role}. Gracias por escribirlo; no es un correo fácil.',
      'De la entrevista en {company} me llevo más de lo que traía, así que gracias.',
      'Ya sé cómo ha terminado el proceso para el puesto de {role}; agradezco el aviso y la entrevista.',
      'Gracias por la conversación del otro día y por contarme después el resultado.',
      'Un mensaje así no es agradable de escribir; gracias por hacerlo.',
      'Agradezco una respuesta tan directa después de la entrevista.',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'Gracias por comunicarme el resultado de la prueba.',
      'A la prueba para el puesto de {role} le dediqué tiempo y ganas; agradezco que haya llegado una respuesta.',
      'He recibido el resultado de la prueba, gracias por no alargar la espera.',
      'La prueba me ha hecho pensar, y agradezco saber cómo ha quedado.',
    ],
  },
  {
    ways: [
      'Gracias por responder a mi candidatura al puesto de {role}.',
      'No todas las candidaturas reciben respuesta, y agradezco que la mía la tenga.',
      'He recibido [su|tu|su] mensaje sobre el puesto de {role}, gracias por avisar.',
      'Gracias por mirar mi candidatura y por decirme cómo ha terminado.',
      'Me habría alegrado un sí para el puesto de {role}, pero agradezco que la respuesta sea clara.',
      'Queda claro por esta vez; gracias por el mensaje.',
      'Agradezco el tiempo que [ha dedicado|has dedicado|han dedicado] a mi currículum.',
      'Gracias por escribirme desde {company}, aunque sea con un no.',
      'Siempre es mejor saberlo; gracias por la respuesta.',
    ],
  },
];
