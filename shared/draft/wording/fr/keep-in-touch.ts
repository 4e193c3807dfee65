import type { Script } from '../wording.ts';

export const keepInTouch: Script = {
  shapes: [
    { if: ['news', 'link'], orders: ['opening lesson news | question', 'opening | lesson news | question'] },
    {
      if: ['news'],
      orders: ['opening lesson news question', 'opening lesson news | question', 'opening | lesson news question'],
    },
    { if: ['link'], orders: ['opening lesson link | question', 'opening lesson | link | question'] },
    { orders: ['opening lesson question', 'opening lesson | question', 'opening | lesson question'] },
  ],
  moves: {
    opening: [
      {
        if: ['agency'],
        ways: [
          'En {month}, [vous aviez|tu avais] proposé ma candidature au poste de {role}.',
          'Nous nous étions écrit en {month}, au sujet du poste de {role}.',
          'Nous étions en contact en {month}, au sujet du poste de {role} chez {company}.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          '[Vous vous souvenez|Tu te souviens] peut-être de ma candidature de {month}. Je n’ai pas oublié {moment}.',
          'Depuis {month} le temps a passé, mais je n’oublie pas {moment}.',
        ],
      },
      {
        if: ['wish'],
        ways: [
          'En {month}, cela n’avait pas abouti, et j’ai toujours envie de {wish}.',
          '[Vous vous souvenez|Tu te souviens] peut-être de ma candidature de {month} ; mon envie de {wish} reste intacte.',
        ],
      },
      {
        if: ['draw'],
        ways: [
          'En {month}, j’avais postulé pour {draw}, et l’intérêt est resté.',
          '[Vous vous souvenez|Tu te souviens] peut-être de ma candidature de {month}. Ce qui m’attirait n’a pas changé : {draw}.',
        ],
      },
      {
        ways: [
          'En {month}, j’avais postulé au poste de {role}, et l’intérêt est resté.',
          '[Vous vous souvenez|Tu te souviens] peut-être de ma candidature de {month}.',
          'En {month}, [vous m’aviez répondu|tu m’avais répondu] au sujet du poste de {role}.',
          'Un petit mot pour donner des nouvelles, depuis ma candidature de {month} chez {company}.',
          'Cela fait un moment depuis {month} et ma candidature au poste de {role}.',
          'En {month}, cela n’avait pas abouti, et le travail chez {company} m’intéresse toujours.',
        ],
      },
    ],
    news: [
      {
        if: ['link'],
        ways: [
          'Depuis, il y a du nouveau : {news}. Les détails sont ici : {link}',
          'Du nouveau de mon côté : {news}. Voici le lien : {link}',
        ],
      },
      {
        ways: [
          'Depuis, il y a du nouveau : {news}.',
          'Du nouveau de mon côté : {news}.',
          'Une chose s’est ajoutée depuis : {news}.',
        ],
      },
    ],
    link: [
      {
        ways: [
          'J’ai lu ceci en pensant à vous : {link}',
          'Ceci pourrait [vous intéresser|t’intéresser] : {link}',
          'Voici une lecture que j’ai envie de partager : {link}',
        ],
      },
    ],
    lesson: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Ce que j’en avais retenu : {lesson}. Depuis : {action}.',
          'J’en ai gardé une leçon : {lesson}. Ce que j’en ai fait depuis : {action}.',
        ],
      },
      { if: ['lesson'], ways: ['Ce que j’en avais retenu : {lesson}.', 'Une chose m’est restée : {lesson}.'] },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          '[Avez-vous|As-tu] en ce moment quelque chose dans ce domaine ?',
          'Un poste qui me correspondrait est-il arrivé entre-temps ?',
          'Vos clients recrutent-ils de nouveau des profils comme le mien ?',
        ],
      },
      {
        ways: [
          'Recrutez-vous de nouveau dans ce domaine cette année ?',
          'Y a-t-il chez {company} un poste à venir pour lequel je devrais postuler ?',
          'Un poste qui me correspondrait s’est-il ouvert entre-temps ?',
          'Des recrutements sont-ils prévus dans les prochains mois ?',
          'Si vous cherchez de nouveau un profil comme le mien, un mot me ferait plaisir.',
          'Y a-t-il une annonce que je devrais surveiller ?',
        ],
      },
    ],
  },
};
