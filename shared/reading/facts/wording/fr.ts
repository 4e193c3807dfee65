import type { FactsWording } from '../wording.ts';

export const fr: FactsWording = {
  titlesLead: true,
  role: {
    leads: `
      (?:poste|place|emploi|offre|fonction|stage|alternance|cdi|cdd|mission|métier|opportunité|annonce|apprentissage|vacance|contrat|offre d'emploi|offre de stage)s?(?: vacant| proposé| ouvert| à pourvoir| disponible)? (?:de|d'|du|des|en tant que|comme|pour|en|intitulée?)|
      (?:poste|emploi|offre|fonction|annonce|offre d'emploi|intitulé)|
      (?:candidature|candidater|postulé|postuler|candidat|candidate|entretien|retenue?|sélectionnée?)(?: spontanée)? (?:au|à|pour|en tant que|en qualité de|comme|de|d'|sur)|
      (?:en tant que|en qualité de|comme)|candidature`,
    nouns: `
      poste|offre|fonction|stage|alternance|candidature|opportunité|annonce|
      offre d'emploi`,
    between: `
      l'|d'|le|la|les|un|une|notre|nos|votre|ce|cette|de|du|des|au|à|en tant que|de l'|vacant|ouvert|proposé|comme|
      pour|suivante?|actuel|sur|intitulée?`,
    labels: 'poste|intitulé du poste|offre|fonction|emploi|objet|réf|candidature|votre candidature|refus',
    people: `
      sage-femme|femme de ménage|commis|barman|boulanger|boulangère|pâtissier|pâtissière|esthéticienne?|coiffeur|coiffeuse|fleuriste|jardinier|archiviste|documentaliste|libraire|correcteur|correctrice|régisseur|régisseuse|(?:ingénieur|développeur|développeuse|chargée?|responsable|chef|cheffe|directeur|directrice|assistante?|technicien|technicienne|conseiller|conseillère|consultante?|comptable|analyste|gestionnaire|commerciale?|vendeur|vendeuse|acheteur|acheteuse|rédacteur|rédactrice|graphiste|concepteur|conceptrice|architecte|administrateur|administratrice|animateur|animatrice|éducateur|éducatrice|infirmier|infirmière|médecin|pharmacien|pharmacienne|professeure?|enseignante?|formateur|formatrice|chercheur|chercheuse|doctorante?|stagiaire|alternante?|apprentie?|opérateur|opératrice|ouvrier|ouvrière|agente?|employée?|conducteur|conductrice|chauffeur|livreur|livreuse|cuisinier|cuisinière|serveur|serveuse|hôte|hôtesse|secrétaire|réceptionniste|coordinateur|coordinatrice|coordonnateur|coordonnatrice|superviseur|superviseuse|contrôleur|contrôleuse|auditeur|auditrice|juriste|avocate?|électricien|électricienne|mécanicien|mécanicienne|maçon|plombier|soudeur|menuisier|magasinier|préparateur|préparatrice|cariste|caissier|caissière|attachée?|délégué|déléguée|monteur|testeur|testeuse|expert|experte|économiste|psychologue|traducteur|traductrice|journaliste|bibliothécaire|stage|alternance|adjointe?|intégrateur|intégratrice|webmaster|programmeur|programmeuse|négociateur|négociatrice|planificateur|ordonnanceur|dessinateur|dessinatrice|projeteur|manager|manageuse|téléconseiller|téléconseillère|\\p{L}{4,20}(?:euse|atrice|ateur|logue|icien|icienne|thérapeute)|auxiliaire|aide|plongeur|agriculteur|vigneron|boucher|bouchère|poissonnier|maître|maîtresse|moniteur|surveillant|gardien|gardienne|bénévole|interprète|puéricultrice|factrice|facteur)s?(?:\\(e\\)|·e|\\.e|\\/se|\\/rice|\\/euse)?`,
    ends: `
      vient|viennent|sera|doit|peut|était|à partir|à compter|à pourvoir|déjà|finalement|désormais|au|chez|nous|vous|que|qu'|qui|a|ont|est|sont|dans|auprès|suite|publié|publiée|paru|parue|proposé|proposée|
      pour|votre|notre|nos|cette|ce|mais|malheureusement|n'a|ne|avons|avez|je|j'ai|j'|et nous|sein|vacant|ouvert|
      actuellement|situé|basé|référence|après|avec|car|cependant|toutefois|merci|par|via|sur|s'est|afin|où|il|elle|
      reçu|retenu|retenue|le|les|un|une|comme|fait|pourvu|ou|publication|correspond|aujourd|ainsi`,
    softEnds: 'à|la|en',
    joins: 'et',
  },
  company: {
    behindRole: 'chez|au sein de|auprès de|au sein du|au',
    leads: `
      (?:notre|de notre|mon) client,?|
      (?:poste|candidature|carrière|emploi|stage|équipe|équipes|sein|intégrer|entretien|opportunités?|alternance|travailler|travail|rejoindre|postulé|postuler|recrutement|processus|collaborer|collaboration|recrutements) (?:chez|au sein (?:de l'|des|du|de|d'))|
      au sein (?:de la société|de l'entreprise|du groupe|de l'|de la|de|d'|du)|
      (?:intérêt|intéressée?)(?: que vous (?:portez|avez porté|témoignez|manifestez|avez manifesté))? (?:pour|envers|à)|
      (?:société|entreprise|employeur) ?:|au nom de|pour le compte de`,
    weakLeads: `
      (?:chez|rejoindre|intégrer|intérêt pour|portez à|porté à|société|entreprise|considéré|choisi|confiance à)`,
    verbs: "(?:a|ont|vous|est|vient|viennent|recherche|recrute|remercie|n'a|souhaite|continue|et)",
    teams: 'recrutement|recrutements|ressources humaines|rh|carrières|talents|recruteur',
    teamLeads: `
      (?:l')?(?:équipe|equipe)(?: (?:de )?(?:recrutement|rh|talents?|ressources humaines|des ressources humaines|talent acquisition))?(?: (?:de|d'|du|chez))?|
      (?:le |la )?(?:service|direction|département|pôle) (?:recrutement|rh|du recrutement|des ressources humaines|ressources humaines)(?: (?:de|d'|du|chez))?`,
    articles: `
      votre|l'|la|le|les|d'|du|de|société|la société|l'entreprise|entreprise|groupe|notre client|notre entreprise|
      notre société|des`,
    generic: `
      ils|elles|celui-ci|celle-ci|gérance|société|entreprise|équipe|équipes|poste|candidature|candidatures|candidat|candidats|candidate|recrutement|
      recruteur|service|ressources|humaines|rh|carrière|carrières|emploi|offre|offres|nous|vous|votre|vos|notre|nos|
      madame|monsieur|bonjour|cordialement|merci|malheureusement|suite|après|bien|cher|chère|objet|réponse|refus|
      client|clients|le|la|les|un|une|de|des|du|en|et|je|il|elle|ce|cette|si|par|pour|dans|avec|direction|
      département|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|
      mercredi|jeudi|vendredi|france|paris|cdi|cdd|cv|stage|alternance|intérêt|mademoiselle|profil|entretien|
      dossier|dès|très|sincères|salutations|respectueuses|belle|bonne|toutefois|cependant|malgré|afin|veuillez|
      groupe|chargée|chargé|responsable|au|aux|à|ne|pas|l'équipe|j'ai|d'autres|autre|autres|lettre|motivation|mise|
      message|confirmation`,
  },
  contact: {
    self: "je|j'ai|j'aurais|j'étais|moi|mon|ma",
    closings: `
      (?:bien |très )?cordialement(?: vôtre)?|bien à (?:vous|toi)|sincèrement|
      (?:sincères|meilleures|respectueuses|cordiales) salutations|salutations(?: distinguées)?|
      bonne (?:continuation|journée)|
      (?:je vous prie|nous vous prions|veuillez)[^.\\n]{5,120}(?:distinguées|distingués|cordiales|respectueuses|sincères|meilleurs|dévoués|considération)|
      amicalement|bien amicalement|amitiés|bises|à bientôt|bonne chance|respectueusement|bonne continuation à (?:vous|toi)|cdt|belle journée|merci`,
    greetings: 'bonjour|bonsoir|chère?|madame|monsieur|salut',
    honorifics: 'mme|mlle|m\\.|madame|monsieur|mademoiselle|dr|me',
  },
  recruiter: {
    agency: `
      (?:notre|mon) client|(?:l'un|un) de nos clients|cabinet (?:de|en) recrutement|pour le compte (?:de notre|d'un) client|
      agence d'intérim|agence de recrutement|travail temporaire`,
    hearsay: `ils (?:t'|vous |l'|n'|ne |en )?(?:ont|avaient|auraient|sont|cherchent|préfèrent|gèlent)|leur (?:retour|choix)`,
    titles: `
      chargée? (?:de|du) recrutements?|recruteur|recruteuse|consultante? en recrutement|
      responsable (?:du )?recrutement|chargée? d'acquisition de talents|chargée? de sourcing`,
  },
};
