import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'conserv*|gard*|mets|mettons ~5 cv|dossier|candidature|profil|coordonnées|contact|base|vivier',
    'recontact*|reviendr*|rappel*|contacter* ~6 si|dès|quand|lorsqu*',
    'si|dès|quand|lorsqu* ~8 libère|libèr*|ouvr*|présente*|correspond* ~8 recontact*|reviendr*|rappel*|contacter*',
    'sous ~1 coude',
    'liste ~2 réserve',

    'conserv*|gard*|enregistr*|intégr*|archiv* ~6 $candidature|coordonnées|données|vivier|base|fichier*',
    '$candidature|coordonnées ~8 conserv*|gard*|vivier|base|enregistr*',
    'vivier|cvthèque|base ~2 de? ~2 données|candidat*|talents',
    'vivier|cvthèque',
  ],
  'invites-reapply': [
    'hésitez ~3 recontacter|revenir',
    'recontactez|recontacte ~1 nous|moi',
    'revenez|reviens ~1 vers ~1 nous|moi',
    'postul*|candidat* ~4 nouveau|nouvelle|autres|futur*|prochain*|encore|ultérieur*',
    'hésitez ~4 postul*|candidat*|consulter|suivre',
    'encourag*|invit* ~5 postul*|candidat*|renouveler|consulter',

    'invit*|encourag*|hésitez|consult*|incit*|suggér*|pouvez|suivre|suivez|rest* ~8 postul*|candidater|candidat* ~6 nouveau|nouveau*|autres|prochain*|futur*|ultérieur*|nouvelle*|offres|opportunités',
    'invit*|encourag*|hésitez|consult*|suivez|suivre|visit* ~8 offres|site|carrière*|page|opportunités|annonces|linkedin ~2 carrière*|emploi*|recrutement|internet|web|régulièrement|ouvert*|publi*',
    'postuler|candidater|repostuler ~4 nouveau|autres|prochain*|futur*|nouvelle*|ultérieur*',
    'nouvelle|prochaine|future ~1 candidature',
    'libre* ~2 postul*|candidat*',
    'affût ~4 offres|opportunités|postes|emploi',
    'an|année|saison|session prochain*',
  ],
  'offers-feedback': [
    'propose ~2 d ~1 en parler|échanger|discuter',
    'disposition ~3 échange|entretien ~1 téléphonique',
    'volontiers|disposition|retour|explications|débrief ~6 téléphone|appel|retour|échanger|expliquer|détaill*|parler',
    'retour ~2 détaillé*|personnalisé* ~5 si|sur|volontiers|disposition|téléphone|demande',
    'volontiers ~2 un? ~1 retour',
    'débrief|debrief|débriefing ~6 dismoi|dis|dites|ditesmoi|appel*|volontiers|souhait*|veux|voulez|disposition',
    'veux|voulez|souhait*|envie|aimer* ~4 débrief|debrief|débriefing',
    'souhait*|voul*|veux|désir* ~4 raisons|motifs|pourquoi|explications ~6 appel*|contact*|écri*|disposition|hésitez|dites|joindre|joignez',
    'sur demande ~4 retour|explications',
    'retour|explications ~6 sur demande',

    'volontiers|disposition|souhait*|disponible|heureux|plaisir ~8 retour|feedback|retours|explications ~4 sur|détaillé*|téléphon*|personnalis*|de|votre',
    'retour|feedback|retours|explications ~6 disposition|volontiers|hésitez|contact*|souhait*|téléphon*',
  ],
  'declines-feedback': [
    '$pas ~5 $donner ~5 retour|retours|feedback|explication*|motif*|raisons|détails|commentaire*',
    '$pas ~5 motiver|justifier|expliquer|commenter ~4 décision|décisions|choix|refus|raisons',
    'aucun|aucune ~1 retour|explication|motif|commentaire',
    'retour|retours|explications|feedback ~4 $pas ~4 possible|donné*|fourni*|communiqué*|apporté*',
    '$pas ~5 retour|retours|feedback individu*|personnalis*|détaillé*',
  ],
  'invites-contact': [
    'appelezmoi|écrivezmoi|contactezmoi|rappelezmoi|appellemoi|écrismoi',
    'rest* ~3 contact',
    'pouvez|peux|pourrez ~2 me|nous joindre|contacter|appeler|écrire',
    'appelez|écrivez|contactez|joignez moi',
    'disposition ~2 pour',
    'appel*|écri*|contact*|joindre ~1 moi',
    'reste|restons ~3 contact|disposition',

    'hésitez ~5 contact*|écrire|appeler|joindre|revenir|solliciter|répondre|poser',
    'question* ~6 contact*|disposition|hésitez|écri*',
    'reste|restons|tiens|tenons ~4 disposition',
    'à ~1 votre disposition',
  ],
  'no-reply': [
    '$pas ~4 répondre ~5 mail|message|courriel|email|adresse|cet|ce',
    '$pas répond*',
    'automatique|automatiquement|automatisé* ~3 mail|message|courriel|email|envoyé|généré|réponse',
    'mail|message|courriel|email ~4 automatique*|automatiquement|automatisé*',
    'adresse|boîte ~5 $pas ~4 consult*|surveill*|lue|relevée|gérée',
  ],
  'no-door': [
    // what is kept for the law's sake, or for a time
    'données|dossier|candidature|cv ~12 supprim*|effac*|détrui*|détruit*',
    'données personnelles|caractère ~8 conserv*|trait*',
    'droit|droits ~12 données|conserv*',
    'gard* ~1 un ~1 œil|oeil',
    'gard* ~4 souvenir',
    'conserv*|gard* ~3 ce ~1 message|mail|courriel',
    // no second try
    'ne pas ~1 postul*|repostul*|candidater|représent*',
    'accept* pas ~2 nouvelle* candidature*',
    'pouvez|peut pas ~2 postul*|repostul*|candidater',
    'chance|succès|réussite ~5 candidatures|candidature',
    // what they want to hear
    'donneznous|votre|ton ~1 avis|retour ~6 minutes|questionnaire|enquête|expérience|intéresse',
    'donneznous ~2 avis|retour',
    // who is to be asked about what
    'droits|données|dpo|délégué|confidentialité ~8 contact*|écri*|adress*',
    'contact*|écri*|adress* ~4 délégué|dpo',
  ],
};
