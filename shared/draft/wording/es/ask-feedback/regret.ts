import type { Group } from '../../wording.ts';

/** What drew the member, in their own words, as the reason for being sorry. */
export const drawn: readonly Group[] = [
  {
    if: ['wish'],
    ways: [
      'Me habría gustado {wish}, y por eso lo lamento.',
      'Lo que más quería era {wish}, de ahí que lo lamente.',
      'Me hacía ilusión {wish}, así que cuesta un poco soltarlo.',
      'Esperaba otra respuesta, porque me habría gustado {wish}.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'Lo que más me atraía era {draw}, y por eso lo lamento.',
      'Si me presenté fue por {draw}, así que no voy a decir que me dé igual.',
      'Esperaba otra respuesta, sobre todo por {draw}.',
      'Es una lástima para mí, porque me hacía ilusión {draw}.',
    ],
  },
];

/** One honest sentence of disappointment, with one particular reason where there is one. (A0-2) */
export const regret: readonly Group[] = [
  ...drawn,
  {
    if: ['people', 'moment'],
    ways: [
      'Me habría gustado aprender de {people}, y eso es lo que más lamento.',
      'Trabajar con {people} es lo que más me habría gustado.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Después de tantas rondas ya me veía trabajando ahí, y cuesta soltar la idea.',
      'Estando tan cerca, claro que esperaba un sí.',
      'No voy a decir que me dé igual: para entonces ya tenía claro que quería el puesto.',
      'Que haya sido en el último paso lo hace algo más difícil, pero ya se me pasará.',
    ],
  },
  {
    ways: [
      'Me habría gustado hacer este trabajo, y por eso lamento que se quede aquí.',
      'Esperaba otra respuesta, no lo voy a ocultar.',
      'Por supuesto, habría preferido leer un sí.',
      'Es una lástima para mí, porque me veía bien en el puesto.',
      'Confieso un poco de decepción, ya que es el tipo de trabajo que busco.',
      'Tenía ganas de trabajar en {company}, así que tardaré un día en hacerme a la idea.',
      'Ojalá hubiera salido de otra manera.',
      'Era un trabajo de los que dan ganas de empezar.',
      'Me había hecho ilusiones, y no pasa nada por decirlo.',
    ],
  },
];
