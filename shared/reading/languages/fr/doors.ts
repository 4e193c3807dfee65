import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'conserv*|gard*|mets|mettons ~5 cv|dossier|candidature|profil|coordonnées|contact|base|vivier',
    'recontact*|reviendr*|rappel* ~6 si|dès|quand|lorsqu*',

    'conserv*|gard*|enregistr*|intégr*|archiv* ~6 $candidature|coordonnées|données|vivier|base|fichier*',
    '$candidature|coordonnées ~8 conserv*|gard*|vivier|base|enregistr*',
    'vivier|cvthèque|base ~2 de? ~2 données|candidat*|talents',
    'vivier|cvthèque',
  ],
  'invites-reapply': [
    'postul*|candidat* ~4 nouveau|nouvelle|autres|futur*|prochain*|encore|ultérieur*',
    'hésitez ~4 postul*|candidat*|consulter|suivre',
    'encourag*|invit* ~5 postul*|candidat*|renouveler|consulter',

    'invit*|encourag*|hésitez|consult*|incit*|suggér*|pouvez|suivre|suivez|rest* ~8 postul*|candidater|candidat* ~6 nouveau|nouveau*|autres|prochain*|futur*|ultérieur*|nouvelle*|offres|opportunités',
    'invit*|encourag*|hésitez|consult*|suivez|suivre|visit* ~8 offres|site|carrière*|page|opportunités|annonces|linkedin ~2 carrière*|emploi*|recrutement|internet|web|régulièrement|ouvert*|publi*',
    'postuler|candidater|repostuler ~4 nouveau|autres|prochain*|futur*|nouvelle*|ultérieur*',
    'nouvelle|prochaine|future ~1 candidature',
    'rest* ~3 contact',
  ],
  'offers-feedback': [
    'propose ~2 d ~1 en parler|échanger|discuter',
    'disposition ~3 échange|entretien ~1 téléphonique',
    'volontiers|disposition|retour|explications|débrief ~6 téléphone|appel|retour|échanger|expliquer|détaill*|parler',
    'retour ~2 détaillé*|personnalisé*',

    'volontiers|disposition|souhait*|disponible|heureux|plaisir ~8 retour|feedback|retours|explications ~4 sur|détaillé*|téléphon*|personnalis*|de|votre',
    'retour|feedback|retours|explications ~6 disposition|volontiers|hésitez|contact*|souhait*|téléphon*',
  ],
  'declines-feedback': [
    '$pas ~8 motif*|retour|explication*|raisons|commentaire*',

    '$pas ~7 retour|retours|feedback|explication*|motif*|raisons|détail* ~3 individu*|personnalis*|détaillé*|sur|de|précis*',
    '$pas ~5 retour|retours|feedback individu*|personnalis*|détaillé*',
  ],
  'invites-contact': [
    'appelezmoi|écrivezmoi|contactezmoi|rappelezmoi|appellemoi|écrismoi',
    'rest* ~3 contact',
    'appelez|écrivez|contactez|joignez moi',
    'disposition ~2 pour',
    'appel*|écri*|contact*|joindre ~1 moi',
    'reste*|restons ~3 contact|disposition',

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
};
