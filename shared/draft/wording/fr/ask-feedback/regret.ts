import type { Group } from '../../wording.ts';

/** What drew the member, in their own words, as the reason for being sorry. */
export const drawn: readonly Group[] = [
  {
    if: ['wish'],
    ways: [
      'J’aurais aimé {wish}, et c’est ce que je regrette.',
      'Ce poste aurait été l’occasion de {wish} ; c’est dommage pour moi.',
      'J’espérais un oui, car je voulais {wish}.',
      'Je tenais surtout à {wish}, alors la nouvelle n’est pas facile.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'Ce qui m’attirait avant tout : {draw}. C’est dommage pour moi.',
      'J’espérais une autre issue, surtout pour {draw}.',
      'Si j’avais postulé, c’est d’abord pour {draw} : [vous comprendrez|tu comprendras] mon regret.',
      'J’aurais aimé connaître {draw} de plus près, et je regrette que cela s’arrête là.',
    ],
  },
];

export const sorry: readonly Group[] = [
  {
    if: ['people', 'moment'],
    ways: [
      'J’aurais aimé travailler avec {people}, et c’est mon vrai regret.',
      'Après l’échange avec {people}, j’avais très envie de rejoindre l’équipe.',
      'Je me voyais bien apprendre aux côtés de {people}.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'À ce stade, je commençais à m’imaginer dans le poste, et je regrette que cela s’arrête là.',
      'Si près du but, j’espérais bien sûr un oui.',
      'Que ce soit la dernière étape rend la nouvelle un peu plus dure, mais cela passera.',
      'Je ne dirai pas que cela m’est égal : j’avais très envie de ce poste.',
    ],
  },
  {
    ways: [
      'Ce poste me plaisait, et je regrette que cela s’arrête là.',
      'J’aurais bien sûr préféré un oui.',
      'Je ne cacherai pas ma déception : je me voyais bien dans ce poste.',
      'J’espérais une autre issue, autant le dire simplement.',
      'C’est un peu dommage pour moi, car c’est ce travail-là que je cherche.',
      'J’aurais eu plaisir à rejoindre l’équipe.',
      'La nouvelle me laisse un regret, car j’avais envie de ce poste.',
      'Je me faisais une joie de ce poste, alors oui, il me faut un moment.',
      'Il me faudra un jour ou deux pour tourner la page, car je tenais à ce poste.',
      'Je regrette que nous ne travaillions pas ensemble.',
    ],
  },
];
