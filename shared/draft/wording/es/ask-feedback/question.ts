import type { Group } from '../../wording.ts';

/** The one open question; a stated reason or an offer comes before the general one. (A0-2, A2-1, A4-2) */
export const question: readonly Group[] = [
  {
    if: ['lacking', 'offers-call'],
    ways: [
      'Entiendo lo de la {lacking}, y acepto con gusto la llamada que [ofrece|ofreces|ofrecen]: con un cuarto de hora me basta para saber por dónde empezar.',
      'La {lacking} es un motivo claro. Ya que [me propone|me propones|me proponen] hablar, me gustaría preguntar cuánta habría hecho falta; cualquier hora me viene bien.',
    ],
  },
  {
    if: ['lacking'],
    ways: [
      '¿Pesó sobre todo la {lacking}, o hubo algo más que debería mejorar?',
      'Entiendo que la {lacking} pesara. ¿Por dónde [empezaría|empezarías|empezarían] en mi lugar?',
      'En cuanto a la {lacking}, ¿puede mostrarse con un proyecto propio o solo la dan los años?',
      'Si me propongo ganar {lacking}, ¿qué habría que ver en mí para que bastara?',
    ],
  },
  {
    if: ['stated', 'offers-call'],
    not: ['location', 'salary'],
    ways: [
      'Entiendo el motivo que [me da|me das|me dan], y acepto con gusto la llamada: con un cuarto de hora me basta para saber por dónde empezar.',
      'El motivo está claro. Ya que [me propone|me propones|me proponen] hablar, me gustaría preguntar si hubo algo más; cualquier hora me viene bien.',
    ],
  },
  {
    if: ['offers-call'],
    ways: [
      'Acepto con gusto la llamada que [me ofrece|me ofreces|me ofrecen]. Con un cuarto de hora basta, cuando mejor [le|te|les] venga.',
      'La idea de hablarlo por teléfono me parece muy buena: ¿qué día [le|te|les] viene bien?',
      '[Le|Te|Les] tomo la palabra con lo de la llamada. Llevo una sola pregunta: qué debería mejorar primero.',
      'Si la oferta de hablar un momento sigue en pie, me adapto a cualquier hora para saber qué faltó.',
    ],
  },
  {
    if: ['stated'],
    not: ['location', 'salary'],
    ways: [
      'Entiendo el motivo que [me da|me das|me dan]. ¿Fue lo único, o hubo algo más que debería mejorar?',
      'El motivo está claro. ¿Por dónde [empezaría|empezarías|empezarían] en mi lugar?',
      'Si el punto que [menciona|mencionas|mencionan] hubiera sido distinto, ¿la respuesta también, o había algo más?',
      'Dejando a un lado el punto que [menciona|mencionas|mencionan], ¿qué impresión dio lo demás?',
      'El motivo está claro. ¿Qué habría convencido de todos modos?',
    ],
  },
  {
    if: ['offers-feedback'],
    ways: [
      'Acepto con gusto los comentarios que [me ofrece|me ofreces|me ofrecen]: ¿qué debería trabajar primero?',
      'Ya que existe la posibilidad de saber algo más, ¿qué habría marcado la diferencia?',
      '[Le|Te|Les] tomo la palabra con los comentarios, sobre todo con la parte crítica.',
      'Me gustaría aprovechar la oferta de comentarios, en la forma que menos trabajo dé.',
      'En cuanto a los comentarios que [menciona|mencionas|mencionan]: sí, por favor, y cuanto más claros, mejor.',
    ],
  },
  {
    if: ['experience'],
    ways: [
      '¿Qué tipo de experiencia [echó|echaste|echaron] más en falta en mi caso?',
      '¿Era cuestión de años o de algo concreto que todavía no he hecho?',
      'Si todo dependió de la experiencia, ¿qué convendría ver en mi currículum que hoy no está?',
      '¿Qué experiencia habría inclinado la balanza?',
      '¿Qué paso [me aconsejaría|me aconsejarías|me aconsejarían] dar ahora para poder optar más adelante a un puesto así?',
      'Entiendo lo de la experiencia; ¿en qué punto se notaba más la distancia?',
    ],
  },
  {
    if: ['skill'],
    ways: [
      '¿Qué conocimiento marcó al final la diferencia?',
      'Si hubiera que aprender una sola cosa antes de la próxima vez, ¿cuál sería?',
      '¿Me faltaba alguna habilidad concreta, o la tengo y no supe mostrarla?',
      '¿En qué conocimientos se notaba más la distancia?',
      'Me ayudaría saber cuál de los conocimientos que pedía el puesto me queda más lejos.',
    ],
  },
  {
    if: ['qualification'],
    ways: [
      '¿Hay algún título o certificado que sea imprescindible para un puesto así?',
      '¿Qué formación habría cambiado el resultado?',
      'Si tuviera que añadir un solo título a mi currículum, ¿cuál convendría?',
      'La formación es un motivo que entiendo. ¿Cuál de los requisitos me quedaba más lejos?',
      '¿Qué traían los demás en cuanto a formación que a mí me falte?',
    ],
  },
  {
    if: ['location'],
    ways: [
      'Aparte de la ubicación, ¿hay algo en mi candidatura que deba mejorar?',
      'Si viviera más cerca, ¿la respuesta habría sido otra, o hubo algo más?',
      'Dejando a un lado la distancia, ¿qué impresión dio lo demás?',
    ],
  },
  {
    if: ['salary'],
    ways: [
      'Aparte del salario, ¿hubo algo más en mi contra?',
      'Dejando a un lado las cifras, ¿qué impresión di?',
      '¿Fue solo la cuestión del salario, o hay algo más que me convenga saber?',
    ],
  },
  {
    if: ['chosen', 'met'],
    ways: [
      '¿Qué aportaba la persona elegida que yo todavía pueda aprender?',
      'Si cabe en una frase, ¿dónde estuvo la diferencia?',
      '¿Qué fue lo que acabó de decidirlo?',
      '¿Me faltaba algo, o no supe transmitirlo?',
      '¿Qué respuesta mía convendría trabajar antes de la próxima entrevista?',
      'De todo lo que buscaba el equipo, ¿qué fue lo que menos se vio en mí?',
      'Me gustaría saber en qué punto la otra candidatura tomó ventaja.',
      '¿Qué me habría puesto en primer lugar?',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      '¿Qué parte de la prueba fue la más floja?',
      '¿Falló el resultado, o más bien el modo de llegar a él?',
      '¿Qué tenían las mejores soluciones que a la mía le faltara?',
      '¿Qué parte de mi prueba convendría resolver de otra manera?',
      'Me ayudaría saber en qué ejercicio perdí más terreno.',
    ],
  },
  {
    if: ['met'],
    ways: [
      '¿Qué [le|te|les] habría gustado oír de mí que no dije?',
      '¿Hubo algún momento de la entrevista en que dejé de convencer?',
      'Si lo que faltó tiene nombre, me ayudaría conocerlo.',
      'En una o dos frases y sin adornos, ¿qué faltó?',
      'De mis respuestas, ¿cuál convendría trabajar primero?',
      '¿Dónde quedaron dudas, si se puede contar?',
      '¿Qué tendría que mostrar mejor la próxima vez que me siente en una entrevista así?',
      'Si hubo una sola cosa en mi contra, me gustaría saber cuál.',
      '¿Qué inclinó la balanza, hasta donde se pueda decir?',
      'Una opinión franca sobre la impresión que di me serviría mucho.',
      '¿Qué debería preparar de otro modo para la próxima entrevista?',
    ],
  },
  {
    ways: [
      '¿Qué habría llevado mi candidatura un paso más allá?',
      '¿Fue una carencia concreta, o simplemente había perfiles más cercanos?',
      '¿Qué buscaba el equipo que no encontró en mi currículum?',
      '¿De cuál de los requisitos me quedé más lejos?',
      'Una línea sobre lo que faltó me ayudaría a elegir mejor dónde presentarme.',
      '¿Hay algo en mi currículum que convenga explicar mejor, o quitar?',
      '¿Qué criterio pesó más al elegir?',
      'Si hubiera que cambiar una sola cosa de mi candidatura, ¿cuál sería?',
      'Con una pista sobre el punto decisivo me basta, por breve que sea.',
      'Al leer mi currículum, ¿qué fue lo primero que hizo dudar?',
      '¿Cuánto me faltó, y en qué?',
    ],
  },
];
