import type { Script } from '../wording.ts';

/** Gracious whatever the answer: thanks, what it changes, and nothing that argues. (A0-4, A2-1) */
export const thankForFeedback: Script = {
  shapes: [
    { orders: ['thanks takeaway close', 'thanks takeaway', 'thanks takeaway | close', 'thanks | takeaway close'] },
  ],
  moves: {
    thanks: [
      {
        ways: [
          'Ha sido una respuesta generosa, gracias.',
          'Gracias por [tomarse|tomarte|tomarse] la molestia de contestar, y con tanta franqueza.',
          'Esperaba una respuesta así sin contar con ella; gracias.',
          'Gracias por ponerlo en palabras tan claras.',
          'Esto me ayuda, gracias.',
          'No debe de ser el correo más agradable de escribir, y a mí me sirve mucho. Gracias.',
          'Por mi cuenta no lo habría averiguado, así que gracias.',
        ],
      },
    ],
    takeaway: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Lo que me llevo: {lesson}. Lo que hago al respecto: {action}.',
          'Me he apuntado dos cosas. La primera es lo aprendido: {lesson}. La segunda, el paso siguiente: {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: [
          'Lo que me llevo es esto: {lesson}.',
          'Dicho con mis palabras: {lesson}.',
          'La lección que me he apuntado: {lesson}.',
        ],
      },
      {
        ways: [
          'Me da algo concreto sobre lo que trabajar, que es justo lo que buscaba.',
          'Lo entiendo, y ya sé por dónde empezar.',
          'Desde mi sitio no lo habría visto.',
          'Tiene sentido, y me servirá en la próxima entrevista.',
          'Voy a pensarlo con calma antes de la siguiente candidatura.',
          'Lo tendré a mano cuando prepare la próxima.',
          'Voy a repasarlo otra vez con el lápiz en la mano.',
        ],
      },
    ],
    close: [
      {
        if: ['keeps-on-file'],
        ways: [
          'Me alegra que mi currículum se quede en el archivo.',
          'Cuando haya avances que contar, me gustaría volver a escribir.',
        ],
      },
      {
        ways: [
          'Mis mejores deseos, también para el equipo.',
          'Quizá haya otra ocasión.',
          'Ojalá volvamos a coincidir.',
          'Me alegraría volver a hablar algún día.',
        ],
      },
    ],
  },
};
