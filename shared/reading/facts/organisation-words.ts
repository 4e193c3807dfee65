/** Words that organisations carry in their names and people do not. */
export const organisationWords: ReadonlySet<string> = new Set(
  `construtora constructora livraria oficina officine tessitura assicurazioni seguros seguridad aseguradora immobiliare inmobiliaria imobiliária distribuidora transportes autoscuola lavanderia cassa caja caixa anlagenbau maschinenbau metallbau holzbau hochbau tiefbau stahlbau apparatebau gartenbau spedition florist florists rederij immobilien akademie theater quarries solicitors nursery clinic telecom cinema gallery prep tutors associates elevators ville groupe clube escola gemeente provincie waterschap stichting ministerie hogeschool universiteit ziekenhuis zorg basisschool ayuntamiento diputación colegio universidad clínica panadería cafetería librería hostal trattoria ristorante pizzeria osteria panificio farmacia sanità liceo padaria câmara município boulangerie pâtisserie librairie brasserie mairie lycée hôpital collège maison école atelier tischlerei schreinerei bäckerei metzgerei fleischerei gärtnerei brauerei apotheke maschinenfabrik autohaus kanzlei kindergarten grundschule gymnasium technische bundesamt landesamt bakery brewery winery dental practice surgery primary secondary church cathedral castle inn pub bar kitchen farm farms gardens garden library trust nhs games labs biosciences bioscience biotech analytics robotics aerospace marine shipping freight railway rail motors foods homeware apparel textiles paper mills mill steel metals mining water gas oil solar wind fitness sports club hotel spa resort cruises travels tours publishing press books studios pictures records radio tv television broadcasting academy landkreis stadtverwaltung gemeindeverwaltung landratsamt bezirksamt amt bahn gemeinde kreis kita praxis praxisverbund restaurant bistro bistrot café cafe theatre theater editorial librería mairie comune ayuntamiento agency agentur airlines akademie associates association automotive bank banca banco bancorp banque brands brothers builders
  capital care center centre clinic clinica clinique college commission communications company consulting council county creative
  department design development digital education electric electronics energia energie energy engineering enterprise enterprises
  entertainment fachhochschule federal finance financial foods foundation fundación fundação fondazione global gmbh government group
  groupe gruppe grupo gruppo health healthcare hochschule holding holdings hospital hotel hotels industries industrie innovation
  innovations institut institute instituto insurance interactive international invest investments klinik kliniken klinikum lab laboratories
  labs learning logistics logistik management manufacturing market marketing media medical ministerium ministry museum network networks
  nonprofit office online organization partners personaldienstleistungen pharma pharmaceuticals power products project properties realty
  research resources restaurant retail robotics school schools science sciences security services servicios serviços servizi shop
  society software solutions stadt stadtwerke staffing startup stiftung store stores studio studios supply system systeme systems team tech
  technik technologie technologies technology telecom therapeutics trade transport travel trust universidad universidade university
  universität università université ventures verein verlag versicherung versicherungen werk werke wines works workshop world`
    .split(/\s+/)
    .filter(Boolean),
);

const compound =
  /.{3}(?:fabrik|werke?|schule|verlag|verein|bank|kasse|klinik(?:um)?|apotheke|bäckerei|brauerei|schmiede|technik|amt|haus|werft|vertrieb|handel|gesellschaft|genossenschaft|betriebe|anstalt|verband|bouw|zorg|school)$/;

/** Whether a word in lower case is one that organisations carry in their names, or German for one ("Codeschmiede"). */
export function isOrganisationWord(word: string): boolean {
  return organisationWords.has(word) || compound.test(word);
}
