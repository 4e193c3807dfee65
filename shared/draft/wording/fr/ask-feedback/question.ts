import type { Group } from '../../wording.ts';

export const question: readonly Group[] = [
  {
    if: ['lacking', 'offers-call'],
    ways: [
      'Que {lacking} ait pesé, je le comprends. J’accepte volontiers [votre|ta] proposition d’en parler ; un quart d’heure suffira.',
      '[Vous évoquez|Tu évoques] {lacking} et [proposez|proposes] d’en parler : volontiers, au moment qui [vous|te] convient.',
      'Sur {lacking}, j’aimerais mieux comprendre. Un court appel, comme [vous le proposez|tu le proposes], m’aiderait beaucoup.',
    ],
  },
  {
    if: ['stated', 'offers-call'],
    not: ['location', 'salary'],
    ways: [
      'Je comprends la raison que [vous donnez|tu donnes]. Comme [vous proposez|tu proposes] d’en parler : volontiers, un quart d’heure suffira.',
      'Le point décisif est clair. Lors de l’appel que [vous proposez|tu proposes], j’aimerais savoir par où commencer à ma place.',
    ],
  },
  {
    if: ['offers-call'],
    ways: [
      '[Vous proposez|Tu proposes] d’en parler de vive voix, et j’accepte volontiers : un quart d’heure suffira, quand [vous voudrez|tu voudras].',
      'J’accepte avec plaisir l’échange téléphonique que [vous proposez|tu proposes] : quel moment [vous|te] conviendrait ?',
      'Un court appel, comme [vous le suggérez|tu le suggères], m’aiderait beaucoup à comprendre ce qui a manqué.',
    ],
  },
  {
    if: ['lacking'],
    ways: [
      '[Vous évoquez|Tu évoques] {lacking} : était-ce le seul point, ou y en avait-il un autre ?',
      'Pour {lacking}, par où [commenceriez-vous|commencerais-tu] à ma place ?',
      '{lacking} peut-elle s’acquérir par un projet personnel, ou faut-il des années de pratique ?',
      'Sur {lacking}, qu’est-ce qui aurait suffi à convaincre ?',
      'Je comprends que {lacking} ait compté. Quel niveau [auriez-vous|aurais-tu] jugé suffisant ?',
    ],
  },
  {
    if: ['stated'],
    not: ['location', 'salary'],
    ways: [
      'Je comprends la raison que [vous donnez|tu donnes]. Était-ce le seul point, ou y en avait-il un autre ?',
      'La raison est claire. Par où [commenceriez-vous|commencerais-tu] à ma place ?',
      'Si le point que [vous citez|tu cites] avait été différent, la réponse l’aurait-elle été aussi ?',
      'Le point que [vous citez|tu cites] mis à part, quelle impression ma candidature a-t-elle laissée ?',
      'La raison est claire. Qu’est-ce qui aurait pu convaincre malgré tout ?',
    ],
  },
  {
    if: ['offers-feedback'],
    ways: [
      '[Vous proposez|Tu proposes] de m’en dire plus, et j’accepte volontiers : sur quoi devrais-je travailler en premier ?',
      'J’accepte volontiers le retour que [vous proposez|tu proposes], à commencer par ce qui n’a pas convaincu.',
      'Puisque [vous voulez|tu veux] bien m’en dire davantage : qu’est-ce qui aurait fait la différence ?',
      'Le retour que [vous me proposez|tu me proposes] m’intéresse beaucoup, même bref, même sévère.',
      'Oui, je veux bien en savoir plus, comme [vous le proposez|tu le proposes] : qu’est-ce qui a manqué ?',
    ],
  },
  {
    if: ['experience'],
    ways: [
      'Quelle expérience a le plus manqué à mon profil ?',
      'Est-ce le nombre d’années qui a compté, ou quelque chose de précis que je n’ai pas encore fait ?',
      'Quelle expérience aurait fait pencher la balance ?',
      'Quel type de poste me [conseilleriez-vous|conseillerais-tu] maintenant, pour avoir un jour l’expérience voulue ?',
      'Sur l’expérience, où l’écart était-il le plus grand ?',
      'Si je devais chercher une seule expérience de plus, laquelle serait-ce ?',
    ],
  },
  {
    if: ['skill'],
    ways: [
      'Quelle compétence aurait fait la différence ?',
      'S’agit-il d’une compétence qui me manque, ou que je n’ai pas su montrer ?',
      'Que devrais-je apprendre en premier ?',
      'Parmi les compétences attendues, laquelle était la plus éloignée de mon profil ?',
      'Si une compétence était à acquérir d’abord, laquelle [choisiriez-vous|choisirais-tu] ?',
    ],
  },
  {
    if: ['qualification'],
    ways: [
      'Quelle qualification aurait changé les choses ?',
      'Y a-t-il un diplôme ou une certification indispensable pour ce genre de poste ?',
      'Laquelle de mes qualifications était un peu juste ?',
      'Si je devais acquérir une qualification de plus, laquelle [choisiriez-vous|choisirais-tu] ?',
      'Qu’apportaient les autres profils que je pourrais encore acquérir ?',
    ],
  },
  {
    if: ['location'],
    ways: [
      'Le lieu était-il la seule raison, ou y avait-il autre chose ?',
      'Lieu mis à part, qu’y aurait-il à améliorer dans ma candidature ?',
      'Si la distance n’avait pas compté, la réponse aurait-elle été différente ?',
    ],
  },
  {
    if: ['salary'],
    ways: [
      'Salaire mis à part, quelque chose jouait-il contre moi ?',
      'La rémunération était-elle le seul obstacle, ou y avait-il un autre point ?',
      'Question budget mise à part, quelle impression ma candidature a-t-elle laissée ?',
    ],
  },
  {
    if: ['chosen', 'met'],
    ways: [
      'Qu’est-ce qui a fait pencher la balance, si cela peut se dire en une phrase ?',
      'Qu’apportait la personne retenue que je pourrais encore acquérir ?',
      'Où la différence s’est-elle faite ?',
      'Me manquait-il quelque chose, ou n’ai-je pas su le montrer ?',
      'Qu’est-ce qui aurait fait passer ma candidature devant ?',
      'Laquelle de mes réponses devrais-je retravailler avant un prochain entretien ?',
      'Parmi vos critères, lequel était le moins visible chez moi ?',
      'Je comprends le choix d’un autre profil. Qu’est-ce qui le distinguait du mien ?',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Y a-t-il un moment de l’entretien où je n’ai pas convaincu ?',
      'Qu’aurais-je dû montrer plus clairement pendant l’entretien ?',
      '[Pourriez-vous|Pourrais-tu] me dire en une phrase ou deux ce qui a manqué ?',
      'Qu’est-ce qui a pesé dans la décision, dans la mesure où cela peut se dire ?',
      'Sur laquelle de mes réponses faut-il que je travaille en premier ?',
      'Un mot franc sur l’impression que j’ai laissée m’aiderait beaucoup.',
      'Sur quel point [aviez-vous|avais-tu] des doutes ?',
      'Qu’[auriez-vous|aurais-tu] aimé entendre que je n’ai pas dit ?',
      'Si un seul point a joué contre moi, j’aimerais savoir lequel.',
      'À ma place, que [prépareriez-vous|préparerais-tu] autrement pour un prochain entretien ?',
      'Avec le recul, qu’est-ce qui a manqué pour que ce soit oui ?',
      'Y a-t-il une de mes réponses qui n’était pas à la hauteur ?',
    ],
  },
  {
    ways: [
      'Qu’est-ce qui aurait permis à ma candidature d’aller plus loin ?',
      'Était-ce un manque précis, ou d’autres profils convenaient-ils simplement mieux ?',
      'Que [cherchiez-vous|cherchais-tu] que mon dossier ne montrait pas ?',
      'De quel critère étais-je le plus loin ?',
      'Y a-t-il dans mon CV un point à mieux expliquer, ou à retirer ?',
      'Quel critère a compté le plus ?',
      'Une indication sur le point décisif, même très courte, me serait utile.',
      'Que [changeriez-vous|changerais-tu] en premier dans ma candidature ?',
      'À la lecture de mon dossier, qu’est-ce qui a fait hésiter ?',
      'Que manquait-il à mon profil pour ce poste ?',
      'À quelle ligne de l’annonce mon dossier ne répondait-il pas ?',
      'Si une seule chose était à reprendre dans mon dossier, laquelle serait-ce ?',
    ],
  },
];
