import type { Group } from '../../wording.ts';

/** What the answer is for, or how short it may be; each follows any question. */
export const purpose: readonly Group[] = [
  {
    if: ['offers-call'],
    ways: [
      'Seré breve.',
      'Si es más cómodo contestar por escrito, también me sirve.',
      'Se agradece la franqueza.',
      'Quiero llegar con mejor preparación a la próxima entrevista.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Así sabré qué practicar antes de la siguiente entrevista.',
      'Basta con una frase.',
      { not: ['stated'], say: 'Lo pregunto porque desde mi lado era difícil verlo.' },
      'Se agradece la franqueza.',
      'No hace falta que sea largo ni muy pensado.',
      { not: ['stated'], say: 'Prefiero saberlo a imaginarlo.' },
      'Si es mejor no decirlo, también lo entiendo.',
      'Quiero que la próxima entrevista salga mejor.',
      'Cualquier detalle me da algo sobre lo que trabajar.',
      'Una mirada de fuera es justo lo que no puedo darme yo.',
    ],
  },
  {
    ways: [
      'Con dos o tres palabras me basta.',
      'Quiero que la próxima candidatura sea mejor.',
      { not: ['stated'], say: 'Desde fuera es difícil verlo, y por eso pregunto.' },
      'Me ayudaría a afinar la puntería.',
      'Por breve que sea, ya tengo por dónde empezar.',
      'Así sabré qué corregir antes de presentarme en otro sitio.',
      'Si no hay tiempo para esto, lo entiendo.',
      { not: ['stated'], say: 'Me ahorraría unas cuantas conjeturas.' },
    ],
  },
];

/** Where the role itself went away: what still draws the member. */
export const interest: readonly Group[] = [
  { if: ['wish'], ways: ['Me seguiría gustando {wish}.', 'Lo que quería era {wish}, y eso no ha cambiado.'] },
  {
    if: ['draw'],
    ways: [
      'Lo que me atraía era {draw}, y eso no ha cambiado.',
      'Si me presenté fue por {draw}, de modo que el interés va más allá de este puesto.',
    ],
  },
  {
    if: ['moment'],
    ways: [
      'Con {moment} creció mi interés por {company}.',
      'Sigo recordando {moment}, y el interés no se ha ido con el puesto.',
    ],
  },
  {
    ways: [
      'El trabajo en sí me sigue interesando.',
      'Mi interés por {company} no ha disminuido con esto.',
      'Por mi parte no cambia nada: busco justo este tipo de trabajo.',
      'Me habría gustado hacerlo, y me seguiría gustando.',
      'Un puesto de {role} seguiría siendo lo mío también más adelante.',
      'Sigue siendo la clase de trabajo que quiero hacer.',
    ],
  },
];
