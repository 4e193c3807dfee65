import type { Group } from '../../wording.ts';

/** Leaves the door open, in the words in which they left it open. */
export const closing: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Si el puesto vuelve con otra forma, me alegrará tener noticias.' },
      { if: ['cancelled'], say: 'Si los planes cambian otra vez, ya [sabe|sabes|saben] dónde encontrarme.' },
      'Cuando en {company} se busque a alguien para algo parecido, [piense|piensa|piensen] en mí, por favor.',
      { if: ['met'], say: 'Con gusto lo retomaría donde lo dejamos, sea cuando sea.' },
      'Si algún día se reabre el proceso, bastará un correo breve.',
      { not: ['cancelled'], say: 'Si el puesto vuelve a quedar libre, me alegrará tener noticias.' },
      { if: ['cancelled'], say: 'Si el puesto vuelve a aparecer, aunque sea con otro nombre, me gustaría saberlo.' },
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'Tomo nota de que puedo volver a presentarme, y lo haré cuando algo encaje.',
      'La invitación a intentarlo de nuevo es bienvenida.',
      'Estaré al tanto de lo que se abra en {company}.',
      'Es bueno saber que la puerta queda abierta para otra ocasión.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'Me alegra que mi currículum se quede en {company}.',
      'Y sí, por favor: que mi candidatura siga guardada.',
      'Es bueno saber que mis datos se conservan.',
      'Leí que mi currículum queda archivado, y me gustaría que algún día sirviera.',
    ],
  },
  {
    if: ['person'],
    ways: [
      'Si se abre algo parecido en {company}, me gustará saberlo.',
      'Quizá volvamos a coincidir.',
      { if: ['met'], say: 'Con gusto volvería a conversar en otra ocasión.' },
      'Puede que otro año haya algo que encaje mejor.',
      'Mi interés por {company} sigue en pie.',
      'Deseo un buen comienzo a quien ocupe el puesto.',
      'Ojalá otro puesto nos ponga de nuevo en contacto.',
      'Seguiré con curiosidad lo que se haga en {company}.',
    ],
  },
  {
    ways: [
      'Que todo vaya muy bien con la incorporación.',
      'Quizá en otra ocasión.',
      'Si se abre otra vacante más cercana a mi perfil, me gustará saberlo.',
      'Con gusto volvería a presentarme algún día.',
    ],
  },
];
