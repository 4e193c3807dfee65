import type { Phrases } from '../../languages.ts';

/** How somebody says of him- or herself why it was a no, or that something was not why. Looked for in a member's own words alone. */
export const told: Phrases = {
  experience: [
    'trop ~1 junior|jeune|débutant*|inexpérimenté*|novice',
    'manqu* ~4 expérience|recul|ancienneté|séniorité|pratique',
    '$pas ~3 assez|suffisamment ~3 expérience|ancienneté|senior|expérimenté*|recul',
    '$pas ~3 expérience ~1 suffisante|nécessaire|requise|voulue',
    'avais|ai|avoir|aie ~1 pas|aucune ~2 expérience',
    'expérience ~4 insuffisan*|trop|courte|limitée|manqu*',
    'peu ~2 expérience|expérimenté*',
    'sans ~2 expérience',
  ],
  qualification: [
    'manqu* ~4 diplôme*|formation|certification*|habilitation|permis|qualification*',
    'pas|sans|aucun ~3 diplôme*|habilitation|certification*|permis',
    'surqualifié*|sousqualifié*',
    'trop ~1 qualifié*|diplômé*|expérimenté*',
    '$pas ~3 qualifié*',
  ],
  skill: [
    'mon|mes ~2 $langue|niveau|compétences|connaissances ~5 insuffisan*|trop|pas|faible*|limité*',
    'manqu* ~4 compétence*|connaissances|maîtrise|niveau|technique',
    '$pas ~3 assez|suffisamment|bien|couramment ~3 $langue|technique',
    'parl*|maîtris* ~2 $pas ~3 $langue',
  ],
  location: [
    'habit*|vis|vivais|vive|loge|logeais ~3 loin',
    'trop loin',
    '$pas ~4 déménager|mobile',
    'visa',
    'titre ~1 séjour',
    'permis de travail',
  ],
  salary: [
    'trop ~1 cher|chère|gourmand*',
    'demand*|voulais|réclam*|voul* ~3 trop',
    'salaire|rémunération|tarif|tarifs|prétentions|exigences ~5 trop|élevé*|dessus|budget|hors',
  ],
  internal: ['pris|choisi|recruté|promu|préféré|candidat* ~4 interne'],
  'other-candidate': ['pris|choisi|préféré|retenu|embauché|recruté ~3 quelqu|autre'],
  'no-shortfall': [
    '$pas|rien ~4 cause|question|raison|rapport|lié*|voir ~4 expérience|compétences|salaire|niveau|diplôme*|distance',
    'ai|avais ~1 ans ~2 expérience',
  ],
  'keeps-on-file': [
    'me|m|mon|ma|mes ~3 gard*|conserv* ~5 tête|mémoire|esprit|côté|contact|cv|dossier|candidature|coordonnées|profil',
    'gard*|conserv* ~3 mon|ma|mes ~3 cv|dossier|candidature|coordonnées|profil|nom|numéro',
    'pens* ~1 à moi',
    'me|m ~2 recontact*|rappel*|contact*|préviend*|écri* ~6 si|quand|dès|lorsqu*',
  ],
};
