import type { FactsWording } from '../wording.ts';
import { anywhere } from './fr/anywhere.ts';

export const fr: FactsWording = {
  titlesLead: true,
  role: {
    leads: `
      (?:poste|place|emploi|offre|fonction|stage|alternance|cdi|cdd|mission|métier|opportunité|annonce|apprentissage|vacance|contrat|offre d'emploi|offre de stage|rôle|profil|position|recrutement|embauche|remplacement|vacation|intérim|saison|concours|bourse)s?(?: vacante?| proposée?| ouverte?| à pourvoir| disponible| recherchée?| saisonnière?| temporaire)? (?:de|d'|du|des|en tant que|comme|pour|en|intitulée?)|
      (?:poste|emploi|offre|fonction|annonce|offre d'emploi|intitulé|rôle|profil|mission|stage|alternance|contrat|remplacement)|
      (?:candidature|candidatures|candidater|candidaté|candidatant|postulé|postuler|postulant|postulation|candidat|candidate|entretien|entretiens|entrevue|audition|auditions|retenue?|sélectionnée?|sélection|sélection comparative|recrutée?|embauchée?|positionnée?|rencontrée?s?|reçue?s?|test|tests|épreuves|dossier|cv|processus de recrutement|processus de sélection|procédure|réponse|suite donnée)(?: spontanée)? (?:(?:à|au) titre (?:de|d')|au|à|aux|pour|en tant qu(?:e|')|en qualité d(?:e|')|comme|de|d'|sur)|
      (?:à|au) titre (?:de|d')|(?:recherchons|recherchions|cherchons|cherchions|recrutons|recrutions|recherche|cherche|recherchait|cherchait|recrute|recrutait) une?|recrutement (?:d'une?|de notre|de nos)|
      (?:embauché|embaucher|recruté|recruter|engagé|engager|prendre|pris|trouvé|trouver|choisi|retenu) (?:une?|notre)|devenir|(?:pour|à) être|
      (?:rejoindre|intégrer) [^.!?\\n]{2,50} (?:en tant qu(?:e|')|en qualité d(?:e|')|comme)|(?:en tant qu(?:e|')|en qualité d(?:e|')|comme)|candidature|recrutement|sélection|concours|entretiens?`,
    nouns: `
      poste|offre|fonction|stage|candidature|opportunité|annonce|rôle|postes|
      offre d'emploi`,
    between: `
      une?\\/une|un\\(e\\)|l'|d'|le|la|les|un|une|notre|nos|votre|ce|cette|de|du|des|au|à|en tant que|en tant qu'|de l'|vacant|ouvert|proposé|comme|
      pour|suivante?|actuel|spontanée?|sur|intitulée?|référencée?|saisonnier|permanent|temporaire|dénommée?|futurs?|futures?|nouvel|nouveau|nouvelle|autre|emploi(?= (?:saisonnier |permanent |vacant |temporaire )?(?:de |d'))`,
    labels: `poste|intitulé(?: du poste| de l'offre| de l'emploi| de l'annonce)?|offre|offre d'emploi|offre de stage|fonction|emploi|objet|réf|candidature|votre candidature|refus|titre(?: du poste| de l'offre| de l'annonce)?(?! ?: ?(?:m\\.|mr|mme|mlle|monsieur|madame))|nom du poste|libellé(?: du poste)?|(?:poste|emploi)s? (?:concerné|visé|à pourvoir|proposé|souhaité|demandé)|métier|profil|rôle|mission|stage|alternance|annonce|recrutement|concours|sélection|votre postulation|postulation`,
    people: `
      capitaine|pilote|éboueur|ripeur|égoutier|joailli(?:er|ère)|sertisseu(?:r|se)|maroquini(?:er|ère)|costumi(?:er|ère)|perruqui(?:er|ère)|mett(?:eur|euse) en scène|chef(?:fe)? d'orchestre|musicien(?:ne)?|luthi(?:er|ère)|écrivaine?|pigiste|charcuti(?:er|ère)|caviste|œnologue|horticult(?:eur|rice)|élagueu(?:r|se)|apicult(?:eur|rice)|palefreni(?:er|ère)|toiletteu(?:r|se)|soigneu(?:r|se)|psychiatre|chirurgien(?:ne)?|opticien(?:ne)?|mandataire|arbitre|docker|
      technico-commerciale?|maître-nageur|sous-chef|directrice-adjointe|post-doctorante?|sage-femme|femme de ménage|femme de chambre|valet de chambre|chef de rang|contrat doctoral|contrat postdoctoral|adjoint au maire|commis|barman|boulanger|boulangère|pâtissier|pâtissière|esthéticienne?|coiffeur|coiffeuse|fleuriste|jardinier|archiviste|documentaliste|libraire|correcteur|correctrice|régisseur|régisseuse|(?:ingénieur|développeur|développeuse|chargée?|responsable|chef|cheffe|directeur|directrice|assistante?|technicien|technicienne|conseiller|conseillère|consultante?|comptable|analyste|gestionnaire|commerciale?|vendeur|vendeuse|acheteur|acheteuse|rédacteur|rédactrice|graphiste|concepteur|conceptrice|architecte|administrateur|administratrice|animateur|animatrice|éducateur|éducatrice|infirmier|infirmière|médecin|pharmacien|pharmacienne|professeure?|enseignante?|formateur|formatrice|chercheur|chercheuse|doctorante?|stagiaire|alternante?|apprentie?|opérateur|opératrice|ouvrier|ouvrière|agente?|employée?|conducteur|conductrice|chauffeur|livreur|livreuse|cuisinier|cuisinière|serveur|serveuse|hôte|hôtesse|secrétaire|réceptionniste|coordinateur|coordinatrice|coordonnateur|coordonnatrice|superviseur|superviseuse|contrôleur|contrôleuse|auditeur|auditrice|juriste|avocate?|électricien|électricienne|mécanicien|mécanicienne|maçon|plombier|soudeur|menuisier|magasinier|préparateur|préparatrice|cariste|caissier|caissière|attachée?|délégué|déléguée|monteur|testeur|testeuse|expert|experte|économiste|psychologue|traducteur|traductrice|journaliste|bibliothécaire|stage|alternance|adjointe?|intégrateur|intégratrice|webmaster|programmeur|programmeuse|négociateur|négociatrice|planificateur|ordonnanceur|dessinateur|dessinatrice|projeteur|manager|manageuse|téléconseiller|téléconseillère|\\p{L}{4,20}(?:euse|atrice|ateur|logue|icien|icienne|thérapeute)|auxiliaire|aide|vétérinaire|dentiste|ostéopathe|kiné|notaire|clerc|huissier|greffi(?:er|ère)|magistrate?|gérante?|recteur|rectrice|proviseure?|doyen|doyenne|trésori(?:er|ère)|charpenti(?:er|ère)|couvreur|couvreuse|carreleur|carreleuse|peintre|tourneur|fraiseur|usineur|ajusteur|chaudronni(?:er|ère)|tuyauteur|métalli(?:er|ère)|serruri(?:er|ère)|ferronni(?:er|ère)|forgeron|tapissi(?:er|ère)|couturi(?:er|ère)|tailleur|cordonni(?:er|ère)|bijouti(?:er|ère)|horlog(?:er|ère)|imprimeur|relieur|relieuse|faça(?:dier|dière)|coffreur|ferrailleur|gruti(?:er|ère)|terrassi(?:er|ère)|maraîch(?:er|ère)|viticulteur|viticultrice|berg(?:er|ère)|éleveur|éleveuse|bûcheron|pêcheur|sommeli(?:er|ère)|pizzaïolo|pizzaiolo|crêpi(?:er|ère)|chocolati(?:er|ère)|fromag(?:er|ère)|épici(?:er|ère)|voituri(?:er|ère)|gouvernante|lingère|équipi(?:er|ère)|nettoyeur|laveur|laveuse|déménageur|coursi(?:er|ère)|posti(?:er|ère)|ambulanci(?:er|ère)|brancardi(?:er|ère)|matelot|carrossi(?:er|ère)|actuaire|courti(?:er|ère)|banqui(?:er|ère)|guicheti(?:er|ère)|approvisionneur|approvisionneuse|affréteur|affréteuse|répartiteur|répartitrice|régulateur|régulatrice|préposée?|télévendeur|télévendeuse|téléopérateur|téléopératrice|instituteur|institutrice|nounou|nourrice|veilleur|veilleuse|conservateur|conservatrice|restaurateur|restauratrice|médiateur|médiatrice|conférenci(?:er|ère)|comédien|comédienne|actrice|danseur|danseuse|chanteur|chanteuse|chorégraphe|scénographe|photographe|cadreur|cadreuse|réalisateur|réalisatrice|éditeur|éditrice|relecteur|relectrice|chroniqueur|chroniqueuse|géomètre|topographe|métreur|métreuse|laborantine?|historien|historienne|vacataire|postdoc|tuteur|tutrice|coach|entraîneur|entraîneuse|vigile|gendarme|polici(?:er|ère)|pompi(?:er|ère)|ambassadeur|ambassadrice|référente?|atsem|aesh|asv|eje|ibode|iade|vrp|daf|drh|dsi|cpe|ater|tisf|asvp|barmaid|runner|postdoctorante?|ingénieure|agente|autrice|compositeur|régleur|régleuse|conditionneur|conditionneuse|trieur|trieuse|emballeur|emballeuse|sableur|poseur|poseuse|installateur|installatrice|dépanneur|dépanneuse|applicateur|préleveur|enquêteur|enquêtrice|rayonniste|merchandiser|paysan|paysanne|saisonni(?:er|ère)|intérimaire|maquettiste|(?!bapt)\\p{L}{4,20}iste|présidente?|maire|guide|remplaçante?|plongeur|agriculteur|vigneron|boucher|bouchère|poissonnier|maître|maîtresse|moniteur|surveillant|gardien|gardienne|bénévole|interprète|puéricultrice|factrice|facteur)s?(?:\\(e\\)|·e|\\.e|\\/se|\\/rice|\\/euse)?`,
    ends: `
      préfère|préfèrent|cherchent|veulent|demandent|recherchent|exigent|vient|viennent|sera|doit|peut|était|à partir|à compter|à pourvoir|déjà|finalement|désormais|au|chez|nous|vous|que|qu'|qui|a|ont|est|sont|dans|auprès|suite|publié|publiée|paru|parue|proposé|proposée|
      pour|votre|notre|nos|cette|ce|mais|malheureusement|n'a|ne|avons|avez|je|j'ai|j'|et nous|sein|vacant|ouvert|
      actuellement|située?|basée?|référence|après|avec|car|cependant|toutefois|merci|par|via|sur|s'est|afin|où|il|elle|
      reçu|retenu|retenue|le|les|un|une|comme|fait|pourvue?|ou|publication|correspond|aujourd|ainsi|dont|lors|lorsque|parmi|parce|puisque|selon|lequel|laquelle|duquel|ci-dessous|ci-dessus|cité|citée|mentionné|mentionnée|susmentionné|susmentionnée|précité|précitée|
      correspondant|correspondante|tu|te|on|me|ton|ta|tes|mon|ma|mes|son|sa|ses|leur|leurs|vos|ces|cet|depuis|pendant|jusqu|dès|hier|devra|devrait|pourrait|reste|restera|semble|nécessite|requiert|demande|exige|étant|ayant|
      diffusé|diffusée|posté|postée|mis|mise|déposé|déposée|transmis|transmise|adressé|adressée|envoyé|envoyée|ouvert|ouverte|clos|close|clôturé|clôturée|annulé|annulée|gelé|gelée|suspendu|suspendue|attribué|attribuée|confié|confiée|finira|commence|débute|
      vacante|proposés|malgré|concernant|évoqué|évoquée|tant|bien|très|aussi|encore|toujours|plus|pas|rien|ils|elles|quelqu|quelques|ai|as|es|êtes|fut|avait|avaient|aura|avions|aviez|intéresse|intéressait|demandé|demandée|souhaité|souhaitée`,
    softEnds: 'à|la|en',
    joins: 'et',
  },
  company: {
    behindRole: 'chez|au sein de|auprès de|au sein du|au',
    leads: `
      (?:refusée?|rejetée?|déclinée?|non retenue?) par|(?:entreprise|employeur|société|organisme|établissement) ?:|(?:notre|de notre|mon) client,?|
      (?:poste|candidature|carrière|emploi|stage|équipe|équipes|sein|intégrer|entretien|opportunités?|alternance|travailler|travail|rejoindre|postulé|postuler|recrutement|processus|collaborer|collaboration|recrutements) (?:chez|au sein (?:de l'|des|du|de|d'))|
      au sein (?:de la société|de l'entreprise|de l'association|de l'établissement|du groupe|du cabinet|de l'agence|de l'|de la|des|de|d'|du)|
      (?:l'entreprise|la société|l'association|la maison|l'enseigne|la collectivité|l'établissement|la startup|la start-up|l'employeur|le recruteur)|
      (?:candidature|candidatures|postulé|postuler|postulation|candidater|candidaté|postulant) (?:auprès (?:de l'|de la|du|des|de|d'))|(?:rejoindre|intégrer) (?:les équipes|l'équipe|le groupe|la société|la maison|les rangs)(?: (?:de l'|de la|du|des|de|d'))?|
      (?:suite|fin|avenir|futur|carrière|parcours|aventure) (?:chez)|merci d'avoir (?:choisi|contacté|sollicité)|(?:offre|offres|annonce|annonces) (?:chez|au sein de)|l'aventure|
      (?:intérêt|intéressée?)(?: que vous (?:portez|avez porté|témoignez|manifestez|avez manifesté))? (?:pour|envers|à|aux?|à l'égard (?:de l'|de la|du|des|de|d'))|
      (?:société|entreprise|employeur|organisme|établissement|structure|collectivité|raison sociale|nom de l'entreprise|nom de la société|enseigne|administration|recruteur) ?:|au nom de|pour le compte de`,
    weakLeads: `
      (?:chez|rejoindre|intégrer|intérêt pour|portez à|portes à|porté à|manifesté pour|manifestez pour|société|entreprise|considéré|choisi|confiance à)`,
    verbs:
      "(?:a|ont|vous|est|vient|viennent|recherche|recrute|remercie|remercient|n'a|souhaite|souhaitent|continue|et|ne|nous|t'|te|vous|s'est|va|reste|poursuit|privilégie|organise|dispose|compte|traite|conserve|applique|s'engage|souscrit)",
    decides: `
      (?:a|n'a pas) (?:(?:malheureusement|finalement|bien|donc|déjà) )?(?:décidé|choisi|pris|retenu|reçu|étudié|examiné|donné|clôturé|clos|pourvu|préféré|opté|souhaité|mis fin)|(?:vous|te|t') ?remercie|a le regret|regrette|ne (?:donnera|peut)`,
    teams:
      'recrutement|recrutements|ressources humaines|rh|carrières|carrière|talents|recruteur|recruteurs|acquisition de talents|acquisition de talent|dotation|emploi|emplois|candidatures|service recrutement|service rh|service du personnel|service des ressources humaines|direction des ressources humaines|drh|gestion des talents|jobs|stages|campus',
    teamLeads: `
      (?:l')?(?:équipe|equipe)(?: (?:de |d'|du |en |des )?(?:recrutement|sélection|rh|talent acquisition|talents?|ressources humaines|acquisition de talents?|dotation|campus|people|carrières?|recruteurs|candidatures))?(?: (?:de|d'|du|chez))?|
      (?:le |la )?(?:service|direction|département|pôle|cellule|bureau|secrétariat) (?:recrutement|rh|du recrutement|des ressources humaines|ressources humaines|du personnel|des stages|emploi|dotation|des carrières)(?: (?:de|d'|du|chez))?`,
    articles: `
      votre|l'|la|le|les|d'|du|de|société|la société|l'entreprise|entreprise|groupe|notre client|notre entreprise|
      notre société|des`,
    generic: `
      toi|moi|lui|eux|ils|elles|celui-ci|celle-ci|gérance|société|entreprise|équipe|équipes|poste|candidature|candidatures|candidat|candidats|candidate|recrutement|
      recruteur|service|ressources|humaines|rh|carrière|carrières|emploi|offre|offres|nous|vous|votre|vos|notre|nos|
      madame|monsieur|bonjour|cordialement|merci|malheureusement|suite|après|bien|cher|chère|objet|réponse|refus|
      client|clients|le|la|les|un|une|de|des|du|en|et|je|il|elle|ce|cette|si|par|pour|dans|avec|direction|
      département|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|
      mercredi|jeudi|vendredi|france|paris|cdi|cdd|cv|stage|alternance|intérêt|mademoiselle|profil|entretien|
      dossier|dès|très|sincères|salutations|respectueuses|belle|bonne|toutefois|cependant|malgré|afin|veuillez|
      groupe|chargée|chargé|responsable|au|aux|à|ne|pas|l'équipe|j'ai|d'autres|autre|autres|lettre|motivation|mise|
      message|confirmation|famille|maître|accueil|statut|décision|issue|résultat|résultats|sélection|jury|commission|comité|hors|hello|salut|coucou|désolé|désolée|actuellement|aujourd'hui|depuis|lors|concernant|votre-candidature|entreprises|sociétés|expérience|compétences|postes|recrutements`,
  },
  contact: {
    self: "je|j'ai|j'aurais|j'étais|moi|mon|ma",
    closings: `
      cheers|all the best|(?:best|kind|kindest|warm) (?:regards|wishes)|(?:bien |très |plus |tr[eè]s )?cordialement(?: vôtre| à (?:vous|toi))?|(?:bien|très) (?:respectueusement|sincèrement|chaleureusement)|chaleureusement|cordial|cdlt|cdlmt|cordlt|cdmt|bien à (?:vous|toi)|sincèrement|
      (?:nos |mes |avec (?:nos|mes|toutes nos|toutes mes) )?(?:plus )?(?:sincères|meilleures|respectueuses|cordiales|amicales|chaleureuses|bonnes) salutations|(?:avec (?:nos|mes) )?salutations(?: distinguées| cordiales| respectueuses| les meilleures| sincères)?|
      (?:(?:votre|vos|bien|très|votre bien|votre très) )dévouée?s?|avec (?:mes|nos|tous mes|tous nos) (?:encouragements|remerciements|regrets|vœux|meilleurs vœux|excuses|respects|hommages)|avec (?:toute )?(?:ma|notre) (?:considération|sympathie|reconnaissance|gratitude)|
      (?:très )?(?:bonne|belle) (?:continuation|journée|soirée|suite|recherche|fin de journée|fin de semaine|semaine|route|réception|année)(?: à (?:vous|toi|tous))?|bon(?:ne)? (?:week-end|courage|après-midi|vent|weekend|dimanche)(?: à (?:vous|toi))?|
      (?:je vous prie|nous vous prions|veuillez|recevez|agréez|croyez|en vous souhaitant|dans l'attente)[^.\\n]{5,120}(?:distinguées|distingués|cordiales|respectueuses|sincères|meilleurs|dévoués|considération|salutations|sentiments|continuation|recherches)|
      amicalement|bien amicalement|amitiés|(?:grosses )?bises|bisous|la bise|biz|tchao|ciao|à (?:très )?(?:bientôt|vite)(?: peut-être| j'espère)?|à (?:plus|plus tard|la prochaine|une prochaine fois)|au plaisir(?: de (?:vous|te) [^\\n,.]{3,40})?|(?:plein|beaucoup) de (?:bonnes choses|réussite|succès|courage)(?: (?:pour|à) [^\\n,.]{2,30})?|bonne chance(?: (?:pour|à|dans) [^\\n,.]{2,30})?|respectueusement|cdt|merci(?: à (?:vous|toi)| d'avance| encore| beaucoup)?|good luck[^\\n.]{0,40}|courage|sincèrement(?: vôtre)?|bàv|bàt|l'équipe(?= ?\\n)`,
    greetings: 'bonjour|bonsoir|chère?|madame|monsieur|salut|hello|coucou|bjr|hey|re-bonjour|rebonjour',
    honorifics:
      'mme|mlle|m\\.|mr|madame|monsieur|mademoiselle|dr|docteur|me|maître|pr|professeur|veuve|sœur|père|frère|abbé|colonel|capitaine|commandant|lieutenant|adjudant|major',
  },
  recruiter: {
    agency: `
      (?:notre|mon) (?:client|mandant)|(?:l'un|un|une) de (?:nos|mes) client(?:e)?s|(?:l'entreprise|la société) (?:cliente|utilisatrice)|(?:agence|société|entreprise) de travail temporaire|chasseur de têtes|cabinet de chasse|cabinet (?:de|en) recrutement|pour le compte (?:de notre|d'un) client|
      agence d'intérim|agence de recrutement|travail temporaire`,
    hearsay: `ils (?:t'|vous |l'|n'|ne |en )?(?:ont|avaient|auraient|sont|cherchent|préfèrent|gèlent)|leur (?:retour|choix)`,
    titles: `
      chargée? (?:de|du) recrutements?|recruteur|recruteuse|consultante? en recrutement|
      responsable (?:du )?recrutement|chargée? d'acquisition de talents|chargée? de sourcing`,
  },
  anywhere,
};
