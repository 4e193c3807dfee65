import { remembered } from '../remembered.ts';

/** Words that organisations carry in their names and people do not. */
export const organisationWords: ReadonlySet<string> = new Set(
  `academics academies accelerator accountancy accounting actuarial adventures advertising advisers advisors advisory aero aggregates agri
  agronomy airports alarms alloys ambulance animation annuities antiques apartments apps aquatic aquatics arbitration archaeology archdiocese
  arena assembly asset assets athletics attorneys auctioneers auctions audiology authority autos bakes ballet bankers banqueting bathrooms
  batteries bearings biotechnology boatyard bodyshop bookkeeping booksellers bookshop bookstore borough branding brewers brigade broadband
  broadcasters brokerage brokers building buses butchery cabinetry calibration cardiology carpets castings caterers cattery cellars charities
  charity childcare chiropractic chocolates chocolatier choir cidery cinemas cleaners cleaning clinics clothing cloud clubs co-op coaches
  coalition coastguard collective colleges collision commodities commonwealth confectioners confederation conservation conservatories
  consortium constabulary construction consulate consultancy consultants contracting contractors conveyancing cooling cooperatives corrections
  councils counseling counselling courts coworking creameries customs dairies daycare dealership decorating delicatessen demolition dentistry
  dentists dermatology developments devices diner distillers distilling distributors drainage drilling drones drywall eateries eatery
  electrical electricals elementary embassy ensemble equestrian equities escalators esports estates events examinations excavating excavation
  exchequer expeditions exploration exporters eyecare fabrication fabricators factoring farming fashions federation feeds fencing festivals
  fiber fibre films fisheries fishery flooring forestry foundries fulfillment fulfilment funds furnishings galleries garments geospatial
  geotechnical glazing graphics grille groomers guarding guild gym gyms hardware heating helicopters homes homewares hospitality hospitals
  hostel hostels hosting housing hvac hydraulics hydro hydrology hygiene imaging implants importers incubator infants inspectorate
  instrumentation interiors investigations janitorial jewelers jewellery jewelry joiners kennel kindergartens kitchens knitwear labels
  landscapes landscaping laundries laundry lawyers leasing legislature leisure lenders lettings libraries lighting limousines lingerie
  livestock locksmiths lumberyard machining masonry meats mechanical mediation mercantile merchants metrology microelectronics
  millinery millwork minerals ministries monastery montessori motel motels motorcycles municipality museums nutrition observer ombudsman
  operas optometrists optometry orchestras organics orthodontics orthopaedics orthopedics outdoors paediatrics parish parliament paving
  pediatrics pensions petcare pets philharmonic physiotherapy pilates playgroup playhouse pneumatics podcasts police poultry practices
  preparatory preschool printing prison prisons probation productions prosthetics psychiatry psychology publications publicity pumps
  racecourse racing radiology railroad railways ranch reagents realtors recordings recreation refrigeration registry rehab rehabilitation
  rentals resorts restoration retreats revenue roastery roofers rubber sailing salons sanctuary sash savings sawmill scaffolders scholars
  schooling seafood seafoods secretariat seeds sensors sequencing shipbuilders shipyard shire shoes signage smelting smokehouse spas stadium
  stationery stud suites surgeries surveillance surveying symphony synagogue tailoring taphouse teahouse tearoom telecoms telegraph terminals
  theaters theatres therapies therapy tiles tooling tourism tournaments township toys traders trading tramway transit trucking trusts tuition
  tutoring underwriters uniforms universities upholsterers vaccines valves vending vets vintners warehousing weddings welding wellness
  wholesalers winemakers wireless woodworking workwear
  wholesale aircraft airport cooperative cosmos abogados academy académie accountants actuaries advocaten aerospace agency agentur agricola airlines airways akademie ales amt analytics anlagenbau
  anstalt apotheke apparatebau apparel architects architekten aseguradora asesoría asphalt assicurazioni associates association atelier ateliers
  autobedrijf autohaus automation automotive autoscuola aviation avionics avocats ayuntamiento azienda bahn bakehouse bakery bakkerij banca banco
  bancorp bank banque bar barristers basisschool baugesellschaft bezirksamt bibliothek bioscience biosciences biotech bistro bistrot bistum bloemisterij
  bodega bodegas books boulangerie bouwbedrijf brands brasserie brauerei brewery brewing broadcasting brothers buchhandlung bufete builders
  bundesagentur bundesamt bundesland bundeswehr butchers bäckerei bücherei cabinet cafe cafetería café caixa caja cantina cantine capital care caritas
  carnicería carpentry carrozzeria caseificio cassa castle cathedral cement center centre ceramics chambers chaudronnerie chemicals chemists chronicle
  church ciders cinema clinic clinica clinique club clube clínica coffee colegio college collège commercialisti commission communications company comune
  concello concessionaria concrete confectionery consejería constructora constructores construtora consulting coop cooperativa cooperative coopérative
  correduría cosmetics council county couriers creamery creative credit croix-rouge cruises câmara dairy defence defense dental department design
  despacho development diagnostics diakonie digital diputacion diputación distillery distribuidora drukkerij dynamics département editorial education
  eireli electric electronics elevators energia energie energy engineering enterprise enterprises entertainment equity erzbistum escola exchange eyewear
  fachhochschule factory fahrschule falegnameria farm farmacia farms federal ferretería feuerwehr finance financial finanzamt fintech fitness
  fleischerei florist florists fondazione fonderie foods footwear forge foundation foundry freight freistaat frutería fundación fundação furniture
  gallery games garage garden gardens gartenbau gas gasthaus gasthof gazette gebäudereinigung gemeente gemeinde gemeindeverwaltung genomics
  genossenschaft gestoría glass global gmbh government group groupe grundschule grupo gruppe gruppo gymnasium gärtnerei handelskammer handwerkskammer
  hansestadt haulage health healthcare heimstätte herald hochbau hochschule hogeschool holding holdings holzbau homeware hospice hospital hospitalar
  hospitalier hostal hotel hotels hôpital immobiliare immobilien imobiliária imprimerie industrie industries infrastructure ingegneria ingenieurbüro
  ingenieure inmobiliaria inn innovation innovations installatiebedrijf institut institute instituto instruments insurance insurers intelligence
  interactive international invest investments ironworks jewellers jobcenter joinery journal jugendhilfe kanzlei kennels kindergarten kinderopvang
  kirche kirchengemeinde kita kitchen klinik kliniken klinikum kommission konditorei kreis kreuz kwekerij lab laboratoire laboratoires laboratories labs
  landesamt landeshauptstadt landkreis landratsamt lasers lavanderia learning lebenshilfe lending librairie library librería liceo livraria lodge
  logistics logistik ltda lumber lyceum lycée magazine mairie maison makelaardij makelaars management manufacturing marine market marketing maschinenbau
  maschinenfabrik materials media medical menuiserie metallbau metals metzgerei microsystems mill mills mining ministerie ministerium ministry mobility
  mortgage mortgages motors município museum musikschule métropole network networks newspapers nhs nonprofit notaires notare notarile notariskantoor
  nuclear nurseries nursery office officine oficina oil oncology online opticians optics orchard organization osteria outfitters packaging padaria
  panadería panificio paper partners payments peluquería pension personaldienstleistungen pescadería petroleum pharma pharmaceuticals pharmacie
  photonics pictures pipelines pizzeria planungsbüro plastics plomberie plumbing polizei polymers post power practice praxis praxisverbund prefeitura
  prep press primary printers products project properties provincie préfecture pub publishers publishing pâtisserie quarries quesería radio
  raiffeisenbank rail railway realty rechtsanwälte records rectorat rederij refining reinsurance renewables research resort resources restaurant retail
  ristorante roasters robotics roofing rotes région sanità satellite satellites scaffolding schildersbedrijf school schools schreinerei science sciences
  secondary secretaria securities security seguridad seguros semiconductor semiconductors services servicios servizi serviços shipping shop slagerij
  sociale society software solar solicitors solutions spa sparkasse spedition spirits sports stables stadt stadtbücherei stadtmission stadtverwaltung
  stadtwerke staffing stahlbau startup stationers steel steuerberater stichting stiftung storage store stores studio studios supply surgery surveyors
  system systeme systems tailors taller talleres tanzschule taproom tavern team tech technik technische technologie technologies technology telecom
  television tessitura textiles theater theatre therapeutics thuiszorg tiefbau timber times tipografia tischlerei tours trade transport transportes
  trattoria travel travels treasury tribunal tribune trust tutors tv underwriting uniklinik universidad universidade universiteit university università
  universität universitätsklinikum universitätsmedizin université upholstery utilities ventures verein verlag versicherung versicherungen vet veterinary
  ville vineyard vineyards viñedos volksbank water waterschap wealth werk werke wind winery wines wirtshaus wohnheim wohnungsbau woningcorporatie works
  workshop world ziekenhuis zoll zorg école
  altenheim amtsgericht augenoptik ausbau backstube bauverein bestattungen biergarten bistum blumen brauhaus bundestag catering druckerei eisdiele elektro
  ergotherapie facilitair fahrdienst fitness fliesen gastronomie gerüstbau glaserei hausarztpraxis heizung hilfswerk hof hort horeca hörakustik hörgeräte imbiss
  imkerei innenausbau jugendherberge juwelier kellerei kerk kfz kinderheim kloster krippe landbäckerei landeskirche landtag landtechnik lichtspiele
  logopädie medien mühle möbel notariat notarissen optik parochie patentanwälte pflegeheim physiotherapie politie reisebüro reisen rijkswaterstaat salon sanitär
  sattlerei schlosserei schneiderei seniorenheim seniorenresidenz seniorenstift sozialstation spenglerei spielwaren steuerberatung stift sägewerk taxi therme
  treuhand trockenbau uitgeverij umzüge unternehmensberatung veiligheidsregio vereniging vervoer verzekeringen weingut werkstatt werkstätten
  wirtschaftsprüfer wirtschaftsprüfung wohnbau wärme zahnarztpraxis zahnärzte zimmerei zorgboerderij boerderij ärzte ärztehaus
  academias aceites aceria acerias aceros acería acerías acougue acuicola acuícola adega advocacia advogados aerolineas aerolíneas agencia agro
  agropecuaria agropecuária agrupamento aguas agência alcaldia alcaldía alimentacao alimentacion alimentación alimentar alimentação alimentos almacenes
  armazens armazéns arquitectos arquitectura arquitetos arquitetura arrendadora arrocera asador asesores asociacion asociación assessoria associacao
  associação astilleros auditores autoescola autoescuela automotriz automoveis automoviles automóveis automóviles autoservicio avicola avícola azeites
  azucarera açougue balneario bananera barraca bebidas biblioteca botica boticas cabeleireiros cabildo cafetalera cafeteria calcados calzados calçados
  camping carpintaria carpinteria carpintería cartorio cartório cementos ceramica ceramicas cerrajeria cerrajería cerveceria cervecería cervejaria
  cerámica cerámicas cerâmica cerâmicas charcuteria charcutería churrascaria cimentos climatizacion climatización colegiado colegios colégio colégios
  combustibles combustiveis combustíveis comercializadora companhia compania compañía comunicaciones comunicacoes comunicações concesionario
  concesionarios concessionária confecciones confeccoes confecções confederacao confederacion confederación confederação confeitaria confiteria
  confitería congelados conselleria consellería conservas consorcio construcciones construcoes construções consultora consultores consultoria
  consultoría consórcio contabilidade cooperativas corporacao corporacion corporación corporação corretora cosmetica cosmeticos cosmética cosméticos
  creche defensoria defensoría deportes deportivo diario diocese diocesis distribuciones distribuicao distribuicoes distribuição distribuições diário
  diócesis drogaria drogarias drogueria droguería ebanisteria ebanistería ediciones edicoes editora edições electrica electricidad eletrica eletricidade
  eléctrica elétrica embalagens encanamentos energias energía energías engenharia engenhos envases escolas escuela escuelas esportes estaleiros estancia
  estetica estofados estudio estudios estética estúdio estúdios eventos exportaciones exportadora fabrica fabricas faculdade faculdades facultad
  farmacias farmácia farmácias fazenda fazendas federacao federacion federación federação financeira financiamento financiera finca fiscalia fiscalía
  floricultura floristeria floristería fontaneria fontanería forja forjas frigorifico frigorificos frigorífico frigoríficos fundicion fundiciones
  fundición fábrica fábricas ganadera gelados generalitat gimnasio ginasio ginásio gobernacion gobernación gobierno governo grafica graficas granja
  granjas gráfica gráficas guarderia guardería hamburgueseria hamburguesería harinas heladeria heladería herdade hermanos herreria herrería
  hipermercados hospitales hosteria hostería hoteis hoteles hotéis iglesia igreja imoveis importaciones importadora imprenta imóveis industria
  industrias indústria indústrias informatica informática ingenieria ingeniería inmobiliario inversiones investimentos irmaos irmãos jardineria
  jardinería joalharia joalheria jornal joyeria joyería laboratorio laboratorios laboratório laboratórios lacteos laticinios laticínios lavandería
  limpeza limpezas limpieza limpiezas logistica logística lojas lácteos mancomunidad mantenimientos manufacturas maquinaria maquinarias maquinas
  marisqueria marisquería marmoleria marmolería marmoraria mecanizados mercearia meson mesón metalurgia metalurgica metalúrgica minera mineracao
  mineração mineria minería minimarket ministerio ministério misericordia misericórdia moinhos molinos motores moveis muebles municipalidad municipio
  museo museu mutua mutualidad máquinas móveis mútua naviera neumaticos neumáticos notaria notaría obradores odontologia odontología ong optica opticas
  orquesta orquestra panificadora papelaria papeleria papelería parafarmacia paroquia parroquia paróquia pastelaria pasteleria pastelería peixaria
  periodico periódico pesquera petrolera petroquimica petroquímica pizzería plasticos plásticos pneus policlinica policlinico policlínica policlínico
  politecnica politecnico politécnica politécnico pousada prefectura procuradoria publicidad publicidade queijos quesos quimica química refrigeracao
  refrigeracion refrigeración refrigeração renovables renovaveis renováveis residencia residencias restaurante restaurantes revista rodoviaria
  rodoviária salao salão salón sanatorio saneamento saneamiento seguradora serralharia serralheria serraria serreria serrería siderurgica siderúrgica
  sindicato sistemas sociedad sociedade soluciones solucoes soluções sorveteria supermercado supermercados taberna talho tapiceria tapicería tasca
  teatro tecidos tecnologia tecnologias tecnologica tecnologico tecnología tecnologías tecnológica tecnológico tejidos telecomunicaciones
  telecomunicacoes telecomunicações textil tiendas tintoreria tintorería torneria tornería transportadora turismo têxtil universitario universitário
  usina usinas veterinaria veterinária viacao viagens viajes viação vidros vinhos vinicola vinos vinícola viveiros vivero viveros xunta águas óptica
  ópticas
  abbaye abbazia académies multi-accueil micro-crèche crèches périscolaire bar-tabac hôtel-restaurant café-théâtre bed&breakfast micronido polisportive ponteggi accademia acciaieria acciaierie acque acquedotto aeroporto agence agences agenzia agenzie agglomération agraria agrario agricole
  agriculture agriturismo agroalimentaire alberghi albergo alimentari allevamento ambasciata ambassade ambulances ambulatorio ameublement aménagement
  animalerie antincendio apicoltura aquarium archives armurerie arredamenti arredi asilo asl assainissement assicurazione assistance assistenza associations
  associazione associazioni assurance assurances ateneo auberge audiovisuel autocarrozzeria autocars autofficina autolavaggio autolinee automobile
  automobiles automobili autonoleggio autoricambi autoroutes autotrasporti aérien aéronautique aéroport bazar bibliothèque bijouterie bioagriturismo
  biomedica birreria birrificio biscottificio biscuiterie blanchisserie bottega boucherie boutique bowling brocante bureau bâtiment calzature calzaturificio
  camera camiceria campeggio cancelleria cantiere cantieri capitaneria carrelage carrosserie cartiera cartoleria caserma casino castello cave caves centrale
  ceramiche chambre chancellerie charcuterie charpente chauffage chiesa chocolaterie cidrerie cinéma circolo climatisation coiffure collectivité colorificio
  commissariat communauté commune compagnia compagnie comptoir comunità conceria confederazione confetteria confiserie conservatoire conservatorio consolato
  consorzio consulat consulenza consulenze consultorio convento coopératives cordonnerie coro corte cosmetici costruzioni couvent croce crèche crédit
  crémerie crêperie curia cyclisme demanio dentistico diocesi diocèse distilleria distillerie distribution distribuzione domaine domaines drogheria
  droguerie déménagements edicola edile edilizia edilizie editore editori editrice edizioni ehpad elettrotecnica energetica enoteca ente enti entrepôts
  environnement equitation erboristeria esat esercito estetico etichette fabbrica fabrique facoltà faculté farmaceutica farmaceutici farmacie fattoria
  federazione ferme fermes ferramenta ferrovie festival fiduciaria filarmonica filature finances floricoltura florovivaistica focacceria foncière fondation
  fonderia forneria forni forno foyer frantoio fromagerie frutticola funéraire fédération garages garderie gelateria gendarmerie ginnasio gioielleria
  gioielli giornale grafiche gîte gîtes habitat halte-garderie haras horlogerie horticulture hospices huilerie hôtel hôtellerie hôtels idraulica imballaggi
  immeubles impresa imprese imprimeur industriale infrastrutture ingegneri ingénierie inspection institution institutions ispettorato istituti istituto
  jardin jardinerie jardins jeunesse joaillerie laboratori laiterie lanificio latteria lavanderie laverie lavorazioni legatoria librairies libreria lido
  locations logement logements logis logistique loisirs macelleria magasin magasins magistratura maglieria maglificio mairies maisons manifattura
  manifatture manufacture manutenzioni maraîchage maraîcher maraîchers marbrerie marché marmi maroquinerie maternité maçonnerie meccanica meccaniche
  medicina menuiseries mercato metalli metalmeccanica meubles ministero minoterie miroiterie mobili mobilificio molini molino monastero monastère mosquée
  moulin moulins mulino musei musée mutualité mutuelle mutuelles médecine médias médiathèque métallerie métallurgie navigation nettoyage nido noleggio
  observatoire officina oleificio ombrelloni onlus onoranze opera optique opéra oratorio orchestra orchestre ordine ordre oreficeria orfèvrerie
  organizzazione orologeria orphelinat ortofrutta ospedale ospedali ospedaliera ostello ottica paninoteca parc parco paroisse parrocchia pasticceria
  pasticcerie pastificio patrimoine patronato paysages pelletteria pharmacies philharmonie piscina piscine plasturgie plâtrerie pneumatiques poissonnerie
  poissonneries poliambulatorio polisportiva polizia pollificio polo porto poterie prefettura pressing primeur primeurs procura profumeria propreté
  prosciuttificio protezione provincia préfectures pubblicità pulizie pépinière pépinières quincaillerie quotidiano radiologie raffineria regione relais
  residenza residenze restaurants restauration revue riseria rivista rosticceria rsa réassurance régie réseau réseaux résidence résidences rôtisserie salone
  salotti salumificio sanitaria santé sapeurs-pompiers sartoria savonnerie scierie scieries scuderia scuola scuole sdis segheria sellerie serrurerie
  sidérurgie sindacato soccorso società soins solidarité soluzioni sous-préfecture spectacles spedizioni spf stabilimento stamperia sucrerie supermarché
  supermercati supermercato supérette surgelés syndicat tabaccheria tabacchi tannerie taverna taxis tecnologie teinturerie telefonia tenuta tenute terme
  terrassement tessile tessili tessuti textile thermes théâtre théâtres tintoria tissage tonnellerie torrefazione torréfacteur torréfaction tourisme
  traiteur transports trasporti tribunale tuilerie télécoms tôlerie ulss union unione universitaire urbanisme usine usl utensileria verrerie verreries
  veterinario vetreria vetri viaggi viaggio vigneti vignoble vignobles villa villages villaggio vini vins viticole vitivinicola vivai vivaio voirie
  volontariato voyages vétérinaire vétérinaires zoo zootecnica zuccherificio édition éditions église électricité électronique élevage énergie énergies
  épicerie établissement établissements étude évêché casa ateliê atelie instituição institución`
    .split(/\s+/)
    .filter(Boolean),
);

const compound =
  /.{3}(?:fabrik|werke?|schule|verlag|verein|bank|kasse|klinik(?:um)?|apotheke|bäckerei|brauerei|schmiede|technik|mechanik|elektrik|montagen?|bedachungen|reinigung|druckerei|schreinerei|tischlerei|zimmerei|gärtnerei|metzgerei|brennerei|kellerei|weingut|amt|haus|werft|vertrieb|handel|gesellschaft|genossenschaft|betriebe?|anstalt|verband|bouw|zorg|school|rösterei|bibliothek|gericht|präsidium|zentrum|dienste?|markt|ministerium|verwaltung|versicherungs?|gruppe|akademie|institut|stiftung|agentur|büro|praxis|kanzlei|metzgerei|fleischerei|gärtnerei|werkstatt|gemeinde|museum|theater|bedrijf|kantoor|praktijk|fabriek|groep|techniek|kliniek|centrum|dienst|bureau|winkel|instelling|opvang|bibliotheek)$/;

/** How many words are remembered: what most mails are made of. */
const mostWords = 2_000;

/** Whether a word in lower case is one that organisations carry in their names, or German for one ("Codeschmiede"). */
export const isOrganisationWord = remembered((word) => organisationWords.has(word) || compound.test(word), mostWords);
