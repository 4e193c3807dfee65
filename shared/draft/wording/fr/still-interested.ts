import type { Script } from '../wording.ts';
import * as stranger from './stranger.ts';

export const stillInterested: Script = {
  shapes: [
    {
      orders: [
        'opening interest offer',
        'opening | interest offer',
        'opening interest | offer',
        'opening interest | offer close',
        'opening interest offer close',
      ],
    },
  ],
  moves: {
    opening: [
      ...stranger.later,
      {
        if: ['agency'],
        ways: [
          'Il y a {ago}, {company} prenait sa décision pour le poste de {role}.',
          'Juste un mot au sujet du poste de {role} chez {company}.',
          'Nous avons échangé pour la dernière fois il y a {ago}.',
          'Je sais que la décision sur le poste de {role} est prise, et ceci n’est qu’un mot en passant.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          'Il y a {ago}, je recevais [votre|ta] réponse, et je n’ai pas oublié {moment}.',
          'Voilà {ago} que la décision est tombée. J’ai toujours en tête {moment}.',
          'Avec {ago} de recul, ce qui me reste : {moment}.',
        ],
      },
      {
        if: ['final'],
        ways: [
          'Il y a {ago}, je recevais [votre|ta] réponse après le dernier tour pour le poste de {role}.',
          '[Vous vous souvenez|Tu te souviens] peut-être de ma candidature, arrivée jusqu’au dernier tour pour le poste de {role}.',
          'Ma candidature au poste de {role} s’était arrêtée à la dernière étape, il y a {ago}.',
        ],
      },
      {
        ways: [
          'Voilà {ago} que la décision sur le poste de {role} est prise.',
          'Il y a {ago}, après notre entretien, la décision est allée dans l’autre sens.',
          '[Vous vous souvenez|Tu te souviens] peut-être de notre entretien pour le poste de {role}.',
          'Juste un mot, {ago} après la décision.',
          'Je sais que la décision sur le poste de {role} est prise, et ceci n’est qu’un mot en passant.',
          'Nous avons échangé il y a {ago} au sujet d’un poste chez {company}.',
        ],
      },
    ],
    interest: [
      {
        if: ['agency'],
        ways: [
          'Mon intérêt n’a pas changé.',
          'Si la question se posait aujourd’hui, je dirais oui.',
          'De mon côté, l’envie est la même que le jour de l’entretien.',
        ],
      },
      { if: ['wish'], ways: ['J’ai toujours envie de {wish}.', 'Mon envie de {wish} reste intacte.'] },
      {
        if: ['draw'],
        ways: [
          'Ce qui m’attirait n’a pas changé : {draw}.',
          'J’avais postulé pour {draw}, et cette raison tient toujours.',
        ],
      },
      {
        ways: [
          'Mon intérêt n’a pas changé.',
          'Ce travail me tente toujours autant.',
          'L’idée de travailler avec vous me plaît toujours.',
          'De mon côté, l’envie est la même que le jour de l’entretien.',
          'Si la question se posait aujourd’hui, je dirais oui.',
          'C’est toujours le genre de travail que je cherche.',
        ],
      },
    ],
    offer: [
      {
        if: ['agency'],
        ways: [
          'Si quelque chose bouge chez {company}, [citez|cite] volontiers mon nom.',
          'Les plans changent ; si les leurs changent aussi, je suis facile à joindre.',
          'Et s’ils cherchent de nouveau, [dites|dis]-le-moi.',
        ],
      },
      {
        ways: [
          'Si quelque chose bouge chez vous, ou si une seconde place s’ouvre, je reprendrais volontiers la conversation.',
          'S’il vous faut tout de même quelqu’un, tôt ou tard, je suis facile à joindre.',
          'Les plans changent ; si c’est le cas des vôtres, un court message suffit.',
          'Si le poste revient, nous n’aurions pas à repartir de zéro.',
          'Et s’il reste une place, [pensez|pense] à moi.',
          'Si vous cherchez de nouveau, un mot de [votre|ta] part me ferait plaisir.',
          'Au cas où les choses tourneraient autrement que prévu, ma porte est ouverte.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'Sinon, je souhaite une belle suite à toute l’équipe.',
          'Si tout est en place, ce message n’appelle pas de réponse.',
          'Tant mieux si tout s’est bien arrangé.',
        ],
      },
    ],
  },
};
