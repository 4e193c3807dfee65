import type { FactsWording } from '../../wording.ts';

export const anywhere: FactsWording['anywhere'] = {
  namesStreets: 'rue|quai|allée|cours|chemin|impasse',
  leadsAddress: 'rue|avenue',
  neverBegins: `(?:l')?[ée]quipe|votre|notre|candidature`,
  heads:
    'Directeur|Directrice|Présidente?|Gérante?|Fondateur|Fondatrice|Maire|Recteur|Proviseure?|Principale?|Doyenne?|Responsable|Coordinateur|Coordinatrice|Trésorier|Trésorière|Secrétaire|Cheffe?|Chef',
  besideHeads: 'général|générale|artistique|associée?|délégué|déléguée|adjointe?|exécutif',
  of: "du|de la|de l'|d'",
  ofThe: 'des|du',
  at: 'chez',
  behindNames: 'Candidature',
  organisations: `
    abbaye|académie|académies|aérien|aéronautique|aéroport|agence|agences|agglomération|agricole|agroalimentaire|ambassade|aménagement|ameublement|
    animalerie|armurerie|assainissement|assistance|associations|assurance|assurances|atelier|ateliers|auberge|audiovisuel|autocars|autoroutes|
    avocats|banque|bar-tabac|bâtiment|bazar|bibliothèque|bijouterie|biscuiterie|bistrot|blanchisserie|boucherie|boulangerie|boutique|brasserie|
    brocante|bureau|cabinet|café|café-théâtre|cantine|carrelage|carrosserie|cave|caves|chambre|chancellerie|charcuterie|charpente|chaudronnerie|
    chauffage|chocolaterie|chocolatier|cidrerie|cinéma|climatisation|clinique|cliniques|coiffure|collectivité|collège|commissariat|communauté|commune|
    compagnie|comptoir|confiserie|conservatoire|consulat|coopérative|coopératives|cordonnerie|couvent|crèche|crèches|crédit|crémerie|crêperie|
    croix-rouge|cyclisme|déménagements|département|diocèse|distillerie|domaine|domaines|droguerie|école|édition|éditions|église|ehpad|électricité|
    électronique|élevage|énergie|énergies|entrepôts|environnement|épicerie|equitation|esat|établissement|établissements|étude|évêché|fabrique|
    faculté|fédération|ferme|fermes|filature|finances|foncière|fondation|fonderie|foyer|fromagerie|funéraire|garages|garderie|gendarmerie|gîte|gîtes|
    groupe|halte-garderie|haras|hôpital|horlogerie|horticulture|hospices|hospitalier|hôtel|hôtel-restaurant|hôtellerie|hôtels|huilerie|immeubles|
    imprimerie|imprimeur|ingénierie|jardin|jardinerie|jardins|jeunesse|joaillerie|laboratoire|laboratoires|laiterie|laverie|librairie|librairies|
    locations|logement|logements|logis|logistique|loisirs|lycée|maçonnerie|magasin|magasins|mairie|mairies|maison|maisons|maraîchage|maraîcher|
    maraîchers|marbrerie|marché|maroquinerie|maternité|médecine|médias|médiathèque|menuiserie|menuiseries|métallerie|métallurgie|métropole|meubles|
    micro-crèche|minoterie|miroiterie|monastère|mosquée|moulin|moulins|multi-accueil|musée|mutualité|mutuelle|mutuelles|nettoyage|notaires|
    observatoire|officine|opéra|optique|orchestre|ordre|orfèvrerie|orphelinat|parc|paroisse|pâtisserie|patrimoine|paysages|pépinière|pépinières|
    périscolaire|pharmacie|pharmacies|philharmonie|piscine|plasturgie|plâtrerie|plomberie|pneumatiques|poissonnerie|poissonneries|poterie|préfecture|
    préfectures|pressing|primeur|primeurs|propreté|quincaillerie|radiologie|réassurance|rectorat|régie|région|relais|réseau|réseaux|résidence|
    résidences|restauration|revue|rôtisserie|salon|santé|sapeurs-pompiers|savonnerie|scierie|scieries|sdis|sellerie|serrurerie|sidérurgie|sociale|
    soins|solidarité|sous-préfecture|spectacles|spf|sucrerie|supérette|supermarché|surgelés|syndicat|tannerie|teinturerie|télécoms|terrassement|
    textile|théâtre|théâtres|thermes|tissage|tôlerie|tonnellerie|torréfacteur|torréfaction|tourisme|traiteur|transports|tuilerie|universitaire|
    université|urbanisme|usine|verrerie|verreries|vétérinaire|vétérinaires|vignoble|vignobles|ville|vins|viticole|voirie|voyages`,
  institutions:
    'Centre Hospitalier|Clinique|Collège|Conseil départemental|Fondation|Hôpital|Lycée|Mairie|Métropole|Université',
  alsoHouses: `
    caisse|comité|conseil|entreprise|fournil|groupe|groupement|mission|ordre|palais|plateforme|pôle|société|union`,
  joinsNames: 'de|des|du|en|et|la|le|les|sur',
  numberLabels: 'réf|référence|numéro|offre|concours',
  occasions: 'alternance|candidature(?: spontanée)?|entretien|réponse|résultat|suite à votre|retour|recrutement',
  joinsOccasions: 'du|sur',
  verdicts: `
    mise à jour|réponse(?: négative)?|suite et fin|suite|clôture|clos|décision|refus|(?:votre )?candidature(?: non retenue)?|non retenue?|
    (?:poste )?pourvu|statut|résultats?|fin de processus`,
  steps: '(?:résultats?|réponse|retour|entretien|audition|jury|refus)(?: [^–|]{1,30})?',
  hanging: 'et|à|en',
  trades: 'entreprise|employeur|candidat|responsable|collab|collègue|stagiaire|autre|apprenti$|spécialist|profil',
  seeks:
    "places? (?:de|d')|besoin (?:d'une?|de)|une? autre|déjà une?|(?:pas|plus) (?:de|d')|(?:prendre|embaucher|recruter|engager) une?",
  vagueLeads: `
    (?:\\S{1,10} )?(?:l[ae]s?|une?)|candidature|recrutement|sélection|concours|entretiens?|profil|mission|contrat|remplacement|
    (?:pour|en tant qu[e']).*`,
  positionLeads: "(?:poste|emploi|stage|offre|fonction) (?:d'|des|du|de|comme)",
  applications: 'candidature',
  beforeHouses: 'chez|des|du|en',
  introduces: 'suivante?|ci-dessous|ci-après|postulé',
  neverEmployers: 'cordialement|département|direction|equipe|équipe|recrutement|salutations|tr',
  neverInitials: 'des|les|nous|une|vous',
  placeholders: 'entreprise|nom|poste',
  governing: "Conseil d'administration (?:de la|du|des|de)",
  forHouse: 'pour(?: la| le)?',
  units: "(?:Faculté|Département) d(?:es?|u|')|École doctorale|(?:Service|Pôle) (?:des?|du)",
  partsOf: '(?:une? )?(?:société|filiale|entité|membre|marque) d[eu]',
  agencies: 'interim|travail temporaire|recrutement',
  inOwnHouse: '(?:dans|au sein de) notre (?:entreprise|société|groupe)',
  ofOthers: "(?:d[eu] |par )?l['’](?:entreprise|employeur)|(?:(?:de|par) )?la société|le recruteur",
  departments: `
    accueil|alternance|attractivite|candidature|candidatures|carrieres|dotation|drh|emploi|emplois|recrutement|recrutements|recruteurs|repondre|
    ressources|rh|secretariat|stages`,
  besideDepartments: `
    delegation|cellule|departement|direction|equipe|equipes|generale|generales|generaux|humaines|personnes|pole|scolaire`,
  departmentsAlone: 'delegation|direction|equipe|equipes',
  departmentsOrHouses: 'recrutement|rh',
  joinsDepartments: 'chez|de|des|du|en|et|la|le|les|ne|pas',
  kindsOfTeams: 'interne|internes',
  mailboxes: `
    accueil|administration|agence|alternance|atelier|bonjour|boutique|cabinet|campus|candidatures?|compta|concours|creche|direction|dossiers?|
    dotation|drh|ecole|ehpad|emplois?|grh|jury|magasin|mairie|ne-?_?pas-?_?repondre|nepasrepondre|pas-?de-?reponse|pharmacie|postulations?|rdv|
    recrutements?\\w*|reservations?|ressources-?humaines|rh|secretariat|selection|stages?`,
  besideApplications: `
    accusé|annulation|avis|clôture|dossier|interne|leur|ma|mon|nouvelle|objet|refus|relance|réponse|retour|sa|son|statut|suite|suivi|ta|tes|ton|vos|
    votre`,
  joinsTitles: 'de|du',
  opensSentence: 'Après|Chez|Malheureusement|Nous|Votre',
  circumstances: `
    confidentiel|île-de-france|l'équipe|l’équipe|mentions légales|pièce jointe|pièces jointes|rez-de-chaussée|siège|siège social|téléphone`,
  numbered: 'bâtiment|étage',
  hours: 'heures',
  ofMachines: 'répond',
  ads: "offres (?:similaires|recommandées|pour vous|qui pourraient)|(?:d'|les )autres offres",
  boards: 'emplois?|recrut(?:ement)?|candidatures?|carrieres?',
  thirdParty: "l'employeur|le recruteur",
  days: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  besideDays: 'à|au|et',
  particles: 'de|du|la|le',
  and: 'et',
  theRest: 'toute|tous|toutes|les',
  forTeam: "(?:de|pour) (?:toute )?l'équipe",
  introductions: "[Jj]e m'appelle|[Cc]'est(?= \\p{Lu}\\p{L}{1,20} (?:de|du|d'|à|chez) )",
  besideSenders: 'D?RH',
  fromHouse: 'de chez|chez',
  abbreviations: 'ass',
  apprenticeships: 'stage|alternance',
  scholars: 'chaire|enseignante?',
  noFields: 'notre|votre|cours|raison|attente|suite|toute|tous|faveur|question|cdi|cdd|tout',
  putToWork: `
    soutien|contrôle|service|suivi|traitement|comptoir|support|développement|conditionnement|tri|montage|classement|recouvrement|guichet|secrétariat|
    transport|rayon|public|bloc|tirage|sol|sciage|greffe|rangement`,
  putTo: `
    la (?:clientèle|personne|production|vente|petite|direction|communication|jeunesse|famille|logistique|réception|comptabilité|qualité|recherche|maintenance)|
    l'(?:accueil|emploi|enfance|expédition|édition|export|international|insertion|enseignement)|domicile|maîtrise|temps|mi-temps|distance`,
  polite: 'Vous|Votre',
  addressed: 'Nous|Vous',
  actions: `
    \\p{L}*(?:ons|ez|aient|ions)|avoir|être|suis|sommes|souhaite|remercie|regrette|reste|tiens|profite|espère|malheureusement|aussi|donc|puis`,
  beforeMarks: 'avec|sans|en|pour|à',
  notBeforeMarks: 'et|nous|vous|que',
  surnames: 'au|avril|don|france|jardin|la|le|moulin|on|un',
  besideNames: 'elle|lui',
  wishes: 'salutations|cordial|amitié',
};
