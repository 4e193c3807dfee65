import type { Script } from '../wording.ts';

/** Interviewers seldom say everything; recruiters do. One question for the specifics, and keep me in mind. (A1-3) */
export const askRecruiter: Script = {
  shapes: [
    {
      orders: [
        'opening drawn question purpose | next',
        'opening drawn | question | next',
        'opening drawn question | next',
        'opening drawn | question purpose next',
      ],
    },
  ],
  moves: {
    drawn: [
      { if: ['wish'], ways: ['De este puesto me atraía sobre todo poder {wish}.', 'Lo que más quería era {wish}.'] },
      {
        if: ['draw'],
        ways: ['De este puesto me atraía sobre todo {draw}.', 'Había puesto mis esperanzas en {draw}.'],
      },
    ],
    opening: [
      {
        if: ['met', 'moment'],
        ways: [
          'Gracias por conseguirme la entrevista. Disfruté {moment}, más allá del resultado.',
          'Ha sido un no, entonces; aun así me llevo {moment}. Gracias por hacerlo posible.',
          'La entrevista valió la pena, entre otras cosas por {moment}, así que gracias por organizarla.',
        ],
      },
      {
        if: ['met', 'people'],
        ways: [
          'Gracias por conseguirme la entrevista. Me gustó conocer a {people}, más allá del resultado.',
          'Ha sido un no, entonces. Aun así fue grato hablar con {people}, y agradezco la gestión.',
        ],
      },
      {
        if: ['met'],
        ways: [
          'Gracias por trasladarme la decisión y por haberme llevado hasta la entrevista.',
          'Gracias por las noticias sobre el puesto de {role}, y por todas las gestiones anteriores.',
          'Así que en {company} han decidido otra cosa. Agradezco que [me haya|me hayas|me hayan] llevado hasta ahí.',
          'Ha sido un no, entonces. Agradezco saberlo sin rodeos.',
          'La entrevista valió la pena, así que gracias por organizarla.',
          'Gracias por tenerme al corriente hasta el final.',
        ],
      },
      {
        ways: [
          'Gracias por contarme cómo ha terminado lo de {company}.',
          'Gracias por proponerme para el puesto de {role} y por comunicarme el resultado.',
          'Esta vez no ha salido; agradezco el intento.',
          'Está bien saber en qué ha quedado, gracias por avisar.',
          'Agradezco que mi candidatura al puesto de {role} haya tenido respuesta.',
          'Gracias por enviar mi currículum y por volver con una contestación.',
        ],
      },
    ],
    question: [
      {
        if: ['offers-call'],
        ways: [
          'La llamada que [me propone|me propones|me proponen] me vendría muy bien: ¿cuándo [tiene|tienes|tienen] un cuarto de hora libre?',
          'Acepto con gusto hablarlo por teléfono. ¿Qué día [le|te|les] viene bien?',
        ],
      },
      {
        if: ['lacking'],
        ways: [
          'Parece que pesó la {lacking}. ¿Era la única duda, por lo que se sabe?',
          '¿Cuánta {lacking} buscaban en realidad?',
          'Mencionaron la {lacking}. ¿Qué más dijeron que pueda servirme?',
        ],
      },
      {
        if: ['stated'],
        ways: [
          'Entiendo lo que pesó. ¿Era la única duda, por lo que se sabe?',
          'El motivo está claro. ¿Qué más dijeron que pueda servirme?',
        ],
      },
      {
        if: ['met'],
        ways: [
          '¿Qué comentaron de mi entrevista?',
          '¿Llegaron a decir qué les hizo dudar?',
          '¿Cuál de mis respuestas no les convenció, si lo contaron?',
          'Desde [su|tu|su] posición se ven los dos lados: ¿en qué me quedé lejos de lo que buscaban?',
          '¿Qué convendría que hiciera de otra manera en la próxima entrevista?',
          '¿Sería posible averiguar qué acabó de decidirlo?',
        ],
      },
      {
        ways: [
          '¿Dijeron qué le faltaba a mi perfil?',
          'Por [sus|tus|sus] manos pasan muchas candidaturas: ¿qué habría que cambiar en la mía?',
          '¿Había un requisito que yo no cumpliera?',
          '¿De qué tipo de puesto está más cerca mi perfil ahora mismo?',
          '¿Qué tenían las personas a las que sí citaron?',
          '¿Cómo se lee mi currículum desde [su|tu|su] mesa?',
        ],
      },
    ],
    purpose: [
      {
        ways: [
          'No hace falta suavizarlo; lo que me sirve son los detalles.',
          'La versión sin adornos es la que más me ayuda.',
          'Queda entre nosotros y pasa a mi preparación.',
          'Unas palabras por teléfono también valen, si es más rápido.',
          'Cuanto más concreto, mejor podré prepararme.',
          'Los detalles pequeños también cuentan.',
        ],
      },
    ],
    next: [
      {
        if: ['keeps-on-file'],
        ways: [
          'Y ya que mi currículum se queda en [su|tu|su] archivo, me alegrará que salga cuando llegue el siguiente.',
          'Si hiciera falta una versión más reciente de mi currículum, la envío enseguida.',
        ],
      },
      {
        ways: [
          'Y si otro cliente busca algo parecido, me gustará saberlo.',
          'Sigo buscando, así que me alegrará entrar en la próxima búsqueda.',
          'Los puestos de este tipo me siguen interesando.',
          'Si entre las demás vacantes hay una que encaje mejor, por favor, [dígamelo|dímelo|díganmelo].',
          'Con gusto repetiría en otra búsqueda de este estilo.',
        ],
      },
    ],
  },
};
