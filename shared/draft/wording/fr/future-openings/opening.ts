import type { Group } from '../../wording.ts';

export const opening: readonly Group[] = [
  {
    if: ['agency'],
    ways: [
      'Il y a {ago}, [vous m’annonciez|tu m’annonçais] la décision sur le poste de {role}, et j’aimerais garder le contact.',
      '[Vous vous souvenez|Tu te souviens] peut-être de ma candidature au poste de {role} chez {company}.',
      'Merci encore d’avoir proposé ma candidature chez {company}.',
      'Merci encore pour [votre|ton] travail pendant cette recherche.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'Il y a {ago}, je recevais [votre|ta] réponse, et je n’oublie pas {moment}.',
      'Avec un peu de recul, encore merci pour {moment}.',
      'Même après {ago}, j’ai toujours en tête {moment}.',
      'Le temps passe, et de l’entretien je retiens surtout {moment}. Merci encore.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Je repense volontiers à l’échange avec {people}, alors encore merci.',
      'Avec un peu de recul, je tiens à remercier encore une fois pour l’entretien avec {people}.',
      'Voilà {ago} que j’ai reçu [votre|ta] réponse ; encore merci pour l’échange avec {people}.',
    ],
  },
  {
    if: ['met', 'wish'],
    ways: [
      'Encore merci pour l’entretien. J’ai toujours envie de {wish}.',
      'Voilà {ago} que j’ai reçu [votre|ta] réponse, et mon envie de {wish} reste intacte. Encore merci pour l’entretien.',
    ],
  },
  {
    if: ['met', 'draw'],
    ways: [
      'Encore merci pour l’entretien. Ce qui m’attirait n’a pas changé : {draw}.',
      'Voilà {ago} que j’ai reçu [votre|ta] réponse, et je pense toujours au poste, d’abord pour {draw}. Encore merci pour l’entretien.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Il y a {ago}, je recevais [votre|ta] réponse, et je garde un bon souvenir de l’entretien.',
      'Avec un peu de recul, encore merci pour l’entretien chez {company}.',
      'L’entretien pour le poste de {role} m’a laissé un bon souvenir, et je [vous en|t’en] remercie encore.',
      'Un peu de temps a passé depuis notre entretien, et je tiens à remercier encore une fois.',
      'Depuis [votre|ta] réponse, il y a {ago}, une chose est claire pour moi : j’aimerais toujours travailler chez {company}.',
      'Encore merci de m’avoir permis de me présenter.',
      'Un court message, {ago} plus tard : j’ai beaucoup appris de notre entretien, merci encore.',
      {
        not: ['closed'],
        say: 'Le choix pour le poste de {role} est fait, et je repense tout de même avec plaisir à notre conversation.',
      },
    ],
  },
  {
    if: ['wish'],
    ways: [
      'Voilà {ago} que j’ai reçu [votre|ta] réponse, et j’ai toujours envie de {wish}.',
      'Ma candidature au poste de {role} n’a pas abouti, mais mon envie de {wish} reste intacte.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'Voilà {ago} que j’ai reçu [votre|ta] réponse, et ce qui m’attirait n’a pas changé : {draw}.',
      '[Vous vous souvenez|Tu te souviens] peut-être de ma candidature : j’avais postulé pour {draw}, et l’intérêt est resté.',
    ],
  },
  {
    ways: [
      'Il y a {ago}, [vous m’écriviez|tu m’écrivais] au sujet du poste de {role}.',
      '[Vous vous souvenez|Tu te souviens] peut-être de ma candidature chez {company}.',
      'Ma candidature au poste de {role} n’a pas abouti, mais mon intérêt pour {company} est resté.',
      'Je reviens une fois, brièvement, sur ma candidature.',
      'J’aimerais garder le contact après ma candidature au poste de {role}.',
      'Voilà {ago} que j’ai reçu une réponse pour le poste de {role}.',
    ],
  },
];
