import type { Script } from '../wording.ts';

export const thankForFeedback: Script = {
  shapes: [
    { orders: ['thanks takeaway close', 'thanks takeaway', 'thanks takeaway | close', 'thanks | takeaway close'] },
  ],
  moves: {
    thanks: [
      {
        ways: [
          'C’est généreux de [votre|ta] part, merci.',
          'Merci d’avoir pris la peine de répondre, et aussi franchement.',
          'J’espérais une réponse comme celle-ci sans trop y compter ; merci.',
          'Merci pour ces mots clairs.',
          'Cela m’aide vraiment, merci.',
          'Ce n’est pas le message le plus agréable à écrire, et il m’est utile. Merci.',
          '[Vous m’en avez appris|Tu m’en as appris] plus que je n’aurais pu deviner, merci.',
          'Je [vous|te] remercie d’avoir mis tout cela par écrit.',
        ],
      },
    ],
    takeaway: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Ce que j’en retiens : {lesson}. Ce que j’en fais : {action}.',
          'J’ai noté deux choses. D’abord la leçon : {lesson}. Ensuite la suite à donner : {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: [
          'Ce que j’en retiens : {lesson}.',
          'Dans mes mots, cela donne : {lesson}.',
          'La leçon que je note : {lesson}.',
        ],
      },
      {
        if: ['point'],
        ways: [
          'Ce que [vous dites|tu dis] sur {point} est juste, et je ne l’avais pas vu ainsi.',
          'Pour {point}, je vois ce que [vous voulez|tu veux] dire, et je sais par où commencer.',
          'La remarque sur {point} me donne du concret à travailler.',
          'Je garderai en tête ce que [vous m’écrivez|tu m’écris] sur {point}.',
        ],
      },
      {
        ways: [
          'Voilà du concret sur quoi travailler, et c’est bien ce que je cherchais.',
          'Je vois ce que [vous voulez|tu veux] dire, et je sais par où commencer.',
          'De ma place, je ne l’aurais pas vu.',
          'Je vais y réfléchir tranquillement avant la prochaine candidature.',
          'La remarque est juste, et elle me servira au prochain entretien.',
          'Je garde ces lignes à portée de main pour la suite.',
          'Je relirai tout cela un crayon à la main.',
        ],
      },
    ],
    close: [
      {
        if: ['keeps-on-file'],
        ways: [
          'Que mes coordonnées restent chez vous me fait plaisir.',
          'Si quelque chose convient un jour, un mot de [votre|ta] part me ferait plaisir.',
        ],
      },
      {
        ways: [
          'Je [vous|te] souhaite une belle suite, ainsi qu’à l’équipe.',
          'Une autre occasion se présentera peut-être.',
          'Au plaisir de [vous|te] recroiser un jour.',
          'Tous mes vœux à l’équipe.',
        ],
      },
    ],
  },
};
