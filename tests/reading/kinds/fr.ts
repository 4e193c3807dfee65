import type { Sample } from './sample.ts';

export const fr: Sample[] = [
  ['rejection', 'Nous avons le regret de vous informer que votre candidature n’a pas été retenue pour ce poste.'],
  ['rejection', 'Malgré la qualité de votre parcours, nous ne donnerons pas de suite favorable à votre candidature.'],
  ['rejection', 'Après étude de votre dossier, notre choix s’est porté sur un autre candidat.'],
  ['rejection', 'Nous avons décidé de poursuivre le recrutement avec d’autres profils, plus proches de nos attentes.'],
  ['rejection', 'Nous ne sommes malheureusement pas en mesure de vous proposer un entretien.'],
  [
    'rejection',
    'Le poste de comptable a été pourvu en interne. Merci de l’intérêt que vous portez à notre entreprise.',
  ],
  [
    'rejection',
    'Votre profil ne correspond pas tout à fait aux critères recherchés pour cette offre. Nous vous souhaitons une bonne continuation dans vos recherches.',
  ],
  ['rejection', 'Nous ne pouvons répondre favorablement à votre candidature.'],
  ['rejection', 'Le recrutement pour cette mission est suspendu ; nous clôturons donc votre candidature.'],
  [
    'rejection',
    'Bonjour Léa, ravie de t’avoir rencontrée. La décision a été difficile, mais nous avons retenu une personne qui a davantage d’expérience.',
  ],
  ['rejection', 'Nous sommes au regret de ne pouvoir donner suite à votre demande d’emploi.'],
  ['rejection', 'Votre candidature pour le stage a été rejetée.'],
  ['rejection', 'Nous ne poursuivrons pas le processus de recrutement avec vous.'],
  [
    'confirmation',
    'Nous accusons réception de votre candidature. Sans réponse de notre part sous trois semaines, veuillez considérer que votre profil n’a pas été retenu.',
  ],
  [
    'confirmation',
    'Merci pour votre candidature, nous l’avons bien reçue et l’étudierons avec attention. Si votre profil est retenu, nous vous contacterons.',
  ],
  ['confirmation', 'Votre candidature a bien été enregistrée. Nous ne manquerons pas de vous recontacter rapidement.'],
  [
    'interview',
    'Nous aimerions vous rencontrer et vous proposons un entretien jeudi à 14 h. Quelles sont vos disponibilités ?',
  ],
  ['interview', 'Malheureusement, je dois reporter notre entretien de mardi. Seriez-vous disponible jeudi ?'],
  [
    'offer',
    'Nous avons le plaisir de vous proposer le poste de chef de projet. Vous trouverez ci-joint la promesse d’embauche.',
  ],
  [
    'feedback',
    'Suite à votre demande de retour sur votre entretien, voici quelques points : l’équipe a apprécié votre énergie.',
  ],
  ['other', 'Votre demande de prêt a été refusée par la banque.'],
  ['other', 'Nous avons le regret de vous informer que votre dossier d’admission à l’université n’a pas été retenu.'],
  [
    'other',
    'Nouvelles offres pour vous : 6 emplois à Lyon. Postulez maintenant ! Se désabonner de cette alerte emploi.',
  ],
  [
    'rejection',
    'Madame, votre profil a retenu toute notre attention. Cependant, nous ne pouvons y donner une suite positive.',
  ],
  ['rejection', 'Suite à notre entretien, nous avons décidé de ne pas poursuivre avec vous pour le poste de vendeur.'],
  ['rejection', 'Nous avons finalement privilégié un candidat dont l’expérience est plus proche de nos besoins.'],
  [
    'rejection',
    'Votre candidature n’a malheureusement pas pu être retenue compte tenu du grand nombre de dossiers reçus.',
  ],
  [
    'rejection',
    'Nous ne retiendrons pas votre candidature pour cette alternance. Nous conservons votre CV dans notre vivier.',
  ],
  ['rejection', 'À l’issue du processus, votre candidature n’a pas été sélectionnée.'],
  [
    'confirmation',
    'Votre candidature a bien été transmise au recruteur. Si elle n’est pas retenue, vous en serez informé par courriel.',
  ],
  [
    'confirmation',
    'Nous avons bien reçu votre CV et vous en remercions. Compte tenu du nombre de candidatures, nous ne pouvons répondre individuellement à chacune. Passé un délai de trois semaines, considérez que votre candidature n’est pas retenue.',
  ],
  [
    'interview',
    'Votre candidature a retenu notre attention : seriez-vous disponible mardi pour un échange téléphonique ?',
  ],
  ['other', 'Votre demande de visa a été refusée par le consulat.'],
];
