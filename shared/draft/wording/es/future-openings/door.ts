import type { Group } from '../../wording.ts';

/** Asks to be thought of, by the door that their mail left open. (A4-4) */
export const door: readonly Group[] = [
  {
    if: ['agency'],
    ways: [
      'Si otro cliente busca un perfil parecido, me gustará saberlo.',
      'Cuando llegue otra vacante de este tipo, [piense|piensa|piensen] en mí, por favor.',
      'Los puestos de esta clase me siguen interesando.',
      'Quizá entre las demás búsquedas haya una que encaje mejor conmigo.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'En el mensaje se decía que mi currículum quedaría guardado. Si en los próximos meses se abre algo parecido, me alegrará tener noticias.',
      '[Le|Te|Les] tomo la palabra en cuanto a conservar mi candidatura: para el próximo puesto de este tipo me gustaría entrar de nuevo.',
      'Como mi currículum sigue en el archivo, ojalá vuelva a salir cuando se busque a alguien para un trabajo así.',
      'Me alegró leer que mi candidatura se conserva. A otro puesto como este me volvería a presentar.',
      'Mis datos ya están guardados; si encajan con algo nuevo en {company}, bastan unas líneas.',
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'La invitación a presentarme de nuevo sigue en mi cabeza, y la usaría para el próximo puesto de este tipo en {company}.',
      'Me [animó|animaste|animaron] a volver a presentarme, y me gustaría hacerlo: una pista sobre la vacante adecuada me ayudaría.',
      'Ya que puedo volver a intentarlo, me alegrará saber cuándo se abre algo más cercano a lo que hago.',
    ],
  },
  {
    if: ['invites-contact'],
    ways: [
      'Ya que puedo escribir, solo pido una cosa: que mi nombre se tenga en cuenta para lo próximo que se abra en {company}.',
      'Acepto con gusto la idea de seguir en contacto, y me alegrará saber de otros puestos.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Si el puesto vuelve, o algo parecido, me gustaría participar otra vez.' },
      {
        if: ['cancelled', 'met'],
        say: 'Si los planes lo permiten más adelante, con gusto lo retomo donde lo dejamos.',
      },
      'Cuando en {company} se vuelva a contratar para este tipo de trabajo, [piense|piensa|piensen] en mí, por favor.',
      {
        not: ['cancelled'],
        say: 'Si el puesto vuelve a quedar libre, o surge algo parecido, me gustaría participar otra vez.',
      },
    ],
  },
  {
    ways: [
      'Si se abre algo adecuado en {company}, me gustaría entrar en la selección.',
      'Cuando se vuelva a buscar a alguien en esta línea, [piense|piensa|piensen] en mí, por favor.',
      'Me gustaría que mi candidatura contara también para puestos parecidos.',
      'Si aparece otra vacante que encaje mejor, me alegrará tener noticias.',
      'Quizá haya otros puestos de los que mi perfil esté más cerca; me gustará saber de ellos.',
      'La próxima vez que en {company} haya una plaza parecida, me gustaría intentarlo.',
      'Mi petición es sencilla: que mi nombre esté en la lista para puestos similares.',
    ],
  },
];
