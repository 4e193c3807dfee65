import type { Script } from '../wording.ts';
import { door } from './future-openings/door.ts';
import { opening } from './future-openings/opening.ts';
import * as stranger from './stranger.ts';

export const futureOpenings: Script = {
  shapes: [
    { if: ['stranger'], not: ['agency'], orders: ['opening door', 'opening | door'] },
    { if: ['declines-feedback'], orders: ['opening door last', 'opening | door last', 'opening | door'] },
    { if: ['closed'], orders: ['opening door last', 'opening | door last', 'opening | door'] },
    { if: ['met'], orders: ['opening door concern', 'opening | door concern', 'opening door | concern'] },
    { orders: ['opening door', 'opening | door last', 'opening door | concern', 'opening | door concern'] },
  ],
  moves: {
    opening: [...stranger.later, ...opening],
    door,
    last: [
      {
        ways: [
          'D’ici là, tous mes vœux à l’équipe.',
          'Je n’écrirai pas souvent.',
          'Un mot suffira ; je suis facile à joindre.',
          'Rien ne presse, et aucune réponse n’est nécessaire d’ici là.',
        ],
      },
    ],
    concern: [
      {
        if: ['agency'],
        ways: [
          'Si mon CV mérite une retouche avant de repartir, [dites|dis]-le-moi.',
          {
            not: ['gave-reason'],
            say: 'Et si [vous avez|tu as] appris entre-temps ce qui jouait contre moi, un mot là-dessus m’aiderait.',
          },
        ],
      },
      {
        if: ['answered'],
        ways: [
          'Ce que [vous m’avez|tu m’as] dit de ma candidature m’est resté.',
          'Je garde [votre|ton] retour en tête.',
          '[Vos|Tes] remarques me servent encore.',
        ],
      },
      {
        if: ['gave-reason'],
        ways: [
          'Je comprends la raison que [vous m’avez|tu m’as] donnée. S’il y avait autre chose, un mot là-dessus m’aiderait.',
          'La raison de [votre|ton] choix est claire. Si un autre point jouait contre moi, je l’entendrais volontiers.',
          {
            not: ['location', 'salary'],
            say: 'S’il y a un second point à travailler, à côté de celui que [vous citez|tu cites], une simple indication m’aiderait.',
          },
        ],
      },
      {
        if: ['met'],
        ways: [
          'Et si quelque chose dans mon entretien a laissé un doute, j’aime mieux le savoir que le deviner.',
          'S’il restait une réserve que [votre|ton] message ne disait pas, je l’entendrais volontiers.',
          'S’il y avait un point contre moi, un mot là-dessus m’aiderait à y travailler.',
          'Au cas où une de mes réponses aurait laissé un doute, j’en tiendrais volontiers compte.',
          'Une remarque critique est la bienvenue ; elle me dira sur quoi travailler.',
        ],
      },
      {
        ways: [
          'Si quelque chose dans mon dossier a fait hésiter, un mot là-dessus me serait utile.',
          'Et si une lacune est à combler d’ici là, une simple indication m’aiderait.',
          'Au cas où il y aurait eu un doute précis, j’aimerais pouvoir y travailler.',
        ],
      },
    ],
  },
};
