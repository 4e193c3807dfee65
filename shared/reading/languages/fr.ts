import { fr as facts } from '../facts/wording/fr.ts';
import type { Language } from '../languages.ts';
import { about } from './fr/about.ts';
import { answers } from './fr/answers.ts';
import { decision } from './fr/decision.ts';
import { details } from './fr/details.ts';
import { doors } from './fr/doors.ts';
import { scope } from './fr/scope.ts';
import { surroundings } from './fr/surroundings.ts';
import { told } from './fr/told.ts';
import { tone } from './fr/tone.ts';

export const fr: Language = {
  code: 'fr',
  common: `ou dont où leur sans mais tout le la les de des du un une et à vous nous votre vos notre nos pour que qui dans en est avec sur ne pas au aux
    par ce cette ces il je plus été avons avez être cordialement bonjour madame monsieur`,
  classes: {
    pas: 'ne|n|pas|aucun|aucune|jamais|impossible',
    poste:
      'poste|postes|emploi|offre|opportunité|fonction|mission|stage|alternance|recrutement|annonce|contrat|rôle|position|apprentissage',
    donner:
      'donner|donne|donnons|faire|fais|faisons|fournir|fournissons|apporter|communiquer|communiquons|transmettre|adresser|détailler|formuler|envoyer',
    langue:
      'anglais|allemand|néerlandais|espagnol|italien|portugais|russe|arabe|chinois|japonais|polonais|flamand|mandarin|turc',
    candidature:
      'candidature|candidatures|dossier|profil|parcours|cv|demande|expérience|compétences|processus|démarche',
    autre: 'autre|autres|autrui|différent*|quelqu|certains|certaines|interne|internes|meilleur*',
    candidat:
      'candidat|candidats|candidate|candidates|candidature|candidatures|profil|profils|personne|personnes|postulant*|quelqu|dossiers|talents|collaborateur*',
    choisi:
      'retenu|retenue|retenus|retenues|retenir|sélectionn*|choisi*|choisir|retiendrons|retenons|accept*|favorable*|favorablement|embauché|embauchée|embauchés|embauchées|embaucher|embaucherons|recruté|recrutée|recrutés|recrutées|recruter|recruterons|aboutir|abouti|concluant*|positive*|positif*|poursui*|satisf*',
    mieux: 'mieux|plus|davantage|meilleur*|proche|proches|étroitement|parfaitement|exactement|précisément',
    correspond:
      'correspond*|adéquation|adapt*|expériment*|qualifi*|répond|répondent|répondant|répondait|proche|proches|pertinent*|cohéren*|expérience|compétences|aligné*|convien*',
    entretien:
      'entretien|entretiens|entrevue|rendez|rendezvous|visio|visioconférence|échange|appel|rencontre|discussion|échanger|rencontrer|téléphonique|téléphone',
    recherche:
      'recherche|recherches|suite|avenir|carrière|parcours|projet|projets|démarches|professionnel*|futur*|emploi|continuation',
  },
  phrases: { ...about, ...decision, ...tone, ...answers, ...surroundings, ...scope, ...doors, ...details },
  told,
  facts,
};
