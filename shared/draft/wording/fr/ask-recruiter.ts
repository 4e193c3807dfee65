import type { Script } from '../wording.ts';

export const askRecruiter: Script = {
  shapes: [
    {
      orders: [
        'opening drawn question purpose | next',
        'opening drawn | question | next',
        'opening drawn question | next',
        'opening drawn | question purpose next',
      ],
    },
  ],
  moves: {
    drawn: [
      { if: ['wish'], ways: ['J’aurais aimé {wish}.', 'Je tenais surtout à {wish}.'] },
      {
        if: ['draw'],
        ways: ['Ce qui m’attirait avant tout : {draw}.', 'Je misais beaucoup sur ce poste, d’abord pour {draw}.'],
      },
    ],
    opening: [
      {
        if: ['met', 'moment'],
        ways: [
          'Merci d’avoir organisé cet entretien. J’ai aimé {moment}, quelle que soit l’issue.',
          'C’est donc un non. J’ai tout de même beaucoup aimé {moment} : merci pour la mise en relation.',
          'L’entretien valait la peine, rien que pour {moment} ; merci de l’avoir rendu possible.',
        ],
      },
      {
        if: ['met', 'people'],
        ways: [
          'Merci d’avoir organisé cet entretien. J’ai eu plaisir à rencontrer {people}, quelle que soit l’issue.',
          'C’est donc un non. La rencontre avec {people} valait tout de même la peine ; merci pour la mise en relation.',
        ],
      },
      {
        if: ['met'],
        ways: [
          'Merci de m’avoir transmis la décision, et d’avoir rendu cet entretien possible.',
          'Merci pour les nouvelles du poste de {role}, et pour tout ce qui a précédé.',
          'C’est donc non chez {company}. Merci pour l’accompagnement jusque-là.',
          'L’entretien valait la peine, alors merci pour la mise en relation.',
          'Merci d’avoir défendu ma candidature, et de m’en avoir dit l’issue.',
          'J’ai bien lu [votre|ton] message au sujet de cet entretien ; merci d’avoir suivi l’affaire jusqu’au bout.',
        ],
      },
      {
        ways: [
          'Merci de m’avoir dit ce qu’il en est chez {company}.',
          'Merci d’avoir proposé ma candidature au poste de {role}, et de m’en donner l’issue.',
          'Cette fois, cela n’a pas abouti ; merci pour le retour.',
          'Merci d’avoir transmis mon dossier à {company} et de m’en donner des nouvelles.',
          'Je sais maintenant où en est le poste de {role}, et je [vous en|t’en] remercie.',
          'Merci d’avoir essayé, et de me tenir au courant.',
        ],
      },
    ],
    question: [
      {
        if: ['lacking', 'offers-call'],
        ways: [
          '[Vous proposez|Tu proposes] d’en parler, et j’aimerais surtout revenir sur {lacking} : quand un quart d’heure [vous|te] conviendrait-il ?',
        ],
      },
      {
        if: ['offers-call'],
        ways: [
          '[Vous proposez|Tu proposes] d’en parler, et j’accepte volontiers : quand un quart d’heure [vous|te] conviendrait-il ?',
          'Un court appel, comme [vous le suggérez|tu le suggères], m’aiderait beaucoup. Quel moment [vous|te] conviendrait ?',
        ],
      },
      {
        if: ['lacking'],
        ways: [
          'Ils ont évoqué {lacking}. Qu’ont-ils dit d’autre qui puisse m’aider ?',
          'La décision semble tenir à {lacking}. Était-ce leur seul doute, d’après ce que [vous avez|tu as] entendu ?',
        ],
      },
      {
        if: ['stated'],
        ways: [
          'J’ai bien noté ce qui a pesé. Était-ce leur seul doute, d’après ce que [vous avez|tu as] entendu ?',
          'Je comprends leur raison. Qu’ont-ils dit d’autre qui puisse m’aider ?',
        ],
      },
      {
        if: ['met'],
        ways: [
          'Qu’ont-ils dit de mon entretien, si cela peut se transmettre ?',
          '[Vous ont-ils|T’ont-ils] dit ce qui les a fait hésiter ?',
          '[Vous connaissez|Tu connais] les deux côtés : où étais-je à côté de leurs attentes ?',
          'Laquelle de mes réponses ne les a pas convaincus ?',
          'À ma place, qu’[auriez-vous|aurais-tu] fait autrement pendant l’entretien ?',
          '[Savez-vous|Sais-tu] ce qui a emporté la décision ?',
        ],
      },
      {
        ways: [
          'Ont-ils dit ce qui manquait à mon profil ?',
          '[Vous voyez|Tu vois] passer beaucoup de candidatures. Que [changeriez-vous|changerais-tu] dans la mienne ?',
          'Y avait-il une exigence à laquelle je ne répondais pas ?',
          'De quel type de poste mon profil est-il le plus proche en ce moment ?',
          '[Savez-vous|Sais-tu] ce que le client cherchait vraiment ?',
          'Comment mon CV se lit-il, vu de [votre|ta] place ?',
        ],
      },
    ],
    purpose: [
      {
        ways: [
          'La version sans détour est celle qui m’aide le plus.',
          'Plus c’est précis, mieux je peux me préparer.',
          'Quelques mots au téléphone iront aussi, si c’est plus rapide.',
          'Cela reste entre nous et servira à ma préparation.',
          'Les détails sont les bienvenus, même petits.',
        ],
      },
    ],
    next: [
      {
        if: ['keeps-on-file'],
        ways: [
          '[Vous gardez|Tu gardes] mon dossier, et cela me convient : [pensez|pense] à moi pour un prochain poste de ce genre.',
          'Puisque mon CV reste chez vous, j’en enverrai volontiers une version plus récente si elle est utile.',
        ],
      },
      {
        ways: [
          'Et si un autre client cherche un profil semblable, [faites|fais]-moi signe.',
          'Je cherche toujours, alors [pensez|pense] à moi pour la suite.',
          'Les postes de ce genre m’intéressent toujours.',
          'Si une autre de vos offres me correspond mieux, [dites|dis]-le-moi.',
          'Pour une prochaine recherche de ce type, [comptez|compte] sur moi.',
        ],
      },
    ],
  },
};
